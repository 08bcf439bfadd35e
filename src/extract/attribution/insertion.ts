import type { Certainty } from '../../model.ts'
import type { Range } from './line.ts'

/** An attribution that stands inside or after what it reports: "…, the mayor said on Monday". */
export interface Insertion {
  readonly speaker: Range
  readonly aside: Range
  readonly cue: Range
  readonly certainty: Certainty
  /** From the comma or mark before the attribution to where something else begins. */
  readonly from: number
  readonly to: number
  /** The quotation that closes right before it, or -1. */
  readonly closes: number
  /** True when what it reports goes on after it. */
  readonly continues: boolean
}
