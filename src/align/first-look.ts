import { dice } from './compare-dice.ts'
import { phrases } from './compare-phrases.ts'
import { rarity } from './compare-rarity.ts'
import { wording } from './compare-wording.ts'
import { diceOf } from './letter-runs.ts'
import type { Pair, Prepared } from './pair.ts'
import { storyModel } from './story-model.ts'

/**
 * What the comparisons that need no partner for each word give, in log-odds. Three of four candidate pairs share a word or two and nothing else; this sees it
 * at a tenth of the cost of a whole comparison.
 */
export function firstLook(left: Prepared, right: Prepared): number {
  const [fewer, more] = left.keys.size <= right.keys.size ? [left.keys, right.keys] : [right.keys, left.keys]
  let shared = 0
  for (const [key, weight] of fewer) shared += Math.min(weight, more.get(key) ?? 0)
  const pair: Pair = {
    left,
    right,
    leftMatches: [],
    rightMatches: [],
    shared,
    dice: diceOf(left.letterPairs, right.letterPairs),
  }
  const { bias, weights } = storyModel
  return (
    bias +
    weights.rarity * rarity.compare(pair) +
    weights.phrases * phrases.compare(pair) +
    weights.dice * dice.compare(pair) +
    weights.wording * wording.compare(pair)
  )
}

/**
 * As much as the other comparisons add to a first look. In 51 stories (BASIL, NewsWCL50, ECB+) 2 in 100 of the pairs from .31 on had more, 1 in 1,000 of those from .5 on and
 * none from .65 on.
 */
export const mostToCome = 1.9
