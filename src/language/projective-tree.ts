import { instantiate } from './network/kernels.ts'
import { defineFillSpans, layOutSpans } from './network/span-tables.ts'

/** Finds the heads of `count` words. */
export type DecodeTree = (scores: Float32Array, step: number, count: number) => number[]

/**
 * Makes the function that finds the projective tree with the highest sum of scores in which one word hangs on the root: Eisner's
 * algorithm (1996), cubic in the count of words. `scores` of word d with head h are at `d * step + h`, `step` at most `longestStep`: h is 0
 * for the root, h + 1 for a word. The answer gives heads as indexes of words, -1 for the root; of equal trees the one found first.
 */
export function createDecoder(longest: number, longestStep = longest + 1): DecodeTree {
  const layout = layOutSpans(longest, longestStep)
  const { addresses, step: row } = layout
  const { memory, run } = instantiate([defineFillSpans(layout)], layout.bytes)
  const arcs = new Float32Array(memory, addresses.scores, longestStep * longest)
  const table = (name: keyof typeof addresses) => new Float64Array(memory, addresses[name], row * longest)
  const [leftWhole, leftWholeTurned] = [table('leftWhole'), table('leftWholeTurned')]
  const [rightWhole, rightWholeTurned] = [table('rightWhole'), table('rightWholeTurned')]
  const [leftOpen, rightOpenTurned] = [table('leftOpen'), table('rightOpenTurned')]
  for (let word = 0; word < longest; word++) leftWholeTurned[word * row + word + 1] = Number.NEGATIVE_INFINITY

  /** Where the best of the sums of two numbers side by side is, the first of equals; counted from both starts. */
  const findSplit = (
    lefts: Float64Array,
    leftStart: number,
    rights: Float64Array,
    rightStart: number,
    width: number,
  ): number => {
    let split = 0
    let best = Number.NEGATIVE_INFINITY
    for (let at = 0; at < width; at++) {
      const sum = lefts[leftStart + at]! + rights[rightStart + at]!
      if (sum > best) {
        best = sum
        split = at
      }
    }
    return split
  }
  // The kernel keeps sums only: where they come from is found again for the few spans that the tree is made of.
  const readLeft = (heads: number[], first: number, last: number): void => {
    if (first === last) return
    const start = first + 1
    const split = start + findSplit(leftOpen, first * row + start, leftWholeTurned, last * row + start, last - first)
    heads[split] = first
    readOpen(heads, first, split)
    readLeft(heads, split, last)
  }
  const readRight = (heads: number[], first: number, last: number): void => {
    if (first === last) return
    const split = first + findSplit(rightWhole, first * row + first, rightOpenTurned, last * row + first, last - first)
    heads[split] = last
    readRight(heads, first, split)
    readOpen(heads, split, last)
  }
  const readOpen = (heads: number[], first: number, last: number): void => {
    const width = last - first
    const split = first + findSplit(leftWhole, first * row + first, rightWholeTurned, last * row + first + 1, width)
    readLeft(heads, first, split)
    readRight(heads, split + 1, last)
  }

  return (scores, step, count) => {
    const heads: number[] = []
    for (let word = 0; word < count; word++) heads.push(-1)
    if (count < 2) return heads
    arcs.set(scores.subarray(0, step * count))
    run['fillSpans']!(count, 4 * step)
    let root = 0
    let best = Number.NEGATIVE_INFINITY
    for (let word = 0; word < count; word++) {
      const sum = scores[word * step]! + rightWhole[word]! + leftWhole[word * row + count - 1]!
      if (sum > best) {
        best = sum
        root = word
      }
    }
    readRight(heads, 0, root)
    readLeft(heads, root, count - 1)
    return heads
  }
}
