import { timeEnd } from './circumstances.ts'
import {
  hasFinite,
  isAdverb,
  isBreak,
  isComma,
  isDash,
  isFiniteVerb,
  isMark,
  isNominal,
  isRelative,
  type Line,
  type Range,
  reach,
  tagOf,
  wordOf,
} from './line.ts'
import { phraseEndingAt, type Speaker } from './phrase-before.ts'
import { headOf } from './speaker-head.ts'

/**
 * The noun phrase whose verb begins at `verb`, with what stands between commas after it; null when its borders are not sure.
 * "An official of the port said", "Smith, the mayor, said", "Smith, who owns two ferries, said".
 */
export function speakerBefore(line: Line, verb: number, from: number): Speaker | null {
  let end = verb
  while (end > from && isAdverb(line, end - 1)) end -= 1
  // "The port just this month announced", "Smith on Monday said"
  const time = timeStartBefore(line, end, from)
  if (time > from && (isNominal(line, time - 1) || isComma(line, time - 1))) end = time
  while (end > from && isAdverb(line, end - 1)) end -= 1
  const limit = Math.max(from, end - reach)
  if (end > from && isComma(line, end - 1)) return withNamedAside(line, speakerWithAside(line, end - 1, limit))
  if (end > from && isDash(line, end - 1)) return speakerBeforeDashes(line, end - 1, limit)
  return phraseEndingAt(line, end, from)
}

/** Where a time expression begins that ends right before `end`; `end` when there is none. */
function timeStartBefore(line: Line, end: number, from: number): number {
  let start = end
  for (let at = end - 1; at >= Math.max(from, end - 5); at -= 1) if (timeEnd(line, at, end) === end) start = at
  return start < end && /^(?:on|in|at|since|during)$/.test(wordOf(line, start - 1)) && start - 1 > from
    ? start - 1
    : start
}

/** "Smith, a former captain from Hull, England, who owns two ferries, said": the leftmost phrase of the chain that opens a clause. */
function speakerWithAside(line: Line, comma: number, from: number): Speaker | null {
  let speaker: Speaker | null = null
  let skipped = false
  let right = comma
  for (let left = comma - 1; left >= from - 1; left -= 1) {
    const atEdge = left === from - 1 || isBreak(line, left) || (isMark(line, left) && !speaker)
    if (!atEdge && !isComma(line, left)) continue
    const chunk = { from: left + 1, to: right }
    if (chunk.to <= chunk.from) return speaker
    const isRelativeChunk = /^(?:who|which|whose|where|whom)$/.test(wordOf(line, chunk.from))
    // "In Hull, Smith, the mayor, said": "In Hull" belongs to the clause, not to the speaker.
    if (
      !isRelativeChunk &&
      /^(?:IN|TO|WRB|VBG|VBN)$/.test(tagOf(line, chunk.from)) &&
      wordOf(line, chunk.from) !== 'of'
    ) {
      // "Smith, at a meeting in Hull, said"
      if (right === comma && left >= from) {
        right = left
        skipped = true
        continue
      }
      // "After the vote in Hull, Smith, said": a stray comma; "As many, including Smith, have said": nobody
      return speaker ?? (skipped ? null : plainBeforeComma(line, comma, right + 1))
    }
    if (!isRelativeChunk && hasFinite(line, chunk.from, chunk.to) && !isReducedOrRelative(line, chunk)) {
      // ", and Smith, the mayor, said" after another clause, "and Smith" being the last words of the chunk
      return speaker ?? null
    }
    // "Ellen Marsh, 67, a pilot from Selby, Yorks., said": an age or the rest of a place is nobody
    if (left >= from && isAgeOrPlace(line, chunk)) {
      right = left
      skipped = true
      continue
    }
    const phrase = right < comma ? phraseEndingAt(line, right, chunk.from) : null
    if (phrase && phrase.to === right) {
      const nested = { ...phrase, aside: { from: right, to: comma + 1 } }
      speaker = nested
      if (phrase.from > chunk.from) return speaker
    } else if (right < comma && speaker && !isRelativeChunk) return speaker
    if (atEdge) return speaker
    right = left
  }
  return speaker
}

const isAgeOrPlace = (line: Line, { from, to }: Range): boolean => {
  if (to - from === 1 && /^\d{1,3}$/.test(wordOf(line, from))) return true
  if (to - from > 4) return false
  for (let at = from; at < to; at += 1) if (line.name[at]! < 0 || line.party[at]!) return false
  return true
}

/** "A lawyer for the port, Ellen Marsh, said": where only a name stands between the commas, it is part of the speaker. */
function withNamedAside(line: Line, speaker: Speaker | null): Speaker | null {
  if (!speaker) return null
  const { from, to } = { from: speaker.aside.from + 1, to: speaker.aside.to - 1 }
  const head = headOf(line, speaker.from, speaker.to)
  if (from >= to || to - from > 5 || head < 0 || tagOf(line, head) !== 'NN') return speaker
  for (let at = from; at < to; at += 1) if (!/^NNPS?$/.test(tagOf(line, at))) return speaker
  return { ...speaker, to, aside: { from: to, to: speaker.aside.to } }
}

const plainBeforeComma = (line: Line, comma: number, from: number): Speaker | null => {
  const phrase = from < comma ? phraseEndingAt(line, comma, from) : null
  return phrase && { ...phrase, aside: { from: comma, to: comma + 1 } }
}

/** "Smith - the mayor of Hull - said": the phrase before the first of two dashes. */
function speakerBeforeDashes(line: Line, dash: number, from: number): Speaker | null {
  for (let at = dash - 1; at > from; at -= 1) {
    if (!isDash(line, at)) continue
    const phrase = phraseEndingAt(line, at, from)
    // "Marsh, the owner of Harbour Lines - a ferry company - said"
    const holder = phrase && isComma(line, phrase.from - 1) ? phraseEndingAt(line, phrase.from - 1, from) : null
    if (holder && line.party[holder.to - 1]) return { ...holder, aside: { from: holder.to, to: dash + 1 } }
    return phrase && { ...phrase, aside: { from: at, to: dash + 1 } }
  }
  return null
}

const isReducedOrRelative = (line: Line, chunk: Range): boolean => {
  for (let index = chunk.from; index < chunk.to && !isFiniteVerb(line, index); index += 1)
    if (isRelative(line, index) || wordOf(line, index) === 'that') return true
  return false
}
