import type { Alone } from '../alone.ts'
import type { Comparison } from './comparison.ts'

/** Sentences on one matter stay below this share of words in the same order; what lies above are tellings of one sentence. */
const least = 0.6

/** Longest common subsequence of words over the longer statement: "killed by the police" and "the police killed" share every word but not the order. */
export const order: Comparison = {
  title: 'same words in the same order',
  compare: pair => {
    const [left, right] = [pair.left.alone(), pair.right.alone()]
    const longer = Math.max(left.sequence.length, right.sequence.length)
    if (longer === 0 || met(left, right) <= least * longer || met(right, left) <= least * longer) return 0
    return Math.max(0, (inOrder(left.sequence, right.sequence) / longer - least) / (1 - least))
  },
}

/** No common subsequence is longer. */
function met({ sequence }: Alone, { distinct }: Alone): number {
  let count = 0
  for (const key of sequence) if (distinct.has(key)) count++
  return count
}

function inOrder(left: readonly string[], right: readonly string[]): number {
  let before = new Uint16Array(right.length + 1)
  for (const key of left) {
    const row = new Uint16Array(right.length + 1)
    for (let at = 0; at < right.length; at++)
      row[at + 1] = key === right[at] ? before[at]! + 1 : Math.max(before[at + 1]!, row[at]!)
    before = row
  }
  return before[right.length]!
}
