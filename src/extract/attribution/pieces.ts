import { reportingVerbs } from '../../lexicon/reporting.ts'
import { range } from '../../text/range.ts'
import { isAge } from '../is-age.ts'
import { type Frame, size, wordsOf } from './frame.ts'
import { type Line, lemmaOf, tagOf, wordOf } from './line.ts'
import type { Piece, Voice } from './piece.ts'
import type { Quotation } from './quotations.ts'
import { type Owner, wholeQuotation } from './run-on.ts'
import { trimPiece } from './trim-piece.ts'

/** What a token is painted with when it belongs to no piece. */
const cut = -2
const outlet = -1
/** An aside on the speaker of frame n is painted `asideBase - n`. */
const asideBase = -10

/** What the pieces of a sentence are made from. */
interface Sheet {
  readonly line: Line
  readonly frames: readonly Frame[]
  readonly quotations: readonly Quotation[]
  /** Who says each quotation. */
  readonly owners: readonly (Owner | null)[]
  /** The body. */
  readonly text: string
  /** The quotation that holds the whole sentence, or -1. */
  readonly whole: number
}

/** The pieces of one sentence, in order of their first word. */
export function piecesOf(found: Omit<Sheet, 'whole'>): Piece[] {
  const { line, frames } = found
  if (frames.length === 0 && line.quotation.every(id => id === -1))
    return [{ sentence: line.index, tokens: line.tokens.map((_, at) => at), voices: [], direct: false }]
  const sheet = { ...found, whole: wholeQuotation(line) }
  const pieces = [...groupTokens(sheet)].flatMap(([key, tokens]) =>
    layerPieces(sheet, Number.parseInt(key, 10), tokens),
  )
  return pieces.sort((left, right) => left.tokens[0]! - right.tokens[0]!)
}

function layerPieces(sheet: Sheet, layer: number, tokens: readonly number[]): Piece[] {
  const { line, frames } = sheet
  if (layer === outlet) return unframedPieces(sheet, tokens)
  const frame = frames[layer >= 0 ? layer : asideBase - layer]!
  const speaker = range(frame.speaker.from, frame.speaker.to)
  const make = (words: readonly number[], voices: readonly Voice[] | null, told: boolean): Piece[] => {
    const piece = voices && trimPiece(line, words, voices, told)
    return piece ? [piece] : []
  }
  if (layer < 0) {
    // "Smith, the mayor of Hull," is the outlet's own, and so is "Smith, 45,"; a single word such as "Hull" in "Smith, Hull," is not worth a piece.
    const words = tokens.filter(at => /[\p{L}\p{N}]/u.test(wordOf(line, at)))
    const isStatement = words.length > 1 || words.some(at => isAge(wordOf(line, at)))
    const [piece] = isStatement ? make([...speaker, ...tokens], voicesOf(sheet, frame.parent, tokens[0]!), true) : []
    if (piece === undefined) return []
    const isKept = speaker.every((word, at) => piece.tokens[at] === word)
    return [isKept ? { ...piece, speaker: speaker.length } : piece]
  }
  if (size(frame.shared) === 0)
    // Inside a quotation another's words are told, not quoted: “He told me that he would leave,” Smith said.
    return make(tokens, voicesOf(sheet, layer, tokens[0]!), line.quotation[frame.cue.from]! >= 0)
  const borrowed = [...speaker, ...tokens].sort((left, right) => left - right)
  return make(borrowed, voicesOf(sheet, frame.parent, tokens[0]!), true)
}

/** Layer of each token: the innermost frame whose content it is, `outlet`, `cut`, or an aside on a frame's speaker. */
function paintFrames({ line, frames }: Sheet): number[] {
  const paint = line.tokens.map(() => outlet)
  frames.forEach((frame, id) => {
    for (const range of frame.content) paint.fill(id, range.from, range.to)
    for (const range of frame.cut) paint.fill(cut, range.from, range.to)
    if (size(frame.shared) > 0) paint.fill(id, frame.shared.from, frame.shared.to)
    for (let at = frame.aside.from; at < frame.aside.to; at += 1) {
      const free = paint[at] === frame.parent || frame.cut.some(range => range.from <= at && at < range.to)
      if (free) paint[at] = asideBase - id
    }
  })
  return paint
}

/** Tokens by layer; the words of one layer are parted where an attribution stands between two statements. */
function groupTokens(sheet: Sheet): Map<string, number[]> {
  const paint = paintFrames(sheet)
  const groups = new Map<string, number[]>()
  const splits = new Map<number, number[]>()
  for (const frame of sheet.frames) if (frame.splits) append(splits, frame.parent, frame.cut[0]!.from)
  const passed = new Map<number, number>()
  for (let at = 0; at < paint.length; at += 1) {
    const layer = paint[at]!
    if (layer === cut) continue
    const starts = splits.get(layer) ?? []
    let count = passed.get(layer) ?? 0
    while (count < starts.length && starts[count]! <= at) count += 1
    passed.set(layer, count)
    append(groups, `${layer} ${count}`, at)
  }
  for (const frame of sheet.frames) if (frame.keeps) restore(groups, frame)
  return groups
}

/** Gives the words of a report back to the statement that needs it: the group of the parent's word right before it. */
function restore(groups: Map<string, number[]>, frame: Frame): void {
  const first = Math.min(frame.speaker.from, frame.cut[0]!.from)
  const group = [...groups].find(
    ([key, tokens]) => Number.parseInt(key, 10) === frame.parent && tokens.includes(first - 1),
  )
  if (!group) return
  const last = Math.max(...frame.content.map(range => range.to))
  const known = new Set(group[1])
  for (let at = first; at < last; at += 1) if (!known.has(at)) group[1].push(at)
  group[1].sort((left, right) => left - right)
}

function append<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Words outside all attributions: the outlet's own, but for quotations that run over from or into another sentence. */
function unframedPieces(sheet: Sheet, tokens: readonly number[]): Piece[] {
  const { line, quotations, owners, text, whole } = sheet
  const own: number[] = []
  const foreign = new Map<number, number[]>()
  for (const at of tokens) {
    const id = line.quotation[at]!
    if (id >= 0 && (whole >= 0 || (crosses(line, quotations[id]!) && !isBuiltIn(line, id)))) append(foreign, id, at)
    else own.push(at)
  }
  if (foreign.size > 0) dropLastCue(line, own)
  const pieces = [...foreign].map(([id, quoted]) => {
    const owner = owners[id]
    return owner ? trimPiece(line, quoted, [voiceOf(owner.line, owner.frame, line, text)], false) : null
  })
  if (whole < 0) pieces.push(trimPiece(line, own, [], true))
  return pieces.filter(piece => piece !== null)
}

/** "vowed to “build a pier. …": a quotation that is part of the outlet's clause and runs on after its sentence. */
function isBuiltIn(line: Line, id: number): boolean {
  const open = line.opens.indexOf(id)
  return open > 0 && !/^(?:[,:;–—―-]|--)$/.test(wordOf(line, open - 1)) && !/^[.!?]/.test(wordOf(line, open - 1))
}

/** "stormed back, leaned over and (said, “…)": the verb that leads into somebody's words tells nothing without them. */
function dropLastCue(line: Line, own: number[]): void {
  while (own.length > 0 && !/[\p{L}\p{N}]/u.test(wordOf(line, own.at(-1)!))) own.pop()
  const last = own.at(-1)
  if (last === undefined || !/^VB[DZG]/.test(tagOf(line, last)) || !reportingVerbs.has(lemmaOf(line, last))) return
  own.pop()
  if (/^(?:and|but)$/.test(wordOf(line, own.at(-1) ?? -1))) own.pop()
}

const crosses = (line: Line, quotation: Quotation): boolean =>
  quotation.open.start < (line.tokens[0]?.start ?? 0) || quotation.close.start >= (line.tokens.at(-1)?.end ?? 0)

/** The chain of voices for a layer, at a token of it; null when the words stand in a quotation that is nobody's. */
function voicesOf({ line, frames, owners, text, whole }: Sheet, layer: number, at: number): readonly Voice[] | null {
  const own: Voice[] = []
  let root: Frame | null = null
  for (let id = layer; id >= 0; id = root.parent) {
    root = frames[id]!
    own.unshift(voiceOf(line, root, line, text))
  }
  const quotation = line.quotation[root ? root.cue.from : at]!
  if (quotation < 0 || whole < 0) return own
  const owner = owners[quotation]
  return owner ? [voiceOf(owner.line, owner.frame, line, text), ...own] : null
}

/** A frame's voice as it is seen from the sentence `reader`. */
function voiceOf(line: Line, frame: Frame, reader: Line, text: string): Voice {
  const { from, to } = frame.speaker
  return {
    speaker: wordsOf(line, frame.speaker, text),
    speakerSpan: line === reader ? { start: line.tokens[from]!.start, end: line.tokens[to - 1]!.end } : null,
    speakerTokens: range(from, to),
    speakerSentence: line.index,
    cue: wordsOf(line, frame.cue, text),
    certainty: frame.certainty,
  }
}
