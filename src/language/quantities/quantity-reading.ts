import type { Bound } from '../../lexicon/numbers.ts'
import type { QuantityMention } from '../../model.ts'
import { applyBound } from './bounds.ts'
import { tidy } from './read-number.ts'
import type { Word } from './words.ts'

/** A quantity as a rule has read it. */
export interface QuantityReading extends Pick<QuantityMention, 'value' | 'low' | 'high' | 'unit' | 'kind' | 'exact'> {
  /** Index of the first word after it. */
  readonly end: number
  /** How what it counts may be joined to it: directly ("two soldiers"), only by "of" ("five tonnes of wheat"), or not at all. */
  readonly counts: 'directly' | 'of' | 'never'
}

/** Reads a quantity that begins exactly at `at`; null when none does. Looks a bounded number of words ahead. */
export type QuantityRule = (words: readonly Word[], at: number) => QuantityReading | null

/** Value and interval of a bounded range in a unit. `factor` and `shift` turn it into the base unit. */
export function measured(
  range: { readonly low: number; readonly high: number; readonly bound: Bound | null },
  { factor, shift }: { readonly factor: number; readonly shift?: number } = { factor: 1 },
): Pick<QuantityMention, 'value' | 'low' | 'high' | 'exact'> {
  const convert = (value: number): number => tidy(value * factor + (shift ?? 0))
  const low = convert(range.low)
  const high = convert(range.high)
  const exact = low === high && (range.bound === null || range.bound === 'none')
  return { value: low, exact, ...applyBound(low, high, range.bound) }
}
