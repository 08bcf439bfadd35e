import {
  cardinals,
  fractionSigns,
  ordinals,
  ordinalTens,
  tens,
  vagueCounts,
  vaguePlurals,
} from '../../lexicon/numbers.ts'
import { currencySigns } from '../../lexicon/units.ts'
import { readBoundBefore } from './bounds.ts'
import { multiples } from './multiple.ts'
import { phrasesOf, type Word, wordAt } from './words.ts'

/** First words of numbers: "two", "half", "a dozen". */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...tens.keys(),
  ...fractionSigns.keys(),
  ...ordinals.keys(),
  ...ordinalTens.keys(),
  'a',
  'an',
  'another',
  'half',
])

const openers: ReadonlySet<string> = new Set([
  ...numberOpeners,
  ...phrasesOf(currencySigns).keys(),
  ...multiples,
  ...vagueCounts.keys(),
  ...vaguePlurals.keys(),
  'between',
  'magnitude',
  'minus',
  '-',
  'no',
  'nos',
])

export const beginsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/**
 * Whether any rule could read a quantity that begins at this word. Nine words of ten begin none, and to ask every rule at each of them was half
 * of the work. A new rule with other first words names them here.
 */
export function mayOpenQuantity(words: readonly Word[], at: number): boolean {
  const { lower } = wordAt(words, at)
  return (
    openers.has(lower) ||
    beginsWithDigit(lower) ||
    lower.endsWith('ties') ||
    // "at least", not "at"
    readBoundBefore(words, at) !== null
  )
}
