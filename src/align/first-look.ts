import type { Match } from '../statement/match-terms.ts'
import { letters } from './comparisons/letters.ts'
import { numbers } from './comparisons/numbers.ts'
import { openings } from './comparisons/openings.ts'
import { phrases } from './comparisons/phrases.ts'
import { rarity } from './comparisons/rarity.ts'
import { times } from './comparisons/times.ts'
import type { Glance, Prepared } from './pair.ts'
import { storyModel } from './story-model.ts'

/**
 * What a pair's comparisons give at a glance, in log-odds: those that need no partner for each word, and of `containment` and `pairing` what the words that
 * both have add to them. Four of five candidate pairs share a word or two and nothing else; this sees it at a tenth of the cost of a whole comparison. Letters are
 * the dearest of them and asked only where they could still bring it to `enough`.
 */
export function firstLook(left: Prepared, right: Prepared, seen: Glance, enough: number): number {
  const pair = { left, right, leftMatches: noMatches, rightMatches: noMatches, shared: seen.shared }
  const { bias, weights } = storyModel
  const found =
    bias +
    weights.rarity * rarity.compare(pair) +
    weights.phrases * phrases.compare(pair) +
    weights.openings * openings.compare(pair) +
    weights.numbers * numbers.compare(pair) +
    weights.times * times.compare(pair) +
    (weights.containment * seen.shared) / (Math.min(left.total, right.total) + 0.5) +
    (weights.pairing * (shareOf(seen, left) + shareOf(seen, right))) / 2
  return found + weights.letters < enough ? found : found + weights.letters * letters.compare(pair)
}

const noMatches: readonly Match[] = []

function shareOf({ shared }: Glance, { total }: Prepared): number {
  return total === 0 ? 0 : shared / total
}

/**
 * As much as the rest mostly adds to a first look. Half of the pairs that could join something have 1.3 more, one in ten 2.3: more would double the work for pairs that seldom are
 * closest to each other. The thresholds of src/align/index.ts were chosen with it.
 */
export const mostToCome = 1.9
