import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** What happens: the main verb (or what the copula ascribes) of each against the words of the other. */
export const predicate: Comparison = {
  title: 'same event word',
  compare: ({ left, right, leftMatches, rightMatches }) =>
    (found(left, leftMatches, right) + found(right, rightMatches, left)) / 2,
}

/** Full when it meets the other's main verb, two thirds when it is another word there: "after he laid a wreath". */
function found(side: Prepared, matches: readonly Match[], other: Prepared): number {
  const at = side.places().predicate
  if (at < 0) return 0
  const match = matches[at]!
  if (match.index < 0) return 0
  return match.strength * (other.terms[match.index]!.role === 'predicate' ? 1 : 2 / 3)
}
