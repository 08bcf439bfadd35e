import type { NameMention, Sentence } from '../../model.ts'
import { layLines } from './line.ts'
import type { Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { findQuotations } from './quotations.ts'
import { readLine } from './read-line.ts'
import { ownQuotations } from './run-on.ts'
import { withTranscripts } from './transcripts.ts'

export type { Piece, Voice } from './piece.ts'

/**
 * Cuts every sentence into stretches with one voice each: the outlet's own words, and reported words without their attribution. Needs tags
 * only, no tree, because the parser is weakest on reported speech; what is left parses better. `names` must be sorted by start. A quotation
 * whose speaker is not found is nobody's: its sentences yield no piece. Pieces are in the order of the text; linear in its length.
 */
export function attribute(
  sentences: readonly Sentence[],
  text: string,
  names: readonly NameMention[],
): readonly Piece[] {
  const marked = findQuotations(text, sentences)
  const drafts = layLines(sentences, marked, names)
  const quotations = withTranscripts(marked, drafts, sentences)
  const lines = quotations === marked ? drafts : layLines(sentences, quotations, names)
  const frames = lines.map(readLine)
  const owners = ownQuotations(lines, frames, quotations, line => sentences[line.index]!.paragraph)
  // "Marsh asked." beside a quotation says nothing by itself.
  const spent = new Set(
    owners.flatMap(owner =>
      owner && owner.frame.content.length === 0 && owner.frame.cut.length > 0 ? [owner.line.index] : [],
    ),
  )
  return lines
    .filter(line => !spent.has(line.index))
    .flatMap(line => piecesOf({ line, frames: frames[line.index]!, quotations, owners, text }))
}
