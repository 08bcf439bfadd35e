import { accounted } from './accounted.ts'
import type { Comparison } from './comparison.ts'
import { containment } from './containment.ts'
import { deed } from './deed.ts'
import { dice } from './dice.ts'
import { digits } from './digits.ts'
import { figures } from './figures.ts'
import { happening } from './happening.ts'
import { letters } from './letters.ts'
import { meaning } from './meaning.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { object } from './object.ts'
import { openings } from './openings.ts'
import { order } from './order.ts'
import { ordinary } from './ordinary.ts'
import { otherOne } from './other-one.ts'
import { otherPeople } from './other-people.ts'
import { pairing } from './pairing.ts'
import { phrases } from './phrases.ts'
import { predicate } from './predicate.ts'
import { rarity } from './rarity.ts'
import { sole } from './sole.ts'
import { subject } from './subject.ts'
import { times } from './times.ts'
import { told } from './told.ts'
import { topic } from './topic.ts'
import { wording } from './wording.ts'

/** The features of the scorer, in the order `explain` prints them. The order does not change a score. */
export const comparisons = {
  rarity,
  containment,
  meaning,
  predicate,
  object,
  numbers,
  times,
  phrases,
  dice,
  wording,
  pairing,
  told,
  accounted,
  order,
  ordinary,
  deed,
  happening,
  names,
  otherPeople,
  otherOne,
  figures,
  digits,
  topic,
  letters,
  subject,
  openings,
  sole,
} satisfies Record<string, Comparison>

export type ComparisonName = keyof typeof comparisons

export const comparisonNames = Object.keys(comparisons) as ComparisonName[]
