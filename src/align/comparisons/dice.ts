import type { Comparison } from './comparison.ts'

/** Over the whole text: small words count here as they do for a reader who lays two sentences side by side. */
export const dice: Comparison = {
  title: 'same letters (Dice over letter pairs)',
  compare: pair => pair.dice,
}
