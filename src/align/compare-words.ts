import type { Comparison } from './comparison.ts'

/**
 * Dice over all words, rare ones weighing most and function words a little: "after" against "before" and "will" against "would" tell close sentences
 * apart, and a statement of six words has little else. The strongest single sign on most of the labelled sets.
 */
export const words: Comparison = {
  title: 'same words, small ones too',
  compare: pair => {
    const [left, right] = [pair.left.alone(), pair.right.alone()]
    const [fewer, more] = left.words.size <= right.words.size ? [left, right] : [right, left]
    let shared = 0
    for (const [word, weight] of fewer.words) shared += Math.min(weight, more.words.get(word) ?? 0)
    const all = left.wordTotal + right.wordTotal
    return all === 0 ? 0 : (2 * shared) / all
  },
}
