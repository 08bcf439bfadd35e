import type { Language } from '../model.ts'
import { type TopicOf, topicOf } from './topic.ts'

/** What word vectors say of the words of a statement that stands alone. */
export interface Senses {
  readonly topicOf: TopicOf
  /** The vector of a lower-case word without what all words share, of length 1; null for an unknown word. */
  readonly vectorOf: (word: string) => Float32Array | null
}

/** What the model learned to leave out of the word vectors. */
export interface Directions {
  /** The direction the topics of all statements share among the word vectors, of length 1. */
  readonly common: readonly number[]
  /** The mean of the vectors of all words, and the direction in which they differ most, of length 1. */
  readonly mean: readonly number[]
  readonly axis: readonly number[]
}

/** For statements inside a story, which are not compared by these. */
export const noSenses: Senses = { topicOf: () => null, vectorOf: () => null }

/** Topics and vectors with the common words and directions that the model learned to leave out. */
export function sensesOf(language: Pick<Language, 'vector'>, { common, mean, axis }: Directions): Senses {
  return { topicOf: topicOf(language, common), vectorOf: distinctVectors(language, mean, axis) }
}

/** Words kept: a stream of a million pairs stays within bounded memory. */
const mostWords = 20_000

/**
 * Vectors less their mean and their first principal component (Mu and Viswanath, "All-but-the-top", 2018): what frequent words share says nothing of what they
 * mean, and "Monday" no longer lies close to every verb of the news.
 */
function distinctVectors(
  { vector }: Pick<Language, 'vector'>,
  mean: readonly number[],
  axis: readonly number[],
): Senses['vectorOf'] {
  const known = new Map<string, Float32Array | null>()
  return word => {
    let found = known.get(word)
    if (found === undefined) {
      const raw = vector(word)
      found = raw && without(raw, mean, axis)
      if (known.size >= mostWords) known.clear()
      known.set(word, found)
    }
    return found
  }
}

function without(raw: Float32Array, mean: readonly number[], axis: readonly number[]): Float32Array | null {
  const rest = raw.map((value, at) => value - (mean[at] ?? 0))
  let along = 0
  for (let at = 0; at < rest.length; at++) along += rest[at]! * (axis[at] ?? 0)
  let squares = 0
  for (let at = 0; at < rest.length; at++) {
    rest[at]! -= along * (axis[at] ?? 0)
    squares += rest[at]! ** 2
  }
  return squares < 1e-12 ? null : rest.map(value => value / Math.sqrt(squares))
}
