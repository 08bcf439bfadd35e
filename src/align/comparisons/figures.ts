import type { Comparison } from './comparison.ts'
import { numbers } from './numbers.ts'

/** As `numbers`, but a number that only one side gives is no clash: 0.5 when either gives none. */
export const figures: Comparison = {
  title: 'numbers that do not clash',
  compare: pair => (pair.left.numbers.size > 0 && pair.right.numbers.size > 0 ? numbers.compare(pair) : 0.5),
}
