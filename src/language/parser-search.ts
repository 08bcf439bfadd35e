import type { ParserWords } from './parser-features.ts'
import { copyParse, isAllowed, isFinished, leftMove, type Move, type ParserState, startParse } from './parser-state.ts'

/** Parses kept side by side, as in training. 8 are no better on the development sets. */
const beamWidth = 4

/**
 * A parse that falls so far behind the best is given up. Where one move is clearly the best, and that is mostly so, there is but one parse, and a
 * parser with a beam takes little longer than a greedy one. 80 costs 0.1 and 0.5 points of LAS on EWT and GUM dev, no limit 0.4 and 0.2.
 */
const widestGap = 120

/** Longer sentences are parsed greedily: a copy of a parse takes time in proportion to the length. No sentence of an article is as long. */
const longestSearched = 200

/** A parse, and the sum of the scores of its moves. */
interface Candidate {
  state: ParserState
  score: number
}

/**
 * Makes the function that finds the moves with the highest sum of scores, as far as a beam shows them. All parses of a sentence have the
 * same number of moves, so that their sums may be compared.
 */
export function createSearch(
  scoreMoves: (state: ParserState, words: ParserWords, scores: Float64Array) => void,
  advance: (state: ParserState, words: ParserWords, move: Move) => void,
): (words: ParserWords, count: number) => ParserState {
  const scores = new Float64Array(3)
  // The moves of one step that are best so far, in falling order; room for one more than is kept.
  const origins = new Int32Array(beamWidth + 1)
  const moves = new Int32Array(beamWidth + 1)
  const sums = new Float64Array(beamWidth + 1)

  /** Puts a move in its place behind those that are as good, and gives how many there are now. */
  const insert = (open: number, width: number, origin: number, move: Move, sum: number): number => {
    let at = open
    while (at > 0 && sums[at - 1]! < sum) {
      origins[at] = origins[at - 1]!
      moves[at] = moves[at - 1]!
      sums[at] = sums[at - 1]!
      at--
    }
    origins[at] = origin
    moves[at] = move
    sums[at] = sum
    return open < width ? open + 1 : open
  }

  /** Fills the moves that the parses of the beam may go on with, and gives how many there are. */
  const compare = (beam: readonly Candidate[], words: ParserWords, width: number): number => {
    let open = 0
    for (let origin = 0; origin < beam.length; origin++) {
      const { state, score } = beam[origin]!
      if (state.next === state.count && state.depth === 1) {
        // The last word left becomes the root.
        open = insert(open, width, origin, leftMove, score)
        continue
      }
      scoreMoves(state, words, scores)
      for (let move = 0; move < 3; move++) {
        if (isAllowed(state, move as Move)) {
          open = insert(open, width, origin, move as Move, score + scores[move]!)
        }
      }
    }
    const least = sums[0]! - widestGap
    while (sums[open - 1]! < least) open--
    return open
  }

  return (words, count) => {
    const width = count > longestSearched ? 1 : beamWidth
    let beam: Candidate[] = [{ state: startParse(count), score: 0 }]
    const spare: Candidate[] = []
    while (!isFinished(beam[0]!.state)) {
      const open = compare(beam, words, width)
      const following: Candidate[] = []
      if (open === 1) {
        // Nothing to copy.
        following.push(beam[origins[0]!]!)
      } else {
        for (let at = 0; at < open; at++) {
          const candidate = spare.pop() ?? { state: startParse(count), score: 0 }
          copyParse(beam[origins[at]!]!.state, candidate.state)
          following.push(candidate)
        }
      }
      for (const former of beam) if (former !== following[0]) spare.push(former)
      beam = following
      for (let at = 0; at < open; at++) {
        beam[at]!.score = sums[at]!
        advance(beam[at]!.state, words, moves[at] as Move)
      }
    }
    return beam[0]!.state
  }
}
