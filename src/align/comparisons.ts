import { accounted } from './compare-accounted.ts'
import { containment } from './compare-containment.ts'
import { deed } from './compare-deed.ts'
import { dice } from './compare-dice.ts'
import { digits } from './compare-digits.ts'
import { figures } from './compare-figures.ts'
import { happening } from './compare-happening.ts'
import { letters } from './compare-letters.ts'
import { meaning } from './compare-meaning.ts'
import { names } from './compare-names.ts'
import { numbers } from './compare-numbers.ts'
import { order } from './compare-order.ts'
import { ordinary } from './compare-ordinary.ts'
import { pairing } from './compare-pairing.ts'
import { phrases } from './compare-phrases.ts'
import { predicate } from './compare-predicate.ts'
import { rarity } from './compare-rarity.ts'
import { roles } from './compare-roles.ts'
import { times } from './compare-times.ts'
import { topic } from './compare-topic.ts'
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
  pairing,
  accounted,
  order,
  ordinary,
  deed,
  happening,
  names,
  figures,
  digits,
  topic,
  letters,
} satisfies Record<string, Comparison>

export type ComparisonName = keyof typeof comparisons

export const comparisonNames = Object.keys(comparisons) as ComparisonName[]
