import { durationBases, type Unit, units } from '../../lexicon/units.ts'
import { type Amount, readAmount } from './amount.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { digitValue } from './read-number.ts'
import { readUnit } from './read-unit.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

/** "5km", "6.2-magnitude", "40,000 tonnes", "two days" */
export function measure(words: readonly Word[], amount: Amount): QuantityReading | null {
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

/** "magnitude 6.2", "a magnitude of 6.2" */
export function magnitude(words: readonly Word[], at: number): QuantityReading | null {
  if (wordAt(words, at).lower !== 'magnitude') return null
  const amount = readAmount(words, wordAt(words, at + 1).lower === 'of' ? at + 2 : at + 1)
  return amount === null
    ? null
    : { end: amount.end, ...measured(amount), unit: 'magnitude', kind: 'measure', counts: 'never' }
}

/** What follows metres and never millions: "a 100m sprint", "4m tall" */
const metreContexts = new Set(
  'race sprint final freestyle hurdles relay tall high long wide deep away above below from'.split(' '),
)

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
