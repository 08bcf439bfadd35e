import { wordPairs } from '../pair-words.ts'
import type { SaidWord } from '../said-words.ts'
import type { Comparison } from './comparison.ts'

/**
 * Dice over all words paired one to one, rare ones weighing most and small ones a little: "after" against "before" tells close sentences apart, and a statement
 * of six words has little else. The strongest single sign on all labelled sets.
 */
export const pairing: Comparison = {
  title: 'words paired one to one, small ones too',
  compare: pair => {
    const { left, right, leftStrengths, rightStrengths } = wordPairs(pair)
    const [one, other] = [covered(left, leftStrengths), covered(right, rightStrengths)]
    const all = one.all + other.all
    return all === 0 ? 0 : (one.found + other.found) / all
  },
}

/** Weights of the words with a partner, as far as it stands for them, and of all. */
function covered(words: readonly SaidWord[], strengths: readonly number[]): { found: number; all: number } {
  let found = 0
  let all = 0
  for (let at = 0; at < words.length; at++) {
    found += words[at]!.weight * strengths[at]!
    all += words[at]!.weight
  }
  return { found, all }
}
