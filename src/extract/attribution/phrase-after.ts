import {
  beginsNounPhrase,
  isBreak,
  isNominal,
  isNoun,
  isTimeWord,
  type Line,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { insidePhrase } from './phrase-before.ts'

/**
 * The noun phrase that begins at `start`: ", said a spokesman for the port on Monday". Names and nouns with "of", "for", "from", "at";
 * null when none begins there.
 */
export function phraseFrom(line: Line, start: number, to: number): Range | null {
  const limit = Math.min(to, start + reach)
  let nominal = false
  let at = start
  while (at < limit && !endsBefore(line, at, nominal && at > start)) {
    if (insidePhrase.test(tagOf(line, at)) && !isBreak(line, at)) {
      if (isNominal(line, at) || /^(?:some|others?|many|most|several|one)$/.test(wordOf(line, at))) nominal = true
      at += 1
      // "said he": a pronoun is all of its phrase.
      if (tagOf(line, at - 1) === 'PRP' && nominal) break
    } else {
      const next = nominal ? afterJoint(line, at, limit) : opensWithVerb(line, at) ? at + 1 : at
      if (next === at) break
      at = next
    }
  }
  return nominal ? { from: start, to: at } : null
}

/** Whether a time or, once a noun was met, another phrase begins here. */
function endsBefore(line: Line, at: number, isBegun: boolean): boolean {
  // "said the mayor | Monday", but not inside a name
  if (isBegun && isTimeWord(line, at) && (line.name[at] === -1 || line.name[at] !== line.name[at - 1])) return true
  // "told the mayor | the pier was old", but "the mayor and her crew"
  if (isBegun && beginsNounPhrase(line, at) && tagOf(line, at) !== 'PRP$') return true
  // "said the mayor | last week"
  return /^(?:last|this|next|late|early|earlier)$/.test(wordOf(line, at)) && isTimeWord(line, at + 1)
}

/** "retired captain Olsen", "visiting crews": a participle, or what was taken for a verb, before the noun. */
const opensWithVerb = (line: Line, at: number): boolean =>
  /^VB[NG]$/.test(tagOf(line, at)) || (tagOf(line, at) === 'VB' && isNoun(line, at + 1))

/** Where the phrase goes on after what joins two parts of it; `at` when nothing does. */
function afterJoint(line: Line, at: number, limit: number): number {
  const word = wordOf(line, at)
  const goesOn = at + 1 < limit && insidePhrase.test(tagOf(line, at + 1))
  // "a source close to the mayor", "people familiar with the plan"
  const isNear = /^(?:to|with)$/.test(word) && /^(?:close|familiar|near|privy)$/.test(wordOf(line, at - 1))
  // "for the port": the phrase after the preposition belongs to it, article and all.
  if ((isNear || /^(?:of|for|from|at|with)$/.test(word)) && goesOn && !isTimeWord(line, at + 1))
    return beginsNounPhrase(line, at + 1) ? at + 2 : at + 1
  // "vice-mayor", "Marks & Olsen"
  if (/^[-–/&.'’]$/.test(word) && goesOn) return at + 1
  // "the mayor and the captain"
  if (tagOf(line, at) === 'CC' && at + 1 < limit && /^(?:NNP|DT)/.test(tagOf(line, at + 1)))
    return /^NN/.test(tagOf(line, at - 1)) ? at + 2 : at
  // "Ada Olsen (43)"
  const close = word === '(' ? line.lower.slice(at, Math.min(limit, at + 12)).indexOf(')') : -1
  return close < 0 ? at : at + close + 1
}
