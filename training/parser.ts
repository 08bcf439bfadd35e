import type { Clusters } from '../src/language/clusters.ts'
import { type Actions, readActions } from '../src/language/parser.ts'
import { createParserFeatures, describeParserWords, type ParserWords } from '../src/language/parser-features.ts'
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
} from '../src/language/parser-state.ts'
import { createLearner } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'
import { frequent, splitTag, type TrainedClassifier } from './tagger.ts'
import type { GoldSentence, GoldWord } from './treebank.ts'

/** Relations seen less often fall back to their main type. */
const leastCount = 5

/** How often, from the second epoch on, the parser follows its own choice, right or wrong, and so learns to recover. */
const exploration = 0.9

interface Example {
  readonly words: ParserWords
  /** The root is at the number of words. */
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/** Learns from these trees, with the tags given; a dynamic oracle (Goldberg and Nivre 2013) tells the best move in any state. */
export function trainParser(
  sentences: readonly GoldSentence[],
  tags: readonly (readonly string[])[],
  clusters: Clusters,
  epochs: number,
  leastUpdates: number,
): TrainedClassifier {
  const relations = frequent(
    sentences.flatMap(sentence => sentence.words.map(word => word.relation)),
    leastCount,
  )
  const classes = nameClasses(relations)
  const actions = readActions(classes)
  const learner = createLearner(classes.length, leastUpdates)
  const features = createParserFeatures()
  const scores = new Float64Array(classes.length)
  const random = createRandom(1)
  let examples = sentences
    .map((sentence, index) => prepare(sentence, tags[index]!, clusters, actions))
    .filter(example => example.heads.length > 1)
  for (let epoch = 0; epoch < epochs; epoch++) {
    examples = shuffle(examples, random)
    for (const { words, heads, labels } of examples) {
      const state = startParse(heads.length)
      while (!isFinished(state)) {
        features.read(state, words)
        features.combine()
        learner.score(features.keys, features.count, scores)
        const { good, bad, guess } = judge(state, actions, scores, heads, labels)
        learner.tick()
        if (bad >= 0 && good >= 0 && scores[bad]! >= scores[good]!) {
          learner.update(features.keys, features.count, good, bad)
        }
        const chosen = good < 0 || (epoch > 0 && random() < exploration) ? guess : good
        makeMove(state, actions.moves[chosen]!, actions.labels[chosen]!)
      }
    }
  }
  return { classes, weights: learner.average() }
}

function nameClasses(relations: readonly string[]): string[] {
  const others = relations.filter(relation => relation !== 'root')
  return ['shift', '<root', ...others.map(relation => `<${relation}`), ...others.map(relation => `>${relation}`)]
}

function prepare(
  { words }: GoldSentence,
  tags: readonly string[],
  clusters: Clusters,
  { relations }: Actions,
): Example {
  const tagged = words.map(({ form }, at) => ({ form, ...splitTag(tags[at]!) }))
  const label = ({ relation }: GoldWord) => {
    const exact = relations.indexOf(relation)
    return exact >= 0 ? exact : Math.max(0, relations.indexOf(relation.split(':')[0]!))
  }
  return {
    words: describeParserWords(tagged, clusters),
    heads: projectivise(words.map(word => (word.head < 0 ? words.length : word.head))),
    labels: words.map(label),
  }
}

/** Lifts the heads of crossing arcs, shortest arc first, until no arcs cross (Nivre and Nilsson 2005). */
export function projectivise(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (;;) {
    const crossing = lifted.map((_, at) => at).filter(at => !isProjective(lifted, at))
    if (crossing.length === 0) return lifted
    const length = (at: number) => Math.abs(lifted[at]! - at)
    const shortest = crossing.reduce((least, at) => (length(at) < length(least) ? at : least))
    lifted[shortest] = lifted[lifted[shortest]!]!
  }
}

/** Whether every word between a word and its head descends from the head. */
function isProjective(heads: readonly number[], at: number): boolean {
  const head = heads[at]!
  for (let between = Math.min(at, head) + 1; between < Math.max(at, head); between++) {
    let ancestor = between
    while (ancestor !== head && ancestor !== heads.length) ancestor = heads[ancestor]!
    if (ancestor !== head) return false
  }
  return true
}

/** The open action that scores best of all (`guess`), best among those that lose no further arc (`good`) and best among the rest (`bad`). */
function judge(
  state: ParserState,
  { moves, labels: labelOf, root }: Actions,
  scores: Float64Array,
  heads: readonly number[],
  labels: readonly number[],
): { good: number; bad: number; guess: number } {
  if (state.next === state.count && state.depth === 1) return { good: root, bad: -1, guess: root }
  const costs = ([shiftMove, leftMove, rightMove] as const).map(move =>
    isAllowed(state, move) ? cost(state, move, heads) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...costs)
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : state.none
  const below = state.depth > 1 ? state.stack[state.depth - 2]! : state.none
  let good = -1
  let bad = -1
  for (let action = 0; action < scores.length; action++) {
    const move = moves[action]!
    if (costs[move] === Number.POSITIVE_INFINITY || action === root) continue
    const makesGoldArc =
      (move === leftMove && heads[top] === state.next) || (move === rightMove && heads[top] === below)
    const isGood = costs[move] === least && (!makesGoldArc || labels[top] === labelOf[action])
    if (isGood && (good < 0 || scores[action]! > scores[good]!)) good = action
    if (!isGood && (bad < 0 || scores[action]! > scores[bad]!)) bad = action
  }
  const guess = good < 0 || (bad >= 0 && scores[bad]! >= scores[good]!) ? bad : good
  return { good, bad, guess }
}

/** How many gold arcs can no longer be made after the move. */
function cost(state: ParserState, move: Move, heads: readonly number[]): number {
  const { stack, depth, next, count } = state
  const top = stack[depth - 1]!
  let lost = 0
  if (move === shiftMove) {
    for (let at = 0; at < depth; at++) {
      if (heads[stack[at]!] === next) lost++
      if (at < depth - 1 && heads[next] === stack[at]) lost++
    }
    return lost
  }
  for (let at = next; at < count; at++) if (heads[at] === top) lost++
  const head = heads[top]!
  if (move === rightMove) return lost + (head >= next ? 1 : 0)
  const below = depth > 1 ? stack[depth - 2]! : -1
  return lost + (head === below || head > next ? 1 : 0)
}
