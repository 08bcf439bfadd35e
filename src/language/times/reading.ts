import type { TimeMention } from '../../model.ts'
import type { Word } from '../quantities/words.ts'
import type { Day } from './day.ts'
import type { Tense } from './verb-group.ts'

/** What an expression counts from. */
export interface Moment {
  /** Day of publication; null when unknown. */
  readonly published: Day | null
  /** Value of the last calendar expression nearby; null when there is none. */
  readonly focus: string | null
  /** The last nearby expression that means one day. */
  readonly focusDay: Day | null
  /** The quarter that a business text reports on; null when it speaks of none, or has gone on to a longer period. */
  readonly quarter: string | null
  /** Of the clause that the expression stands in. */
  readonly tense: Tense
  /** True when a verb in the simple past stands right before it: "met on June 3". */
  readonly narrated: boolean
}

/** An expression as a rule has read it. */
export interface Reading {
  /** Index of the first word after it. */
  readonly end: number
  readonly kind: TimeMention['kind']
  /** The TIMEX3 value at that moment; null when the moment does not settle it. */
  readonly resolve: (moment: Moment) => string | null
  /** True when it only measures against the date the text goes on to speak of: "up from a year earlier". */
  readonly comparison?: boolean
  /** True for an hour without its day, which another expression has to give: "at 6 a.m.". */
  readonly hourOnly?: boolean
  readonly anchor?: NonNullable<TimeMention['anchor']>
}

/** Reads an expression that begins exactly at `at`; null when none does. Looks a bounded number of words ahead. */
export type TimeRule = (words: readonly Word[], at: number) => Reading | null

/** The longest reading of the rules; of equally long ones the first. */
export function longest(rules: readonly TimeRule[], words: readonly Word[], at: number): Reading | null {
  let best: Reading | null = null
  for (const rule of rules) {
    const reading = rule(words, at)
    if (reading !== null && (best === null || reading.end > best.end)) best = reading
  }
  return best
}

/** A value that needs no moment. */
export const fixed =
  (value: string | null): Reading['resolve'] =>
  () =>
    value
