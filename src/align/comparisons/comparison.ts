import type { Pair } from '../pair.ts'

/** One way in which two statements can be alike; a named feature of the scorer. */
export interface Comparison {
  /** What it measures, as `explain` prints it. */
  readonly title: string
  /** 0 (nothing speaks for the same fact) to 1; never less when more is alike. Symmetric. */
  compare(pair: Pair): number
}
