import type { Pair } from '../pair.ts'
import { wordPairs } from '../pair-words.ts'
import type { Comparison } from './comparison.ts'

/** What is told stands in a verb of either, wherever in the sentence: "arrested after he fled" and "the arrest". The rarest pair of partners counts. */
export const deed: Comparison = {
  title: 'a telling verb in both',
  compare: pair => rarestPartners(pair, (one, other) => one === 'verb' || other === 'verb'),
}

/** How telling the rarest pair of partners among the verbs and nouns is, names left out. */
export function rarestPartners(pair: Pair, fits: (one: 'verb' | 'noun', other: 'verb' | 'noun') => boolean): number {
  const { left, right, leftStrengths, partners } = wordPairs(pair)
  let most = 0
  for (let at = 0; at < left.length; at++) {
    // Asked first: to read a list at -1 takes as long as all the rest.
    if (partners[at]! < 0) continue
    const one = left[at]!
    const other = right[partners[at]!]!
    if ((one.kind !== 'verb' && one.kind !== 'noun') || (other.kind !== 'verb' && other.kind !== 'noun')) continue
    if (fits(one.kind, other.kind)) most = Math.max(most, leftStrengths[at]! * Math.min(one.rarity, other.rarity))
  }
  return most
}
