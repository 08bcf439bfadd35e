import type { Comparison } from './comparison.ts'

/** The sum of weights at which more shared terms say no more; three rare words are a sure sign in the training sets. */
const enough = 3

export const rarity: Comparison = {
  title: 'how much that is rare both have',
  compare: ({ shared }) => Math.min(1, shared / enough),
}
