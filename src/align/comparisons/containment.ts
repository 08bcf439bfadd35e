import type { Comparison } from './comparison.ts'

/** One may say the same and more: "He laid a wreath" in "Before the talks he laid a wreath at the tomb". */
export const containment: Comparison = {
  title: 'how much of the shorter one stands in the other',
  compare: pair => {
    const [short, matches] =
      pair.left.total <= pair.right.total ? [pair.left, pair.leftMatches] : [pair.right, pair.rightMatches]
    let found = 0
    let all = 0
    short.weights.forEach((weight, index) => {
      found += weight * matches[index]!.strength
      all += weight
    })
    // Two words found in a long sentence are less than ten: the weight of one name is added to what is not found.
    return all === 0 ? 0 : found / (all + 0.5)
  },
}
