import { age } from './age.ts'
import { type Amount, readAmount } from './amount.ts'
import { readBoundAfter } from './bounds.ts'
import { isNoQuantity } from './guards.ts'
import { measure } from './measure.ts'
import { money } from './money.ts'
import { percent } from './percent.ts'
import { measured, type QuantityReading } from './quantity-reading.ts'
import type { Word } from './words.ts'

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
