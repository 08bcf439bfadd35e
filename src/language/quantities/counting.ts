import { currencyNames, durationBases, units } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import { readBoundAfter } from './bounds.ts'
import { isNoQuantity } from './guards.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
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

/** Index after "-year-old" or " years old" behind a number, with the length of one unit in years; null otherwise. */
function readOld(words: readonly Word[], at: number): { readonly end: number; readonly factor: number } | null {
  const next = skipHyphen(words, at)
  const unit = units.get(wordAt(words, next).lower)
  const old = skipHyphen(words, next + 1)
  if (unit === undefined || !durationBases.has(unit.base) || !/^olds?$/.test(wordAt(words, old).lower)) return null
  // 365.25 days: ages in days and weeks only occur with infants
  return { end: old + 1, factor: unit.base === 'year' ? unit.factor : unit.factor / 365.25 }
}

/** "a 16-year-old", "aged 16", "the mayor, 43, said" */
function age(words: readonly Word[], at: number, amount: Amount): QuantityReading | null {
  const old = readOld(words, amount.end)
  const before = wordAt(words, at - 1).lower
  // "Anna Berg, 43, said"
  const apposed =
    before === ',' &&
    /^(?:,|of|from)$/.test(wordAt(words, amount.end).lower) &&
    /^NNPS?$/.test(wordAt(words, at - 2).xpos) &&
    Number.isInteger(amount.low) &&
    amount.low >= 1 &&
    amount.low <= 110 &&
    amount.currency === null
  if (old === null && before !== 'aged' && !(before === 'age' && amount.low < 120) && !apposed) return null
  return {
    end: old?.end ?? amount.end,
    ...measured(amount, { factor: old?.factor ?? 1 }),
    unit: 'year',
    kind: 'age',
    counts: old === null ? 'never' : 'directly',
  }
}

/** "$1.2 billion", "1.5 trillion rupees", "50 cents" */
function money(words: readonly Word[], amount: Amount): QuantityReading | null {
  const name = longestPhrase(words, skipHyphen(words, amount.end), names)
  // "10 million pounds" is money, "10 pounds of flour" a weight
  const pounds =
    amount.magnitude >= 1e3 &&
    wordAt(words, amount.end).lower === 'pounds' &&
    wordAt(words, amount.end + 1).lower !== 'of'
      ? { end: amount.end + 1, value: { base: 'GBP', factor: 1 } }
      : null
  const found = name ?? pounds
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
  const found = longestPhrase(words, next, unitNames)
  if (found === null) return null
  const { base } = found.value
  const isDuration = durationBases.has(base)
  // "the two second-placed teams", "one second chance"
  if (
    wordAt(words, found.end - 1).lower === 'second' &&
    (amount.high !== 1 || wordAt(words, found.end).xpos.startsWith('NN'))
  )
    return null
  const isPoints = base === 'percentage point'
  return {
    end: found.end,
    ...measured(amount, found.value),
    unit: base,
    kind: isDuration ? 'duration' : isPoints ? 'percent' : 'measure',
    counts: isDuration || isPoints ? 'never' : 'of',
  }
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

/** "magnitude 6.2" */
export function magnitude(words: readonly Word[], at: number): QuantityReading | null {
  if (wordAt(words, at).lower !== 'magnitude') return null
  const amount = readAmount(words, at + 1)
  return amount === null
    ? null
    : { end: amount.end, ...measured(amount), unit: 'magnitude', kind: 'measure', counts: 'never' }
}

/** "in his 60s", "in her early 40s" */
export function ageDecade(words: readonly Word[], at: number): QuantityReading | null {
  const found = /^([1-9]0)s$/.exec(wordAt(words, at).lower)
  const before = /^(?:early|mid|late|-)$/.test(wordAt(words, at - 1).lower) ? at - 2 : at - 1
  if (!found || !/^(?:his|her|their|my|your|mid)$/.test(wordAt(words, before).lower)) return null
  const low = Number(found[1])
  return { end: at + 1, value: low, low, high: low + 9, exact: false, unit: 'year', kind: 'age', counts: 'never' }
}
