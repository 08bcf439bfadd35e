import type { ParserWords } from '../src/language/parser-features.ts'
import {
  copyParse,
  isAllowed,
  isFinished,
  leftMove,
  type Move,
  makeMove,
  type ParserState,
  startParse,
} from '../src/language/parser-state.ts'
import { countLostArcs } from './parser-oracle.ts'

/** Parses kept side by side, as in `src/language/parser-search.ts`. */
const beamWidth = 4

export interface Step {
  readonly move: Move
  readonly label: number
}

/** A step and those before it. */
interface History extends Step {
  readonly before: History | undefined
}

interface Parse {
  readonly state: ParserState
  readonly score: number
  readonly history: History | undefined
  /** Whether no gold arc is lost. */
  readonly isRight: boolean
}

interface Offer {
  readonly parse: Parse
  readonly move: Move
  readonly score: number
  readonly isRight: boolean
}

/**
 * Parses with a beam and follows the best right parse along, inside the beam or behind it: the steps of both up to where the right one is
 * furthest behind, or nothing where it is always first.
 */
export function findViolation(
  words: ParserWords,
  heads: readonly number[],
  scoreMoves: (state: ParserState, words: ParserWords, scores: Float64Array) => void,
  label: (state: ParserState, words: ParserWords, move: Move) => number,
): { readonly right: readonly Step[]; readonly wrong: readonly Step[] } | undefined {
  const count = heads.length
  const scores = new Float64Array(3)
  const spare: ParserState[] = []
  const offersOf = (parse: Parse): Offer[] => {
    const { state } = parse
    if (state.next === count && state.depth === 1) {
      return [{ parse, move: leftMove, score: parse.score, isRight: parse.isRight }]
    }
    scoreMoves(state, words, scores)
    return ([0, 1, 2] as const)
      .filter(move => isAllowed(state, move))
      .map(move => ({
        parse,
        move,
        score: parse.score + scores[move]!,
        isRight: parse.isRight && countLostArcs(state, move, heads) === 0,
      }))
  }
  const follow = ({ parse, move, score, isRight }: Offer): Parse => {
    const state = spare.pop() ?? startParse(count)
    copyParse(parse.state, state)
    const relation = label(state, words, move)
    makeMove(state, move, relation)
    return { state, score, isRight, history: { move, label: relation, before: parse.history } }
  }
  let right: Parse = { state: startParse(count), score: 0, history: undefined, isRight: true }
  let beam = [right]
  let furthest = 0
  let found: { right: Parse; wrong: Parse } | undefined
  while (!isFinished(right.state)) {
    const offers = beam.flatMap(offersOf).sort(byScore)
    const rightOffer =
      offers.find(offer => offer.isRight) ??
      offersOf(right)
        .filter(offer => offer.isRight)
        .sort(byScore)[0]!
    const former = beam.includes(right) ? beam : [...beam, right]
    const taken = offers.slice(0, beamWidth)
    beam = taken.map(follow)
    right = beam[taken.indexOf(rightOffer)] ?? follow(rightOffer)
    for (const parse of former) spare.push(parse.state)
    const behind = beam[0]!.score - right.score
    if (behind > furthest) {
      furthest = behind
      found = { right, wrong: beam[0]! }
    }
  }
  return found && { right: stepsOf(found.right), wrong: stepsOf(found.wrong) }
}

const byScore = (left: Offer, right: Offer): number => right.score - left.score

function stepsOf({ history }: Parse): Step[] {
  const steps: Step[] = []
  for (let step = history; step; step = step.before) steps.push(step)
  return steps.reverse()
}
