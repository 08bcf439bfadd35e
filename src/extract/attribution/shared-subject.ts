import { type FoundFrame, makeFrame } from './frame.ts'
import { keepsBack, withholdingVerb } from './keeps-back.ts'
import {
  isAdverb,
  isComma,
  isFiniteVerb,
  isSpeechAct,
  type Line,
  lemmaOf,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { reportedEnd } from './reported-end.ts'
import type { Search } from './search.ts'
import { speakerBefore } from './speaker.ts'

/** Index of "and" or "but" before a verb without subject of its own: "and also emphasised that"; -1 when there is none. */
export function conjunctionBefore(line: Line, verb: number, from: number): number {
  let at = verb - 1
  while (at > from && isAdverb(line, at)) at -= 1
  return at >= from && /^(?:and|but|or)$/.test(wordOf(line, at)) ? at : -1
}

/** "The mayor visited the port and said that …": the phrase that opens the clause, when nothing between could be another subject. */
export function clauseSubject(line: Line, first: number, to: number): Range | null {
  if (to - first > reach) return null
  const from = afterOpening(line, first, to)
  let verb = from
  while (verb < to && !isFiniteVerb(line, verb)) verb += 1
  const speaker = verb < to ? speakerBefore(line, verb, from) : null
  if (!speaker || (speaker.from - from > 1 && !isComma(line, speaker.from - 1))) return null
  for (let at = verb + 1; at < to; at += 1) {
    if (/^(?:WP|WDT|WRB)$/.test(tagOf(line, at)) || line.tokens[at]!.upos === 'SCONJ' || isFiniteVerb(line, at))
      return null
  }
  return speaker
}

/** "In the film, which appeared in May, the mayor …": where the clause begins after a phrase with what is told of its noun. */
function afterOpening(line: Line, from: number, to: number): number {
  if (tagOf(line, from) !== 'IN') return from
  let comma = from
  while (comma < to && !isComma(line, comma) && !isFiniteVerb(line, comma)) comma += 1
  if (!isComma(line, comma) || !/^(?:WDT|WP|WRB)$/.test(tagOf(line, comma + 1))) return from
  for (let at = comma + 1; at < to; at += 1) if (isComma(line, at)) return at + 1
  return from
}

/** "… and accused the port of neglect" after reported words: the outlet's own statement about the same speaker. */
export function sharedAct(line: Line, at: number, { from, to, before }: Search): FoundFrame | null {
  if (
    !before ||
    !/^VB[DZPN]$/.test(tagOf(line, at)) ||
    (tagOf(line, at) === 'VBN' && /^(?:have|be)$/.test(lemmaOf(line, at - 1))) ||
    !(isSpeechAct(line, at) || withholdingVerb.test(lemmaOf(line, at)) || keepsBack(line, at))
  )
    return null
  const conjunction = conjunctionBefore(line, at, from)
  // "confirmed that the mayor called her and told her to leave": who told is not sure.
  const told = before.content[0]
  // The nearest verb before: "said it was late when the crew saw her and told her to leave".
  let verb = Math.min(told?.to ?? 0, conjunction < 0 ? at : conjunction) - 1
  while (told && verb >= told.from && !isFiniteVerb(line, verb)) verb -= 1
  const isDoubtful =
    told && verb >= told.from && tagOf(line, verb) === 'VBD' && !/^(?:be|have|do)$/.test(lemmaOf(line, verb))
  if (isDoubtful && !isComma(line, conjunction - 1)) return null
  if (conjunction < 0 || conjunction > from + 1 || before.content.some(range => range.from <= at && at < range.to))
    return null
  return makeFrame({
    speaker: before.speaker,
    cue: before.cue,
    certainty: before.certainty,
    cut: [{ from: Math.min(from, conjunction), to: conjunction + 1 }],
    content: [],
    shared: { from: conjunction + 1, to: reportedEnd(line, at, to, null) },
  })
}
