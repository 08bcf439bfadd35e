import type { Comparison } from './comparison.ts'
import { rememberLast } from './remember-last.ts'

export const numbers: Comparison = {
  title: 'same numbers',
  compare: rememberLast(({ left, right }) => {
    const [one, other] = [left.numbers, right.numbers]
    if (one.size === 0 || other.size === 0) return 0
    let shared = 0
    for (const key of one) if (other.has(key)) shared++
    return shared / Math.max(one.size, other.size)
  }),
}
