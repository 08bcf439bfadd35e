import { speakerNouns } from '../../lexicon/reporting.ts'
import {
  beginsNounPhrase,
  isAdverb,
  isBreak,
  isComma,
  isFiniteVerb,
  isMark,
  isNominal,
  isNoun,
  isTimeWord,
  type Line,
  lemmaOf,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { headOf, isSpeaker } from './speaker-head.ts'

/** A speaker's noun phrase. */
export interface Speaker extends Range {
  /** "…, the mayor of the port, …" between the phrase and its verb; empty when there is none. */
  readonly aside: Range
}

/** The noun phrase whose last word is before `end`. */
export function phraseEndingAt(
  line: Line,
  end: number,
  from: number,
  role: 'subject' | 'antecedent' = 'subject',
): Speaker | null {
  const limit = Math.max(from, end - reach)
  let at = end - 1
  let conjunction = -1
  let nominal = false
  for (; at >= limit; at -= 1) {
    const word = wordOf(line, at)
    if (word === ')' || word === ']') {
      const open = bracketBefore(line, at, limit)
      if (open < 0) return null
      at = open
      continue
    }
    if (isNominal(line, at) || countingPronouns.test(word)) nominal = true
    if (isInside(line, at, { from: limit, to: end }, nominal)) continue
    if (!nominal) return null
    if (joinsLeft(line, at, limit)) continue
    if (!isConjunct(line, at, limit)) break
    if (conjunction < 0 || word !== '&') conjunction = at
  }
  if (!nominal) return null
  return role === 'subject'
    ? settleStart(line, at, { from: limit, to: end }, conjunction)
    : settleAntecedent(line, at, end)
}

const countingPronouns = /^(?:some|others?|many|most|several|both|all|few|each|another)$/

/** Whether the word belongs to a noun phrase that goes on to its right, whatever stands to its left. */
function isInside(line: Line, at: number, { from: limit, to: end }: Range, nominal: boolean): boolean {
  if (insidePhrase.test(tagOf(line, at)) && !isBreak(line, at)) return true
  // "well-connected"
  if (nominal && tagOf(line, at + 1) === 'HYPH') return true
  const isBesidePhrase = at > limit && insidePhrase.test(tagOf(line, at - 1))
  // "the “fair fares” group": marks inside the phrase, never the end of a quotation before it
  if (isMark(line, at) && (opensBefore(line, at, limit) || (nominal && line.opens[at]! >= 0 && isBesidePhrase)))
    return true
  // "the Hull/Leith line", "Smith & Jones"
  const isJoint = /^[-–/&.'’]$/.test(wordOf(line, at)) && !isBreak(line, at)
  return isJoint && isBesidePhrase && at + 1 < end
}

/** Whether the word ties the phrase to its right to words on its left that belong to it. */
function joinsLeft(line: Line, at: number, limit: number): boolean {
  const tag = tagOf(line, at)
  const before = at > limit ? tagOf(line, at - 1) : ''
  const isPreposition = joinsNouns.test(wordOf(line, at))
  // "a spokesman for the port", "some of the crew"
  if (isPreposition && at > limit && (isNominal(line, at - 1) || isCounted(line, at - 1))) return true
  // "people familiar with the matter", "officials briefed on the talks", "the man running the ship"
  if (isPreposition && /^(?:JJ|VBN|VBG)$/.test(before)) return true
  if (/^(?:VBN|VBG)$/.test(tag)) {
    // "visiting experts", "elected officials"
    if (isNoun(line, at + 1) && !/^(?:be|have|get)$/.test(lemmaOf(line, at - 1))) return true
    // "the recently elected", "two wounded"
    if (at > limit && (insidePhrase.test(before) || isAdverb(line, at - 1))) return true
  }
  // "a very old man"
  return isAdverb(line, at) && /^(?:JJ|VBN|VBG|CD)/.test(tagOf(line, at + 1)) && insidePhrase.test(before)
}

const isCounted = (line: Line, at: number): boolean =>
  /^(?:some|many|most|all|several|each|both|one|none)$/.test(wordOf(line, at))

/** "Smith and Jones", "old and new owners", "Smith (Hull) and Jones" */
function isConjunct(line: Line, at: number, limit: number): boolean {
  if (tagOf(line, at) !== 'CC' || at <= limit) return false
  const left = at - 1
  return isNominal(line, left) || tagOf(line, left) === 'JJ' || wordOf(line, at) === '&' || wordOf(line, left) === ')'
}

/** Tags of words that may stand anywhere in a noun phrase. */
export const insidePhrase = /^(?:DT|PDT|PRP|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|HYPH|AFX|FW|\$|#|SYM|GW|ADD)$/

const joinsNouns =
  /^(?:of|for|in|at|from|with|on|to|by|about|against|under|behind|near|involving|within|inside|across|over)$/

/** Words after which a clause of its own may begin: "He left, and the mayor said …", "while the mayor said …". */
const clauseOpener =
  /^(?:and|but|or|yet|so|that|while|as|after|before|because|although|though|since|when|where|whereas|then|however|meanwhile|plus|nor|until|once|for|even)$/

/** Whether the quotation that closes at `at` opens a few words before, so that it is a word or two in quotation marks. */
function opensBefore(line: Line, at: number, limit: number): boolean {
  const id = line.closes[at]!
  for (let index = at - 1; id >= 0 && index > limit && at - index < 6; index -= 1)
    if (line.opens[index] === id) return insidePhrase.test(tagOf(line, index - 1))
  return false
}

function bracketBefore(line: Line, close: number, limit: number): number {
  for (let at = close - 1; at >= limit && close - at < 16; at -= 1) if (/^[([]$/.test(wordOf(line, at))) return at
  return -1
}

/** What "who" stands for: the last noun phrase, or "a spokesman for the port" as a whole. */
function settleAntecedent(line: Line, stop: number, end: number): Speaker | null {
  let from = stop + 1
  for (let at = end - 1; at > from; at -= 1) {
    if (!/^(?:IN|TO)$/.test(tagOf(line, at))) continue
    const head = headOf(line, from, at)
    if (head >= 0 && (speakerNouns.has(lemmaOf(line, head)) || line.name[head]! >= 0)) continue
    from = at + 1
    break
  }
  while (from < end && /^(?:CC|IN|POS|,|HYPH|RB)$/.test(tagOf(line, from))) from += 1
  const head = headOf(line, from, end)
  const isPerson =
    head >= 0 && (/^(?:NNS|NNP|NNPS|PRP)$/.test(tagOf(line, head)) || speakerNouns.has(lemmaOf(line, head)))
  return from < end && isPerson && isSpeaker(line, from, end) ? { from, to: end, aside: { from: end, to: end } } : null
}

/**
 * Decides where the phrase begins, given the token `stop` at which the walk to the left ended. `conjunction` is the one that joins the phrase's last
 * member, or -1.
 */
function settleStart(line: Line, stop: number, { from: limit, to: end }: Range, conjunction: number): Speaker | null {
  let from = stop + 1
  // What stands before the span that is looked at does not matter.
  const word = stop < limit ? '' : wordOf(line, stop)
  const tag = stop < limit ? '' : tagOf(line, stop)
  const opening =
    stop < limit ||
    isComma(line, stop) ||
    isBreak(line, stop) ||
    isMark(line, stop) ||
    clauseOpener.test(word) ||
    /^(?:which|whom)$/.test(word) ||
    /^[([.!?…]/.test(word)
  if (stop < limit && limit > 0 && end - limit >= reach) return null
  // "which the mayor said was safe" has a gap, "in which the mayor said it was safe" has none.
  // So has "over which the mayor said she had no say": only of a time, a place or a question may all that was said be told.
  const isGap = /^(?:which|whom|what|whose)$/.test(word) || tag === 'WDT'
  if (isGap && !/^(?:in|at|on|to|during|after|before)$/.test(wordOf(line, stop - 1))) return null
  if (/^(?:VB|MD)/.test(tag)) {
    // "the captain who sank the ferry said"
    const relative = relativeBefore(line, stop, limit)
    if (relative > limit) {
      const holder = phraseEndingAt(line, relative, limit)
      return holder && { ...holder, to: end }
    }
    // "She left the port and the mayor said …"
    if (conjunction < 0) return null
    from = conjunction + 1
  } else if (!opening && !isAdverb(line, stop)) {
    // "On Monday the mayor said", "In Hull Smith said"
    const inner = innerStart(line, from, end)
    if (inner < 0 || !(tag === 'IN' || tag === 'TO')) return null
    from = inner
  }
  const inner = innerStart(line, from, end)
  if (inner > 0) from = inner
  while (
    from < end &&
    (/^(?:CC|IN|POS|,|HYPH)$/.test(tagOf(line, from)) ||
      (wordOf(line, from) === 'that' && /^(?:PRP|DT|NNP)/.test(tagOf(line, from + 1))))
  )
    from += 1
  if (conjunction > from && isComma(line, from - 1)) from = listStart(line, from - 1, limit)
  const isFronted = /^(?:IN|TO)$/.test(tag) && (stop <= limit || isMark(line, stop - 1))
  if (!isFronted && from > stop + 1 && followsItsObject(line, from)) return null
  if (from >= end || !isSpeaker(line, from, end)) return null
  return { from, to: end, aside: { from: end, to: end } }
}

/** "the jobs | he says the port would create", "the boats | Smith said would sail": the noun before is what the reported clause lacks. */
const followsItsObject = (line: Line, from: number): boolean =>
  !isTimeWord(line, from - 1) &&
  ((/^NNS?$/.test(tagOf(line, from - 1)) && /^(?:he|she|they|we|i|you)$/.test(wordOf(line, from))) ||
    (tagOf(line, from - 1) === 'NNS' && tagOf(line, from) === 'NNP'))

/** "Smith (Hull), Jones (Leith) and Brown said": the first of the list whose second-last part ends at the comma; else the word after the comma. */
function listStart(line: Line, comma: number, limit: number): number {
  for (let at = comma - 1; at >= limit - 1; at -= 1) {
    // "will host the show for a third year, Smith and Jones said"
    if (at >= limit && /^(?:for|after|before|since|until)$/.test(wordOf(line, at))) return comma + 1
    const edge = at < limit || clauseOpener.test(wordOf(line, at))
    if (edge) return /^(?:NNP|NNPS|DT|NNS)$/.test(tagOf(line, at + 1)) && !isTimeWord(line, at + 1) ? at + 1 : comma + 1
    if (!insidePhrase.test(tagOf(line, at)) && !/^[,()[\]-]$/.test(wordOf(line, at)) && wordOf(line, at) !== 'of')
      return comma + 1
  }
  return comma + 1
}

/** "who" or "that" that opens the clause of the verb at `verb`, if it follows a noun directly; -1 otherwise. */
function relativeBefore(line: Line, verb: number, limit: number): number {
  for (let at = verb - 1; at > limit && verb - at < 12; at -= 1) {
    if (/^(?:who|that|which)$/.test(wordOf(line, at))) return isNoun(line, at - 1) ? at : -1
    if (isComma(line, at) || isFiniteVerb(line, at)) return -1
  }
  return -1
}

/** Where a second noun phrase begins inside the words: "Monday | the mayor", "last week | he", "this week | Smith"; -1 when there is none. */
function innerStart(line: Line, from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    const afterNoun =
      isNominal(line, at - 1) &&
      tagOf(line, at - 1) !== 'CD' &&
      !(line.name[at]! >= 0 && line.name[at] === line.name[at - 1])
    if (!afterNoun) continue
    // "Smith and Jones both said"
    if (/^(?:both|all|each)$/.test(wordOf(line, at)) && at === end - 1) continue
    if (
      beginsNounPhrase(line, at) ||
      (isTimeWord(line, at - 1) && /^(?:NN|JJ|CD)/.test(tagOf(line, at)) && !isTimeWord(line, at))
    )
      return at
  }
  return -1
}
