import type { Comparison } from './comparison.ts'

/** Cosine of the sums of both word vectors, names left out: "The ferry ran aground" and "The ship hit a sandbank" are about one kind of thing. */
export const topic: Comparison = {
  title: 'words of one field',
  compare: pair => {
    const [left, right] = [pair.left.alone(), pair.right.alone()]
    if (left.direction === null || right.direction === null) return 0
    let cosine = 0
    for (let at = 0; at < left.direction.length; at++) cosine += left.direction[at]! * right.direction[at]!
    return Math.min(1, Math.max(0, cosine))
  },
}
