import { addressNouns, occasionNouns } from '../../lexicon/reporting.ts'
import { basePhraseEnd } from './addressee.ts'
import { isAdverb, isBreak, isFiniteVerb, isTimeWord, type Line, lemmaOf, reach, tagOf, wordOf } from './line.ts'

/**
 * End of the words between a reporting verb and what it reports that stands at `at`: adverbs, times, "to reporters", "in a statement",
 * "on Twitter". Returns `at` when there are none.
 */
export function skipCircumstances(line: Line, at: number, to: number): number {
  const limit = Math.min(to, at + reach)
  let end = at
  for (;;) {
    const next = circumstanceEnd(line, end, limit)
    if (next <= end) return end
    end = next
  }
}

function circumstanceEnd(line: Line, at: number, limit: number): number {
  if (at >= limit) return at
  const tag = tagOf(line, at)
  const word = wordOf(line, at)
  // "said repeatedly", "said again", "said afterwards"; "said only that" keeps its limit
  if (isAdverb(line, at) && !/^(?:not|n't|only|even|so|no|as|how|up|out)$/.test(word)) {
    return beginsWithAdverb(line, at, limit) ? at : at + 1
  }
  // "said Monday", "said late Monday", "said this week", "said last March"
  const time = timeEnd(line, at, limit)
  if (time > at && !goesOn(line, time)) return time
  if (tag !== 'IN' && tag !== 'TO') return at
  // "said on Monday", "said in March"
  const dated = /^(?:on|in|at|during|since|by|before|after|until|over|earlier)$/.test(word)
    ? timeEnd(line, at + 1, limit)
    : at
  if (dated > at + 1 && !goesOn(line, dated)) return dated
  // "said in a statement", "said to reporters", "said on Twitter", "said during a hearing of the port committee"
  if (!/^(?:in|at|on|during|via|through|to|after|before|from|by|under)$/.test(word)) return at
  const title = titleEnd(line, at + 1, limit)
  if (title > at) return title
  const end = basePhraseEnd(line, at + 1, limit)
  if (end <= at + 1) return at
  // "said on the radio's “Morning Tide”"
  if (wordOf(line, end - 1) === "'s" && titleEnd(line, end, limit) > 0) return titleEnd(line, end, limit)
  const head = lemmaOf(line, end - 1)
  if (word === 'to') return addressNouns.has(head) ? end : at
  if (!occasionNouns.has(head)) return at
  let stop = end
  // "in an interview with the harbour radio", "at a meeting of the council"
  while (/^(?:with|of|to|on|for|in|at)$/.test(wordOf(line, stop)) && stop < limit) {
    const further = basePhraseEnd(line, stop + 1, limit)
    if (further <= stop + 1) break
    stop = further
  }
  return stop
}

/** "said on “Morning Tide” that …": after the mark that closes a title; -1 where none begins. */
function titleEnd(line: Line, open: number, limit: number): number {
  const id = line.opens[open] ?? -1
  if (id < 0 || !/^\p{Lu}/u.test(line.tokens[open + 1]?.form ?? '')) return -1
  for (let close = open + 1; close < Math.min(limit, open + 8) && !isFiniteVerb(line, close); close += 1)
    if (line.closes[close] === id) return close + 1
  return -1
}

/** "said at Wednesday's hearing", "said in an earlier | interview": the time is not all of it. */
const goesOn = (line: Line, end: number): boolean =>
  wordOf(line, end) === "'s" ||
  (/^NNS?$/.test(tagOf(line, end)) && /^(?:earlier|later|early|late|recent|previous)$/.test(wordOf(line, end - 1)))

/** "said later the ferry …": an adverb is a circumstance only when something other than an adjective or participle follows. */
const beginsWithAdverb = (line: Line, at: number, limit: number): boolean =>
  at + 1 < limit && /^(?:JJ|VBN|CD|VB[DPZ])/.test(tagOf(line, at + 1))

/** End of a time expression that begins at `at`: "Monday", "late on Monday evening", "last week", "March 17", "in recent years", "two days later". */
export function timeEnd(line: Line, at: number, limit: number): number {
  let end = at
  let found = false
  while (end < limit && end - at < 8) {
    const word = wordOf(line, end)
    if (isTimeWord(line, end)) found = true
    else if (
      /^(?:last|this|next|late|early|earlier|later|recent|past|previous|same|the|a|an|of|ago|before|after|that|many|several|few|first|in|on|at|and|following)$/.test(
        word,
      )
    ) {
      // only as part of a longer expression
      if (!reachesTime(line, end, Math.min(limit, end + 4))) break
    } else if (tagOf(line, end) === 'CD') {
      const dated =
        isTimeWord(line, end - 1) ||
        isTimeWord(line, end + 1) ||
        (/^(?:1[89]|20)\d\d$/.test(word) && (end === at || found))
      if (!dated && !/^(?:a\.m|p\.m)/.test(wordOf(line, end + 1))) break
      found = true
    } else if (word === ',' && /^(?:1[89]|20)\d\d$/.test(wordOf(line, end + 1)) && tagOf(line, end - 1) === 'CD') {
      end += 1
    } else if (/^(?:a\.m\.|p\.m\.)$/.test(word)) found = true
    else break
    end += 1
  }
  return found ? end : at
}

/** Whether only words of a time expression lie between here and its noun. */
function reachesTime(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isTimeWord(line, at)) return true
    if (
      !/^(?:last|this|next|late|early|earlier|recent|past|previous|same|the|a|an|of|that|many|several|few|first|in|on|at|following)$/.test(
        wordOf(line, at),
      ) &&
      tagOf(line, at) !== 'CD'
    )
      return false
  }
  return false
}

/** Whether the words can hang on a reporting verb without being what it reports: no clause, no object. */
export function isLightTail(line: Line, from: number, to: number): boolean {
  if (to - from > 24) return false
  for (let at = from; at < to; at += 1) {
    const word = wordOf(line, at)
    if (
      /^(?:that|if|unless|whether)$/.test(word) ||
      isBreak(line, at) ||
      isFiniteVerb(line, at) ||
      /^(?:WP|WDT)$/.test(tagOf(line, at))
    )
      return false
  }
  if (from >= to) return true
  if (isAdverb(line, from) || isTimeWord(line, from) || timeEnd(line, from, to) > from)
    return !isNegationWord(wordOf(line, from))
  // "agreed to pay"
  const verb = isAdverb(line, from + 1) ? from + 2 : from + 1
  if (tagOf(line, from) === 'TO' && tagOf(line, verb) === 'VB') return false
  return /^(?:IN|TO)$/.test(tagOf(line, from)) && !/^(?:of|about|like|as)$/.test(wordOf(line, from))
}

const isNegationWord = (word: string): boolean => /^(?:no|not|so|otherwise|little|nothing)$/.test(word)
