import type { Comparison } from './comparison.ts'
import { dice } from './dice.ts'

/** The third power of Dice: next to nothing for sentences on one matter, much for one sentence that was edited. */
export const wording: Comparison = {
  title: 'nearly the same sentence (Dice to the third power)',
  compare: pair => dice.compare(pair) ** 3,
}
