import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** The sum of weights at which more words in common say no more. */
const enough = 3

/** Inside a story every sentence has the same names; what is told of them stands in the other words. */
export const ordinary: Comparison = {
  title: 'how much both say in ordinary words',
  compare: ({ left, right, leftMatches, rightMatches }) =>
    Math.min(1, Math.min(met(left, leftMatches), met(right, rightMatches)) / enough),
}

function met(side: Prepared, matches: readonly Match[]): number {
  const { ordinary } = side.alone()
  let sum = 0
  for (let at = 0; at < ordinary.length; at++) sum += ordinary[at]! * matches[at]!.strength
  return sum
}
