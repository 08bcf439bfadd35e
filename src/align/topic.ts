import type { Language, Token } from '../model.ts'
import type { Term } from '../statement/terms.ts'

/** The direction of what a statement is about among the word vectors, of length 1; null when none of its words is known. */
export type TopicOf = (
  tokens: readonly Token[],
  terms: readonly Term[],
  weights: readonly number[],
) => Float32Array | null

/**
 * The sum of the vectors of its ordinary words by their weights. `common` is the direction all statements share (Arora, Liang and Ma, "A simple but
 * tough-to-beat baseline for sentence embeddings", 2017), of length 1; what lies along it is taken away.
 */
export function topicOf({ vector }: Pick<Language, 'vector'>, common: readonly number[]): TopicOf {
  return (tokens, terms, weights) => {
    const sum = new Float32Array(common.length)
    terms.forEach((term, at) => {
      if (term.type !== 'word') return
      const one = vector(term.lemma) ?? vector(tokens[term.token]?.form.toLowerCase() ?? '')
      if (one === null) return
      for (let axis = 0; axis < sum.length; axis++) sum[axis]! += weights[at]! * one[axis]!
    })
    const along = product(sum, common)
    for (let axis = 0; axis < sum.length; axis++) sum[axis]! -= along * common[axis]!
    const length = Math.sqrt(product(sum, sum))
    return length < 1e-6 ? null : sum.map(value => value / length)
  }
}

function product(left: Float32Array, right: ArrayLike<number>): number {
  let sum = 0
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!
  return sum
}
