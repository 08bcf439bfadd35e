import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** Who did what to whom: shared terms count when they do the same for the event, so that swapped roles count for nothing. */
export const roles: Comparison = {
  title: 'same words in the same role',
  compare: ({ left, right, leftMatches, rightMatches }) => {
    const one = inRole(left, leftMatches, right)
    const other = inRole(right, rightMatches, left)
    const least = Math.min(one.all, other.all)
    return least === 0 ? 0 : Math.min(1, (one.found + other.found) / 2 / (least + 0.5))
  },
}

function inRole(side: Prepared, matches: readonly Match[], other: Prepared): { found: number; all: number } {
  let found = 0
  let all = 0
  side.terms.forEach((term, index) => {
    if (term.role === 'other') return
    const weight = side.weights[index]!
    all += weight
    const match = matches[index]!
    if (match.index >= 0 && other.terms[match.index]!.role === term.role) found += weight * match.strength
  })
  return { found, all }
}
