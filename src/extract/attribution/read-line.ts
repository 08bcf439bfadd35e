import { startsClause } from './clause-start.ts'
import { emptyRange, type Frame, makeFrame, size } from './frame.ts'
import { insertionAt } from './inserted.ts'
import type { Insertion } from './insertion.ts'
import { invertedOpening } from './inverted-opening.ts'
import { labelFrame } from './label.ts'
import { hasFinite, isFinalStop, isMark, type Line, type Range, wordOf } from './line.ts'
import { quoter } from './quoted-by.ts'
import { leadingSource, report } from './report.ts'
import { reportedEnd } from './reported-end.ts'

/** "A said B told C that D said …": deeper chains do not occur, and the bound keeps the work linear. */
const deepest = 3

/** All attributions of one sentence, outer before inner. */
export function readLine(line: Line): Frame[] {
  const label = labelFrame(line) ?? invertedOpening(line)
  const frames: Frame[] = label ? [{ ...label, parent: -1 }] : []
  const to = line.tokens.length
  readSpan(
    line,
    frames,
    label ? { from: label.content[0]!.from, to, parent: 0, depth: 1 } : { from: 0, to, parent: -1, depth: 0 },
  )
  return frames
}

/** Words that are read for attributions. */
interface Span extends Range {
  /** Index of the frame whose content they are, or -1. */
  readonly parent: number
  /** How many frames stand around them. */
  readonly depth: number
}

function readSpan(line: Line, frames: Frame[], { from, to, parent, depth }: Span): void {
  if (depth >= deepest || to - from < 3) return
  const quotation = commonQuotation(line, from, to)
  let start = from
  let last = -1
  for (let at = from; at < to; at += 1) {
    if (!visible(line, at, quotation)) continue
    const insertion = insertionAt(line, at, start, to)
    if (!insertion) continue
    const content: Range[] = [{ from: contentStart(line, insertion, start), to: insertion.from }]
    let end = insertion.to
    if (insertion.continues) {
      end = continuationEnd(line, insertion.to, to)
      content.push({ from: insertion.to, to: end })
    }
    const id = frames.length
    const whole = insertion.closes >= 0 && content.every(range => coveredByQuotation(line, range))
    const { speaker, aside, cue, certainty } = insertion
    const cut = [{ from: insertion.from, to: insertion.to }]
    frames.push({ ...makeFrame({ speaker, aside, cue, certainty, cut, content, quoted: whole }), parent })
    for (const range of content) readReports(line, frames, { ...range, parent: id, depth: depth + 1 })
    if (content[0]!.from > start) readReports(line, frames, { from: start, to: content[0]!.from, parent, depth })
    last = id
    start = end
    at = Math.max(at, end - 1)
  }
  readReports(line, frames, { from: start, to, parent, depth }, last)
}

/** Index of the quotation that holds the whole range, or -1. */
function commonQuotation(line: Line, from: number, to: number): number {
  let common = -2
  for (let at = from; at < to; at += 1) {
    if (isMark(line, at) || isFinalStop(line, at)) continue
    const id = line.quotation[at]!
    if (common === -2) common = id
    else if (common !== id) return -1
  }
  return Math.max(common, -1)
}

/** A verb inside quotation marks belongs to who is quoted, unless the whole range is quoted. */
const visible = (line: Line, at: number, quotation: number): boolean =>
  line.quotation[at] === -1 || line.quotation[at] === quotation

const coveredByQuotation = (line: Line, range: Range): boolean => {
  for (let at = range.from; at < range.to; at += 1)
    if (line.quotation[at] === -1 && !isMark(line, at) && /[\p{L}\p{N}]/u.test(wordOf(line, at))) return false
  return range.to > range.from
}

/**
 * Where the words before an insertion begin that belong to it: `Asked about the ferry, “We are safe,” he said` has only the quotation,
 * "the port is near the station, which, he said, is loud" only "which"; mostly it is everything before.
 */
function contentStart(line: Line, insertion: Insertion, from: number): number {
  const { closes, to } = { closes: insertion.closes, to: insertion.from }
  if (insertion.continues && closes < 0 && /^(?:which|who|that|and|but)$/.test(wordOf(line, to - 1)) && to - 1 > from)
    return to - 1
  // "Well, this is a surprise: the port is for sale, the Herald said": the source stands for what is after the colon.
  for (let at = to - 1; closes < 0 && at > from && !isMark(line, at); at -= 1)
    if (wordOf(line, at) === ':')
      return hasFinite(line, from, at) && startsClause(line, at + 1, to, false) ? at + 1 : from
  for (let at = to - 1; closes >= 0 && at >= from; at -= 1) {
    if (line.opens[at] !== closes) continue
    return /^[,:]$/.test(wordOf(line, at - 1)) && at > from ? at : from
  }
  return from
}

/** Where words that go on after an insertion end: with their quotation, or like reported words. */
function continuationEnd(line: Line, from: number, to: number): number {
  const id = line.opens[from] ?? -1
  if (id < 0) return reportedEnd(line, from, to, null)
  for (let at = from + 1; at < to; at += 1) if (line.closes[at] === id) return at + 1
  return to
}

/** Attributions that stand before what they report, left to right. `previous` is the frame whose speaker goes on, or -1. */
function readReports(line: Line, frames: Frame[], { from, to, parent, depth }: Span, previous = -1): void {
  if (depth >= deepest || to - from < 3) return
  const quotation = commonQuotation(line, from, to)
  let start = from
  let last = previous
  for (let at = from; at < to; at += 1) {
    if (!visible(line, at, quotation)) continue
    const search = { from: start, to, before: frames[last] ?? null, isQuoted: quotation >= 0 }
    const frame = leadingSource(line, at, search) ?? report(line, at, search)
    if (!frame) continue
    const passedOn = quoter(line, frame)
    if (passedOn) frames.push({ ...frame, ...passedOn, certainty: 'asserted', aside: emptyRange, parent })
    const id = frames.length
    frames.push({ ...frame, parent: passedOn ? id - 1 : parent })
    for (const range of frame.content) readReports(line, frames, { ...range, parent: id, depth: depth + 1 })
    const end = frame.content.at(-1)?.to ?? frame.shared.to
    const isRelative =
      /^(?:who|which)$/.test(wordOf(line, frame.cut[0]!.from + 1)) ||
      /^(?:who|which)$/.test(wordOf(line, frame.cut[0]!.from))
    if (size(frame.shared) === 0 && !isRelative) last = id
    // The clause around "who says …" goes on with its own subject.
    if (!isRelative) start = Math.max(start, end)
    at = Math.max(at, end - 1)
  }
}
