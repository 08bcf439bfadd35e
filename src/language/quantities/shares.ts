import { countedUnits } from '../../lexicon/calendar.ts'
import { units } from '../../lexicon/units.ts'
import { readBoundBefore } from './bounds.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { readFraction, readNumber } from './read-number.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

/** "a third of voters", "two-thirds", "more than half the seats"; as percentages, never exact: a third may be 32 %. */
export function fraction(words: readonly Word[], at: number): QuantityReading | null {
  const bound = readBoundBefore(words, at)
  const from = bound?.end ?? at
  const found = readFraction(words, from)
  if (found === null || !isShare(words, from, found.end)) return null
  const percentage = found.value * 100
  const range = {
    low: percentage,
    high: percentage,
    bound: bound === null || bound.value === 'none' ? ('about' as const) : bound.value,
  }
  return { end: found.end, ...measured(range), unit: '%', kind: 'percent', counts: 'of' }
}

/** "half of", "half the crew", "two-thirds majority", "by a third"; not "the second half", "an hour and a half", "in half", "half-brother". */
function isShare(words: readonly Word[], at: number, end: number): boolean {
  const after = wordAt(words, end)
  // "an hour and a half" is no share
  if (wordAt(words, at - 1).lower === 'and' && units.has(wordAt(words, at - 2).lower)) return false
  if (wordAt(words, at).lower !== 'half')
    return !(after.lower === '-' && after.glued) && !/^(?:time|year|day|man|woman|person)$/.test(after.lower)
  if (/^(?:first|second|other|latter|top|bottom|in|and|a|each|one)$/.test(wordAt(words, at - 1).lower))
    return after.lower === 'of'
  return (
    /^(?:of|the|its|their|his|her|all|as|that|those|these|what)$/.test(after.lower) ||
    /^(?:by|than|about|nearly|almost)$/.test(wordAt(words, at - 1).lower)
  )
}

/** "one in five", "four out of ten" */
export function ratio(words: readonly Word[], at: number): QuantityReading | null {
  const bound = readBoundBefore(words, at)
  const part = readNumber(words, bound?.end ?? at)
  if (part === null) return null
  // "a one-in-five chance"
  const joint = skipHyphen(words, part.end)
  const in_ = wordAt(words, joint).lower === 'in' ? skipHyphen(words, joint + 1) : null
  const outOf =
    /^out$/.test(wordAt(words, part.end).lower) && wordAt(words, part.end + 1).lower === 'of' ? part.end + 2 : null
  const whole = readNumber(words, in_ ?? outOf ?? words.length)
  // "one in 2020", "2 in 3.5" are no shares
  if (
    whole === null ||
    part.value <= 0 ||
    part.value >= whole.value ||
    whole.value > 1e6 ||
    !Number.isInteger(part.value) ||
    !Number.isInteger(whole.value)
  )
    return null
  if (in_ !== null && countedUnits.has(wordAt(words, whole.end).lower.replace(/s$/, ''))) return null
  const percentage = (part.value / whole.value) * 100
  return {
    end: whole.end,
    ...measured({ low: percentage, high: percentage, bound: bound?.value ?? 'about' }),
    unit: '%',
    kind: 'percent',
    counts: 'directly',
  }
}
