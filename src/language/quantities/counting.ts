import { tens } from '../../lexicon/numbers.ts'
import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { currencyNames, durationBases, type Unit, units } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import { readBoundAfter } from './bounds.ts'
import { isNoQuantity } from './guards.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { digitValue } from './read-number.ts'
import { longestPhrase, phrasesOf, skipHyphen, type Word, wordAt } from './words.ts'

const names = phrasesOf(currencyNames)
const unitNames = phrasesOf(units)

/** A number with its unit: money, percentages, ages, lengths, times; or one that counts what follows. */
export function counting(words: readonly Word[], at: number): QuantityReading | null {
  const amount = readAmount(words, at)
  if (amount === null || isNoQuantity(words, at, amount)) return null
  return (
    age(words, at, amount) ??
    money(words, amount) ??
    percent(words, amount) ??
    measure(words, amount) ??
    plain(words, amount)
  )
}

/** Index after "-year-old" or " years old" after a number, with the length of one unit in years; null otherwise. */
function readOld(words: readonly Word[], at: number): { readonly end: number; readonly factor: number } | null {
  const next = skipHyphen(words, at)
  const unit = units.get(wordAt(words, next).lower)
  const old = skipHyphen(words, next + 1)
  if (unit === undefined || !durationBases.has(unit.base) || !/^olds?$/.test(wordAt(words, old).lower)) return null
  return { end: old + 1, factor: yearsOf(unit) }
}

/** "a 16-year-old", "aged 16", "the mayor, 43, said" */
function age(words: readonly Word[], at: number, amount: Amount): QuantityReading | null {
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

const ofAge =
  /^(?:children|kids|people|persons|adults|women|men|boys|girls|youths|teenagers|those|anyone|everyone|anybody|residents|voters|players|patients|students|passengers|drivers)$/

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

/** "$1.2 billion", "1.5 trillion rupees", "50 cents" */
function money(words: readonly Word[], amount: Amount): QuantityReading | null {
  const name = longestPhrase(words, skipHyphen(words, amount.end), names)
  // "10 million pounds" and "a fine of 10 pounds" are money, "10 pounds of flour" and "weighs 10 pounds" a weight
  const pounds =
    (amount.magnitude >= 1e3 || isPaid(words, amount.numberAt)) &&
    wordAt(words, amount.end).lower === 'pounds' &&
    wordAt(words, amount.end + 1).lower !== 'of'
      ? { end: amount.end + 1, value: { base: 'GBP', factor: 1 } }
      : null
  // "the party with 20 won the seat"
  const verb = name !== null && wordAt(words, name.end - 1).lower === 'won' && wordAt(words, name.end - 1).xpos !== 'NN'
  const found = verb ? null : (name ?? pounds)
  if (amount.currency !== null)
    return closed(
      words,
      amount,
      found !== null && found.value.factor === 1 ? found.end : amount.end,
      amount.currency,
      1,
    )
  return found === null ? null : closed(words, amount, found.end, found.value.base, found.value.factor)
}

/** Words that money is spoken of with, as far before the number as a short clause goes. */
const isPaid = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) =>
      /^(?:fine[ds]?|paid|pay|pays|paying|cost|costs|priced?|worth|fees?|fares?|salary|wages?|spent|spend|earn|earns|earned|charged?|bills?|debts?|rent|owes?|owed)$/.test(
        lower,
      ),
    )

function closed(words: readonly Word[], amount: Amount, end: number, unit: string, factor: number): QuantityReading {
  const after = amount.bound === null ? readBoundAfter(words, end) : null
  return {
    end: after?.end ?? end,
    ...measured({ ...amount, bound: amount.bound ?? after?.bound ?? null }, { factor }),
    unit,
    kind: 'money',
    counts: 'of',
  }
}

/** "12 per cent", "3.5%", "a 5-percent rise", "two percentage points" */
function percent(words: readonly Word[], amount: Amount): QuantityReading | null {
  const next = skipHyphen(words, amount.end)
  const lower = wordAt(words, next).lower
  const end = /^(?:%|percent|pct)$/.test(lower)
    ? next + 1
    : lower === 'per' && wordAt(words, next + 1).lower === 'cent'
      ? next + 2
      : null
  // "rose from 10 to 15 percent": both are percentages
  if (end === null && risesToPercent(words, amount))
    return { end: amount.end, ...measured(amount), unit: '%', kind: 'percent', counts: 'never' }
  if (end === null || wordAt(words, end).lower.startsWith('point')) return null
  const after = amount.bound === null ? readBoundAfter(words, end) : null
  return {
    end: after?.end ?? end,
    ...measured({ ...amount, bound: amount.bound ?? after?.bound ?? null }),
    unit: '%',
    kind: 'percent',
    counts: 'directly',
  }
}

function risesToPercent(words: readonly Word[], amount: Amount): boolean {
  if (wordAt(words, amount.numberAt - 1).lower !== 'from' || wordAt(words, amount.end).lower !== 'to') return false
  const second = readAmount(words, amount.end + 1)
  return second !== null && /^(?:%|percent|per)$/.test(wordAt(words, second.end).lower)
}

/** What follows metres and never millions: "a 100m sprint", "4m tall" */
const metreContexts = new Set(
  'race sprint final freestyle hurdles relay tall high long wide deep away above below from'.split(' '),
)

/** "5km", "6.2-magnitude", "40,000 tonnes", "two days" */
function measure(words: readonly Word[], amount: Amount): QuantityReading | null {
  const isMetre =
    wordAt(words, amount.end - 1).lower === 'm' &&
    wordAt(words, amount.end - 1).glued &&
    metreContexts.has(wordAt(words, skipHyphen(words, amount.end)).lower)
  if (isMetre)
    return { end: amount.end, ...measured(amount, { factor: 1e-6 }), unit: 'm', kind: 'measure', counts: 'never' }
  const next = skipHyphen(words, skipMore(words, amount.end))
  const found = readDegrees(words, amount.end) ?? readUnit(words, next)
  if (found === null) return null
  const { base } = found.value
  const isDuration = durationBases.has(base)
  // "the two second-placed teams", "one second chance"
  if (
    wordAt(words, found.end - 1).lower === 'second' &&
    (amount.high !== 1 || wordAt(words, found.end).xpos.startsWith('NN'))
  )
    return null
  const inches = found.value.factor === foot.factor ? readInches(words, found.end) : null
  if (inches !== null)
    return {
      end: inches.end,
      ...measured({ ...amount, low: amount.low + inches.feet, high: amount.high + inches.feet }, foot),
      unit: base,
      kind: 'measure',
      counts: 'never',
    }
  const isPoints = base === 'percentage point'
  return {
    end: found.end,
    ...measured(amount, found.value),
    unit: base,
    kind: isDuration ? 'duration' : isPoints ? 'percent' : 'measure',
    counts: isDuration || isPoints ? 'never' : 'of',
  }
}

/** A unit of one word or more, in "a 60-mile-per-hour wind" and "a 25-basis-point cut" joined by hyphens. */
function readUnit(words: readonly Word[], at: number): { readonly end: number; readonly value: Unit } | null {
  const plain = longestPhrase(words, at, unitNames)
  const parts: { readonly word: Word; readonly index: number }[] = []
  for (let index = at; index < at + 6; index += 1) {
    const word = wordAt(words, index)
    if (word.lower !== '-') parts.push({ word, index })
    else if (!word.glued || !wordAt(words, index + 1).glued) break
  }
  const joined = longestPhrase(
    parts.map(part => part.word),
    0,
    unitNames,
  )
  if (joined === null || joined.end < 2) return plain
  return { end: parts[joined.end - 1]!.index + 1, value: joined.value }
}

/** "20C", "68F": the letter stands on the number and alone. */
function readDegrees(words: readonly Word[], at: number): { readonly end: number; readonly value: Unit } | null {
  const { form, glued } = wordAt(words, at)
  if (!glued || !/^[CF]$/.test(form) || /^[-/]$/.test(wordAt(words, at + 1).lower)) return null
  return { end: at + 1, value: units.get(form === 'C' ? '°c' : '°f')! }
}

const foot = units.get('foot')!

/** The "4 inches" of "6 feet 4 inches" and "a 6-foot-4-inch wall", in feet. */
function readInches(words: readonly Word[], at: number): { readonly end: number; readonly feet: number } | null {
  const from = skipHyphen(words, at)
  const inches = digitValue(wordAt(words, from))
  const unit = skipHyphen(words, from + 1)
  if (inches === null || inches >= 12 || !/^(?:inch|inches|in)$/.test(wordAt(words, unit).lower)) return null
  return { end: unit + 1, feet: inches / 12 }
}

/** "two more days", "two additional years" */
const skipMore = (words: readonly Word[], at: number): number =>
  /^(?:more|additional|full|consecutive|straight)$/.test(wordAt(words, at).lower) ? at + 1 : at

function plain(words: readonly Word[], amount: Amount): QuantityReading {
  const after = amount.bound === null ? readBoundAfter(words, amount.end) : null
  return {
    end: after?.end ?? amount.end,
    ...measured({ ...amount, bound: amount.bound ?? after?.bound ?? null }),
    unit: null,
    kind: 'cardinal',
    counts: 'directly',
  }
}

/** "magnitude 6.2", "a magnitude of 6.2" */
export function magnitude(words: readonly Word[], at: number): QuantityReading | null {
  if (wordAt(words, at).lower !== 'magnitude') return null
  const amount = readAmount(words, wordAt(words, at + 1).lower === 'of' ? at + 2 : at + 1)
  return amount === null
    ? null
    : { end: amount.end, ...measured(amount), unit: 'magnitude', kind: 'measure', counts: 'never' }
}

/** "twenties" → 20 */
function spelledDecade(word: string): readonly [string, string] | null {
  const ten = word.endsWith('ties') ? tens.get(`${word.slice(0, -3)}y`) : undefined
  return ten === undefined ? null : [word, String(ten)]
}

/** "in his 60s", "in her early 40s", "in their twenties" */
export function ageDecade(words: readonly Word[], at: number): QuantityReading | null {
  const found = /^([1-9]0)s$/.exec(wordAt(words, at).lower) ?? spelledDecade(wordAt(words, at).lower)
  const before = /^(?:early|mid|late|-)$/.test(wordAt(words, at - 1).lower) ? at - 2 : at - 1
  if (!found || !/^(?:his|her|their|my|your|mid)$/.test(wordAt(words, before).lower)) return null
  const low = Number(found[1])
  return { end: at + 1, value: low, low, high: low + 9, exact: false, unit: 'year', kind: 'age', counts: 'never' }
}
