import { containment } from './compare-containment.ts'
import { dice } from './compare-dice.ts'
import { meaning } from './compare-meaning.ts'
import { numbers } from './compare-numbers.ts'
import { phrases } from './compare-phrases.ts'
import { predicate } from './compare-predicate.ts'
import { rarity } from './compare-rarity.ts'
import { roles } from './compare-roles.ts'
import { times } from './compare-times.ts'
import { wording } from './compare-wording.ts'
import type { Comparison } from './comparison.ts'

/** The features of the scorer, in the order `explain` prints them. The order does not change a score. */
export const comparisons = {
  rarity,
  containment,
  meaning,
  predicate,
  roles,
  numbers,
  times,
  phrases,
  dice,
  wording,
} satisfies Record<string, Comparison>

export type ComparisonName = keyof typeof comparisons

export const comparisonNames = Object.keys(comparisons) as ComparisonName[]
