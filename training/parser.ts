import type { Clusters } from '../src/language/clusters.ts'
import { createLabelFeatures } from '../src/language/label-features.ts'
import { createLabeller } from '../src/language/parser.ts'
import { createParserFeatures, describeParserWords, type ParserWords } from '../src/language/parser-features.ts'
import {
  isAllowed,
  isFinished,
  leftMove,
  type Move,
  makeMove,
  type ParserState,
  shiftMove,
  startParse,
} from '../src/language/parser-state.ts'
import { best } from '../src/language/perceptron.ts'
import { createMoveLearner, type MoveLearner } from './move-learner.ts'
import { writePackedFile } from './packed-file.ts'
import { findViolation, type Step } from './parser-beam.ts'
import { countLostArcs, projectivise } from './parser-oracle.ts'
import { createLearner, type Learner, packPerceptronParts } from './perceptron.ts'
import { createRandom, shuffle } from './random.ts'
import { frequent, splitTag } from './tagger.ts'
import type { GoldSentence } from './treebank.ts'

/** Relations seen less often fall back to their main type. */
const leastCount = 5

/** How often, from the second greedy epoch on, the parser follows its own choice, right or wrong, and so learns to recover. */
const exploration = 0.9

export interface ParserSettings {
  /** Epochs in which each move is learned by itself, and those in which whole parses are. */
  readonly greedyEpochs: number
  readonly beamEpochs: number
  readonly leastUpdates: { readonly moves: number; readonly labels: number }
  readonly threshold: { readonly moves: number; readonly labels: number }
}

interface Example {
  readonly words: ParserWords
  /** The root is at the number of words. */
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/** What learns: moves, and relations of the arcs that moves make. */
interface Learners {
  readonly moves: MoveLearner
  readonly labels: Learner
  readonly classes: readonly string[]
}

const allMoves: readonly Move[] = [0, 1, 2]

/**
 * Learns from these trees, with the tags given, and makes the parser's file. First greedily, with a dynamic oracle (Goldberg and Nivre 2013)
 * that tells the best move in any state; then whole parses of a beam against the best right one, up to the step where that is furthest behind
 * (Huang, Fayong and Guo 2012, "max-violation").
 */
export function trainParser(
  sentences: readonly GoldSentence[],
  tags: readonly (readonly string[])[],
  clusters: Clusters,
  { greedyEpochs, beamEpochs, leastUpdates, threshold }: ParserSettings,
): Uint8Array {
  const relations = frequent(
    sentences.flatMap(sentence => sentence.words.map(word => word.relation)),
    leastCount,
  )
  const classes = relations.filter(relation => relation !== 'root')
  const learners = {
    moves: createMoveLearner(leastUpdates.moves),
    labels: createLearner(classes.length, leastUpdates.labels),
    classes,
  }
  const random = createRandom(1)
  let examples = sentences
    .map((sentence, index) => prepare(sentence, tags[index]!, clusters, classes))
    .filter(example => example.heads.length > 1)
  const greedy = createGreedyLesson(learners, random)
  const whole = createBeamLesson(learners)
  for (let epoch = 0; epoch < greedyEpochs + beamEpochs; epoch++) {
    if (epoch === greedyEpochs) learners.moves.restart()
    examples = shuffle(examples, random)
    for (const example of examples) epoch < greedyEpochs ? greedy(example, epoch > 0) : whole(example)
  }
  return packParser(learners, threshold)
}

function packParser({ moves, labels, classes }: Learners, threshold: ParserSettings['threshold']): Uint8Array {
  const { sections, largest } = moves.pack(threshold.moves)
  const parts = packPerceptronParts(classes, labels.average(), threshold.labels)
  return writePackedFile({ largest, labels: parts.header }, [...sections, ...parts.sections])
}

function prepare(
  { words }: GoldSentence,
  tags: readonly string[],
  clusters: Clusters,
  classes: readonly string[],
): Example {
  const tagged = words.map(({ form }, at) => ({ form, ...splitTag(tags[at]!) }))
  return {
    words: describeParserWords(tagged, clusters),
    heads: projectivise(words.map(word => (word.head < 0 ? words.length : word.head))),
    labels: words.map(({ relation }) => {
      const exact = classes.indexOf(relation)
      return exact >= 0 ? exact : classes.indexOf(relation.split(':')[0]!)
    }),
  }
}

/** One sentence, move by move. */
function createGreedyLesson({ moves, labels, classes }: Learners, random: () => number) {
  const features = createParserFeatures()
  const scores = new Float64Array(3)
  const teach = createLabelLesson(labels, classes)
  return (example: Example, explores: boolean): void => {
    const { words, heads } = example
    const state = startParse(heads.length)
    while (!isFinished(state)) {
      let chosen: Move = leftMove
      if (state.next < state.count || state.depth > 1) {
        features.fill(state, words)
        moves.score(features.keys, features.count, scores)
        const { good, bad } = judge(state, scores, heads)
        const guess = bad !== undefined && scores[bad]! >= scores[good]! ? bad : good
        moves.tick()
        if (guess !== good) {
          moves.add(features.keys, features.count, good, 1)
          moves.add(features.keys, features.count, guess, -1)
        }
        chosen = explores && random() < exploration ? guess : good
      }
      makeMove(state, chosen, teach(state, chosen, example))
    }
  }
}

/** One sentence as a whole. */
function createBeamLesson({ moves, labels, classes }: Learners) {
  const features = createParserFeatures()
  const teach = createLabelLesson(labels, classes)
  const label = createLabeller(labels.score, { classes })
  const scoreMoves = (state: ParserState, words: ParserWords, scores: Float64Array) => {
    features.fill(state, words)
    moves.score(features.keys, features.count, scores)
  }
  /** Moves the weights of all moves from the `first` on. */
  const learn = (example: Example, steps: readonly Step[], first: number, amount: number) => {
    const state = startParse(example.heads.length)
    steps.forEach(({ move, label }, index) => {
      if (index >= first && (state.next < state.count || state.depth > 1)) {
        features.fill(state, example.words)
        moves.add(features.keys, features.count, move, amount)
      }
      makeMove(state, move, label)
    })
  }
  return (example: Example): void => {
    const { words, heads } = example
    const violation = findViolation(words, heads, scoreMoves, label)
    moves.tick()
    if (violation) {
      const { right, wrong } = violation
      const first = wrong.findIndex((step, index) => step.move !== right[index]!.move)
      learn(example, right, first, 1)
      learn(example, wrong, first, -1)
    }
    const state = startParse(heads.length)
    while (!isFinished(state)) {
      const move = ([1, 2, 0] as const).find(open => isAllowed(state, open) && countLostArcs(state, open, heads) === 0)!
      makeMove(state, move, teach(state, move, example))
    }
  }
}

/** Learns the relation of the arc that a move makes, if the arc is right, and gives what was guessed before. */
function createLabelLesson(labels: Learner, classes: readonly string[]) {
  const features = createLabelFeatures()
  const scores = new Float64Array(classes.length)
  return (state: ParserState, move: Move, { words, heads, labels: gold }: Example): number => {
    if (move === shiftMove) return 0
    if (move === leftMove && state.next === state.count) return classes.length
    const dependant = state.stack[state.depth - 1]!
    const head = move === leftMove ? state.next : state.stack[state.depth - 2]!
    features.fill(state, words, move)
    labels.score(features.keys, features.count, scores)
    const guess = best(scores)
    labels.tick()
    if (heads[dependant] === head && guess !== gold[dependant]) {
      labels.update(features.keys, features.count, gold[dependant]!, guess)
    }
    return guess
  }
}

/** The open move that scores best among those that lose the fewest arcs, and the best of the rest. */
function judge(state: ParserState, scores: Float64Array, heads: readonly number[]): { good: Move; bad?: Move } {
  const costs = allMoves.map(move =>
    isAllowed(state, move) ? countLostArcs(state, move, heads) : Number.POSITIVE_INFINITY,
  )
  const least = Math.min(...costs)
  const bestOf = (keep: (cost: number) => boolean) =>
    allMoves
      .filter(move => keep(costs[move]!))
      .reduce<Move | undefined>(
        (first, move) => (first === undefined || scores[move]! > scores[first]! ? move : first),
        undefined,
      )
  const bad = bestOf(cost => cost !== least && cost !== Number.POSITIVE_INFINITY)
  return { good: bestOf(cost => cost === least)!, ...(bad === undefined ? {} : { bad }) }
}
