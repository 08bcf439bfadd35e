import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** A subject that half of the story speaks of still says who. */
const leastWeight = 0.2

/**
 * "The mayor sold the ferry" and "The union wants the ferry sold" share the ferry, and tell of two who do something. The side that fares better counts: "The mayor and his
 * deputy" holds "the mayor". 0.5 where one has no subject.
 */
export const subject: Comparison = {
  title: 'same subject',
  compare: ({ left, right, leftMatches, rightMatches }) => {
    if (left.places().subjects.length === 0 || right.places().subjects.length === 0) return 0.5
    return Math.max(found(left, leftMatches, right), found(right, rightMatches, left))
  },
}

function found({ weights, places }: Prepared, matches: readonly Match[], other: Prepared): number {
  const { isSubject } = other.places()
  let met = 0
  let all = 0
  for (const index of places().subjects) {
    const weight = Math.max(leastWeight, weights[index]!)
    const match = matches[index]!
    all += weight
    if (match.index >= 0 && isSubject[match.index]) met += weight * match.strength
  }
  return met / all
}
