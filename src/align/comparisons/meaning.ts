import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** Each word's best partner, by synonyms and vectors; the mean of both directions (Mihalcea, Corley and Strapparava, 2006). */
export const meaning: Comparison = {
  title: 'words of related meaning',
  compare: ({ left, right, leftMatches, rightMatches }) =>
    (covered(left, leftMatches) + covered(right, rightMatches)) / 2,
}

function covered({ weights }: Prepared, matches: readonly Match[]): number {
  let found = 0
  let all = 0
  weights.forEach((weight, index) => {
    found += weight * matches[index]!.strength
    all += weight
  })
  return all === 0 ? 0 : found / all
}
