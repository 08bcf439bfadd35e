import type { Token, Tree } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { createLabelFeatures } from './label-features.ts'
import { createLooks } from './looks.ts'
import { createMoveScorer } from './move-scorer.ts'
import { describeParserWords, type ParserWords } from './parser-features.ts'
import type { ParserModel } from './parser-model.ts'
import { createSearch } from './parser-search.ts'
import { leftMove, type Move, makeMove, type ParserState, shiftMove } from './parser-state.ts'
import { best, type Perceptron, score } from './perceptron.ts'
import { createRecall } from './recall.ts'

/**
 * Makes the function that finds the dependency tree of a sentence: of the trees that a beam search from left to right meets, the one with
 * the highest score. It is always a tree with one root, whatever the words; not always the right one (see models/README.md).
 */
export function createParser(
  { moves, labels }: ParserModel,
  clusters: Clusters,
): (tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[]) => Tree {
  const relations = [...labels.classes, 'root']
  const scorer = createMoveScorer(moves)
  const looks = createLooks()
  const label = createLabeller((keys, count, scores) => score(labels, keys, count, scores), labels)
  const knownLabels = createRecall(labelBits)
  const labelAt = new Uint8Array(2 ** labelBits)

  /** The parses of a beam often make the same arc between words with the same dependants. */
  const recallLabel = (state: ParserState, words: ParserWords, move: Move, head: number, other: number): number => {
    const dependant = state.stack[state.depth - 1]!
    const place = knownLabels.find(move, state.looks[head]!, state.looks[dependant]!, other)
    if (place >= 0) return labelAt[place]!
    const found = label(state, words, move)
    labelAt[-1 - place] = found
    return found
  }
  const advance = (state: ParserState, words: ParserWords, move: Move): void => {
    if (move === shiftMove) {
      makeMove(state, move, 0)
      return
    }
    const dependant = state.stack[state.depth - 1]!
    const below = state.depth > 1 ? state.stack[state.depth - 2]! : state.none
    const [head, other] = move === leftMove ? [state.next, below] : [below, state.next]
    const found = recallLabel(state, words, move, head, other)
    makeMove(state, move, found)
    state.looks[head] = looks.withDependant(state.looks[head]!, dependant, 2 * found + (move === leftMove ? 1 : 0))
  }
  const search = createSearch(scorer.score, advance)
  return tokens => {
    scorer.begin()
    knownLabels.forget()
    looks.begin(tokens.length + 2)
    const state = search(describeParserWords(tokens, clusters), tokens.length)
    const heads = Array.from(tokens, (_, at) => (state.heads[at] === tokens.length ? -1 : state.heads[at]!))
    return { heads, relations: heads.map((_, at) => relations[state.labels[at]! - 1]!) }
  }
}

/** 512 places; a sentence of 40 words makes some 60 arcs. */
const labelBits = 9

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
