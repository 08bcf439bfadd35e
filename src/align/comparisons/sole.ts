import { soleOverlap } from '../sole-terms.ts'
import type { Comparison } from './comparison.ts'

/** Two rare words say as much as more. */
const enough = 2

export const sole: Comparison = {
  title: 'what either article tells here alone',
  compare: ({ left, right, leftMatches, rightMatches }) => {
    const both =
      soleOverlap({ left, right, leftMatches }) + soleOverlap({ left: right, right: left, leftMatches: rightMatches })
    return Math.min(1, both / 2 / enough)
  },
}
