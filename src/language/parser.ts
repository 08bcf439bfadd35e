import type { Token, Tree } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { createLabelFeatures } from './label-features.ts'
import { scoreMoves } from './move-table.ts'
import { createParserFeatures, describeParserWords, type ParserWords } from './parser-features.ts'
import type { ParserModel } from './parser-model.ts'
import { createSearch } from './parser-search.ts'
import { leftMove, type Move, makeMove, type ParserState, shiftMove } from './parser-state.ts'
import { best, type Perceptron, score } from './perceptron.ts'

/**
 * Makes the function that finds the dependency tree of a sentence: of the trees that a beam search from left to right meets, the one with
 * the highest score. It is always a tree with one root, whatever the words; not always the right one (see models/README.md).
 */
export function createParser(
  { moves, labels }: ParserModel,
  clusters: Clusters,
): (tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[]) => Tree {
  const relations = [...labels.classes, 'root']
  const features = createParserFeatures()
  const label = createLabeller((keys, count, scores) => score(labels, keys, count, scores), labels)
  const search = createSearch(
    (state, words, scores) => {
      features.fill(state, words)
      scoreMoves(moves, features.keys, features.count, scores)
    },
    (state, words, move) => makeMove(state, move, label(state, words, move)),
  )
  return tokens => {
    const state = search(describeParserWords(tokens, clusters), tokens.length)
    const heads = Array.from(tokens, (_, at) => (state.heads[at] === tokens.length ? -1 : state.heads[at]!))
    return { heads, relations: heads.map((_, at) => relations[state.labels[at]! - 1]!) }
  }
}

/** Index of the relation that an arc gets as soon as it is made; 0 for a shift, which makes none. The last word left becomes the root. */
export function createLabeller(
  scoreLabels: (keys: Int32Array, count: number, scores: Float64Array) => void,
  { classes }: Pick<Perceptron, 'classes'>,
): (state: ParserState, words: ParserWords, move: Move) => number {
  const features = createLabelFeatures()
  const scores = new Float64Array(classes.length)
  return (state, words, move) => {
    if (move === shiftMove) return 0
    if (move === leftMove && state.next === state.count) return classes.length
    features.fill(state, words, move)
    scoreLabels(features.keys, features.count, scores)
    return best(scores)
  }
}
