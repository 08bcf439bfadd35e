import { tens } from '../../lexicon/numbers.ts'
import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { durationBases, type Unit, units } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { readUnit } from './read-unit.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

/** "a 16-year-old", "aged 16", "the mayor, 43, said" */
export function age(words: readonly Word[], at: number, amount: Amount): QuantityReading | null {
  const until = readUntilAge(words, at, amount)
  if (until !== null)
    return { end: until.end, ...measured({ ...amount, high: until.high }), unit: 'year', kind: 'age', counts: 'never' }
  const old = readOld(words, amount.end)
  const before = wordAt(words, at - 1).lower
  if (old === null && !/^ages?d?$/.test(before) && !isAgeInPlace(words, at, amount) && !isAgeLimit(words, at, amount))
    return null
  if (old === null && !isYears(amount)) return null
  // "aged six months"
  const unit = old === null ? units.get(wordAt(words, amount.end).lower) : undefined
  const young = unit !== undefined && durationBases.has(unit.base) ? unit : null
  return {
    end: old?.end ?? (young === null ? amount.end : amount.end + 1),
    ...measured(amount, { factor: old?.factor ?? (young === null ? 1 : yearsOf(young)) }),
    unit: 'year',
    kind: 'age',
    counts: old === null ? 'never' : 'directly',
  }
}

/** "in his 60s", "in her early 40s", "in their twenties" */
export function ageDecade(words: readonly Word[], at: number): QuantityReading | null {
  const found = /^([1-9]0)s$/.exec(wordAt(words, at).lower) ?? spelledDecade(wordAt(words, at).lower)
  const before = /^(?:early|mid|late|-)$/.test(wordAt(words, at - 1).lower) ? at - 2 : at - 1
  if (!found || !/^(?:his|her|their|my|your|mid)$/.test(wordAt(words, before).lower)) return null
  const low = Number(found[1])
  return { end: at + 1, value: low, low, high: low + 9, exact: false, unit: 'year', kind: 'age', counts: 'never' }
}

/** "twenties" → 20 */
function spelledDecade(word: string): readonly [string, string] | null {
  const ten = word.endsWith('ties') ? tens.get(`${word.slice(0, -3)}y`) : undefined
  return ten === undefined ? null : [word, String(ten)]
}

/** Index after "-year-old" or " years old" after a number, with the length of one unit in years; null otherwise. */
function readOld(words: readonly Word[], at: number): { readonly end: number; readonly factor: number } | null {
  const next = skipHyphen(words, at)
  const unit = units.get(wordAt(words, next).lower)
  const old = skipHyphen(words, next + 1)
  if (unit === undefined || !durationBases.has(unit.base) || !/^olds?$/.test(wordAt(words, old).lower)) return null
  return { end: old + 1, factor: yearsOf(unit) }
}

/** "Anna Berg, 43, said", "the boy, 6, ran", "She is 34.", "who turned 80 in May", "between the ages of 18 and 24" */
function isAgeInPlace(words: readonly Word[], at: number, amount: Amount): boolean {
  const before = wordAt(words, at - 1)
  const after = wordAt(words, amount.end)
  const who = wordAt(words, at - 2)
  if (before.lower === ',' && /^(?:,|of|from)$/.test(after.lower))
    return (
      /^NNPS?$/.test(who.xpos) ||
      /^(?:boys?|girls?|man|men|woman|women|baby|child|teenager|toddler)$/.test(who.lower) ||
      isPersonNoun(who.lower)
    )
  const ends = /^(?:[.,;:!?"]|and|when|on|in|)$/.test(after.lower)
  if (/^(?:is|was|'s)$/.test(before.lower)) return /^(?:he|she|who)$/.test(who.lower) && /^[.,;]$/.test(after.lower)
  if (/^(?:turned|turns|turning)$/.test(before.lower)) return ends && amount.low >= 1
  return before.lower === 'of' && who.lower === 'ages'
}

/** "Children under 12 sail free", "people over 65"; "people under 12 feet of snow", "men over 80 kilos" measure. */
function isAgeLimit(words: readonly Word[], at: number, amount: Amount): boolean {
  if (!/^(?:under|over|above|below)$/.test(wordAt(words, at).lower) || amount.numberAt !== at + 1) return false
  const after = wordAt(words, amount.end)
  return (
    ofAge.test(wordAt(words, at - 1).lower) &&
    !/^(?:NNS|JJ|CD)$/.test(after.xpos) &&
    !/^(?:%|percent|per|-)$/.test(after.lower) &&
    readUnit(words, amount.end) === null
  )
}

const ofAge =
  /^(?:children|kids|people|persons|adults|women|men|boys|girls|youths|teenagers|those|anyone|everyone|anybody|residents|voters|players|patients|students|passengers|drivers)$/

/** The "24" of "between the ages of 18 and 24". */
function readUntilAge(words: readonly Word[], at: number, amount: Amount): Amount | null {
  const ages = wordAt(words, at - 1).lower === 'of' && wordAt(words, at - 2).lower === 'ages'
  const second = ages && wordAt(words, amount.end).lower === 'and' ? readAmount(words, amount.end + 1) : null
  return second !== null && isYears(amount) && isYears(second) && amount.low < second.low ? second : null
}

/** Whole years of a life. */
const isYears = ({ low, high, currency }: Amount): boolean =>
  currency === null && Number.isInteger(low) && low >= 0 && high <= 120

/** Length of one unit in years. 365.25 days: ages in days and weeks only occur with infants. */
const yearsOf = (unit: Unit): number => (unit.base === 'year' ? unit.factor : unit.factor / 365.25)
