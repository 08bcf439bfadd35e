import type { Certainty } from '../../model.ts'
import type { Line, Range } from './line.ts'

/** One attribution inside one sentence: who, with which word, and what. Token indices of the sentence. */
export interface Frame {
  readonly speaker: Range
  /** Words between commas after the speaker, with both commas: ", the mayor of Hull,". May be empty. */
  readonly aside: Range
  readonly cue: Range
  readonly certainty: Certainty
  /** Words that belong to no piece: speaker, cue, "that", times and places of the saying, joining commas. */
  readonly cut: readonly Range[]
  /** What is said; more than one range when the attribution stands in the middle. Includes quotation marks. */
  readonly content: readonly Range[]
  /** Quoted words that the attribution claims as a whole: `X said: “…”`. */
  readonly quoted: boolean
  /** Index of the frame whose content this one stands in, or -1. */
  readonly parent: number
  /** True when the parent's words before and after it are two separate statements. */
  readonly splits: boolean
  /**
   * True when the parent's words would be wrong or broken without the report: "left days after the mayor said …", "part of a group who say …".
   * They then hold the report as well.
   */
  readonly keeps: boolean
  /** Words that follow without subject of their own: "and accused the port of neglect". The speaker is their subject. May be empty. */
  readonly shared: Range
}

/** A frame as a rule finds it, before it is known whose content it stands in. */
export type FoundFrame = Omit<Frame, 'parent'>

/** A frame with what is told of it; of the rest what holds for most: not quoted, and a statement of its own. */
export function makeFrame(
  told: Pick<Frame, 'speaker' | 'cue' | 'certainty' | 'cut' | 'content'> & Partial<FoundFrame>,
): FoundFrame {
  return { aside: emptyRange, quoted: false, splits: true, keeps: false, shared: emptyRange, ...told }
}

export const emptyRange: Range = { from: 0, to: 0 }
export const size = (range: Range): number => Math.max(0, range.to - range.from)

/** The printed words of a range, from the first token to the last. */
export function wordsOf(line: Line, range: Range, text: string): string {
  const first = line.tokens[range.from]
  const last = line.tokens[range.to - 1]
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : ''
}
