import { documentNouns } from '../../lexicon/reporting.ts'
import { startsClause } from './clause-start.ts'
import {
  beginsNounPhrase,
  hasFinite,
  isAdverb,
  isComma,
  isFinalStop,
  isFiniteVerb,
  isMark,
  type Line,
  lemmaOf,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { phraseFrom } from './phrase-after.ts'
import { headOf, isSpeaker } from './speaker-head.ts'

export interface SourcePhrase {
  readonly speaker: Range
  readonly cue: Range
  /** Half-open end of the phrase with what hangs on it, before the comma or stop that closes it. */
  readonly to: number
}

/** "according to Syrian state news agency SANA", "according to a report published on Monday by the port". */
export function accordingTo(line: Line, at: number, to: number): SourcePhrase | null {
  const isPer = wordOf(line, at) === 'per'
  if (!isPer && (wordOf(line, at) !== 'according' || wordOf(line, at + 1) !== 'to')) return null
  const cue = { from: at, to: isPer ? at + 1 : at + 2 }
  const phrase = phraseFrom(line, cue.to, to)
  if (!phrase || !isSpeaker(line, phrase.from, phrase.to)) return null
  // "per the Herald", not "per person", "per the agreement" and not Per Olsen
  const head = headOf(line, phrase.from, phrase.to)
  if (isPer && (line.name[at] !== -1 || !isMedium(line, head))) return null
  let speaker: Range = phrase
  // "a report by the port authority"
  // "a report filed by the port authority"
  const by = tagOf(line, phrase.to) === 'VBN' ? phrase.to + 1 : phrase.to
  if (wordOf(line, by) === 'by' && documentNouns.has(lemmaOf(line, headOf(line, phrase.from, phrase.to)))) {
    const author = phraseFrom(line, by + 1, to)
    if (author) speaker = { from: phrase.from, to: author.to }
  }
  let end = speaker.to
  const limit = Math.min(to, end + reach)
  while (
    end < limit &&
    !isComma(line, end) &&
    !isFinalStop(line, end) &&
    !isMark(line, end) &&
    !/^[;:()–—]$/.test(wordOf(line, end))
  )
    end += 1
  return { speaker, cue, to: end }
}

/**
 * Where the statement begins after "According to Smith," or "According to Smith, the mayor of Hull,"; -1 when none does.
 * The phrase itself must hold no clause, else its end is not sure: "According to what Smith said …".
 */
export function statementAfter(line: Line, source: SourcePhrase, to: number): number {
  // "According to the report: “The ferry was overloaded.”"
  if (wordOf(line, source.to) === ':') return (line.opens[source.to + 1] ?? -1) >= 0 ? source.to + 1 : -1
  // "According to the Herald the ferry sank": the comma is left out before an article or a pronoun.
  const next = source.speaker.to
  if (beginsNounPhrase(line, next) && startsClause(line, next, to, false)) return next
  if (
    !isComma(line, source.to) ||
    (hasFinite(line, source.speaker.to, source.to) && !/^(?:who|which|that)$/.test(wordOf(line, source.speaker.to)))
  )
    return -1
  let start = source.to + 1
  // "According to Smith, the mayor, the ferry sank": an aside when a second comma comes before any verb and a clause follows it.
  for (let at = start; at < Math.min(to, start + reach) && !isFiniteVerb(line, at); at += 1) {
    if (!isComma(line, at)) continue
    if (startsClause(line, at + 1, to, true) && !isAdverb(line, start)) start = at + 1
    break
  }
  return startsClause(line, start, to, false) ? start : -1
}

/** A name that is no place, or a document. */
const isMedium = (line: Line, head: number): boolean =>
  line.party[head]! || documentNouns.has(lemmaOf(line, head)) || (tagOf(line, head) === 'NNP' && line.name[head] === -1)
