import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** An object that half of the story speaks of still says what. */
const leastWeight = 0.2

/**
 * To whom or what it is done: "The mayor sold the ferry" and "The ferry was sold, the union sold its boat" share a verb of which the objects are two. The side that fares better counts;
 * 0 where one has no object, since most claims of one fact have one.
 */
export const object: Comparison = {
  title: 'same object',
  compare: ({ left, right, leftMatches, rightMatches }) => {
    if (left.places().objects.length === 0 || right.places().objects.length === 0) return 0
    return Math.max(found(left, leftMatches, right), found(right, rightMatches, left))
  },
}

function found({ weights, places }: Prepared, matches: readonly Match[], other: Prepared): number {
  let met = 0
  let all = 0
  for (const index of places().objects) {
    const weight = Math.max(leastWeight, weights[index]!)
    const match = matches[index]!
    all += weight
    if (match.index >= 0 && other.terms[match.index]!.role === 'object') met += weight * match.strength
  }
  return met / all
}
