import { type Amount, readAmount } from './amount.ts'
import { readBoundAfter } from './bounds.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import { skipHyphen, type Word, wordAt } from './words.ts'

/** "12 per cent", "3.5%", "a 5-percent rise", "two percentage points" */
export function percent(words: readonly Word[], amount: Amount): QuantityReading | null {
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
