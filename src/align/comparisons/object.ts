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
  compare: ({ left, right, leftMatches, rightMatches }) =>
    hasObject(left) && hasObject(right)
      ? Math.max(found(left, leftMatches, right), found(right, rightMatches, left))
      : 0,
}

function found(side: Prepared, matches: readonly Match[], other: Prepared): number {
  let met = 0
  let all = 0
  side.terms.forEach(({ role, isTitle }, index) => {
    if (role !== 'object' || isTitle) return
    const weight = Math.max(leastWeight, side.weights[index]!)
    const match = matches[index]!
    all += weight
    if (match.index >= 0 && other.terms[match.index]!.role === 'object') met += weight * match.strength
  })
  return met / all
}

function hasObject({ terms }: Prepared): boolean {
  return terms.some(({ role, isTitle }) => role === 'object' && !isTitle)
}
