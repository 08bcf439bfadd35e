import type { Token, Tree } from '../model.ts'
import type { Clusters } from './clusters.ts'
import { createDecisions } from './decisions.ts'
import { createParserFeatures, describeParserWords } from './parser-features.ts'
import {
  isAllowed,
  isFinished,
  leftMove,
  type Move,
  makeMove,
  type ParserState,
  rightMove,
  shiftMove,
  startParse,
} from './parser-state.ts'
import { type Perceptron, score } from './perceptron.ts'

/**
 * Makes the function that finds the dependency tree of a sentence, greedily from left to right.
 * It is always a tree with one root, whatever the words; not always the right one (see models/README.md).
 */
export function createParser(
  model: Perceptron,
  clusters: Clusters,
): (tokens: readonly Pick<Token, 'form' | 'upos' | 'xpos'>[]) => Tree {
  const actions = readActions(model.classes)
  const features = createParserFeatures()
  const scores = new Float64Array(model.classes.length)
  const decisions = createDecisions()
  return tokens => {
    const words = describeParserWords(tokens, clusters)
    const state = startParse(tokens.length)
    while (!isFinished(state)) {
      features.read(state, words)
      let action = decisions.recall(features.values)
      if (action < 0 || !isAllowed(state, actions.moves[action]!)) {
        features.combine()
        score(model, features.keys, features.count, scores)
        action = bestAction(state, actions, scores)
        decisions.remember(action)
      }
      makeMove(state, actions.moves[action]!, actions.labels[action]!)
    }
    const heads = Array.from(tokens, (_, at) => (state.heads[at] === tokens.length ? -1 : state.heads[at]!))
    return { heads, relations: heads.map((_, at) => actions.relations[state.labels[at]! - 1]!) }
  }
}

/** The parser's classes taken apart, one entry a class. */
export interface Actions {
  readonly moves: readonly Move[]
  /** Index into `relations`; 0 for a shift. */
  readonly labels: readonly number[]
  readonly relations: readonly string[]
  /** Index of the class that attaches the last word to the root. */
  readonly root: number
}

/** Classes are named `shift`, `<nsubj` (head to the right) and `>obj` (head to the left). */
export function readActions(classes: readonly string[]): Actions {
  const relations = [...new Set(classes.filter(name => name !== 'shift').map(name => name.slice(1)))]
  return {
    moves: classes.map(name => (name === 'shift' ? shiftMove : name.startsWith('<') ? leftMove : rightMove)),
    labels: classes.map(name => Math.max(0, relations.indexOf(name.slice(1)))),
    relations,
    root: classes.indexOf('<root'),
  }
}

/** The open action with the highest score; the first of equals. Only the root's own dependant is labelled `root`. */
export function bestAction(state: ParserState, actions: Actions, scores: Float64Array): number {
  const { moves, root } = actions
  if (state.next === state.count && state.depth === 1) return root
  const open = [isAllowed(state, shiftMove), isAllowed(state, leftMove), isAllowed(state, rightMove)]
  let winner = -1
  for (let action = 0; action < scores.length; action++) {
    if (!open[moves[action]!] || action === root) continue
    if (winner < 0 || scores[action]! > scores[winner]!) winner = action
  }
  return winner
}
