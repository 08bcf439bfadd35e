import { wordPairs } from '../pair-words.ts'
import type { Comparison } from './comparison.ts'
import { covered } from './told.ts'

/** Sentences that only share a matter stay below this share of words with a partner. */
const least = 0.6

/** The same told in other words, or one sentence edited: the side with more left over counts, so that one told in full and in short is not meant. Who says so is nothing that is told. */
export const accounted: Comparison = {
  title: 'hardly a word of either left over',
  compare: pair => {
    const { leftStrengths, rightStrengths } = wordPairs(pair)
    const one = covered(pair.left.said().toldWeights, leftStrengths)
    const other = covered(pair.right.said().toldWeights, rightStrengths)
    if (one.all === 0 || other.all === 0) return 0
    return Math.max(0, (Math.min(one.found / one.all, other.found / other.all) - least) / (1 - least))
  },
}
