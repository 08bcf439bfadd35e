import { describe, expect, test } from 'vitest'
import type { ParserWords } from '../../src/language/parser-features.ts'
import { createSearch } from '../../src/language/parser-search.ts'
import {
  leftMove,
  type Move,
  makeMove,
  type ParserState,
  rightMove,
  shiftMove,
} from '../../src/language/parser-state.ts'

const words = {} as ParserWords

/** Heads of a sentence when moves have these scores; the root is at `count`. */
function headsOf(count: number, scoreOf: (state: ParserState, move: Move) => number): number[] {
  let scored = 0
  const search = createSearch(
    (state, _, scores) => {
      scored++
      for (const move of [shiftMove, leftMove, rightMove] as const) scores[move] = scoreOf(state, move)
    },
    (state, _, move) => makeMove(state, move, 0),
  )
  const heads = Array.from(search(words, count).heads.subarray(0, count))
  lastScored = scored
  return heads
}
let lastScored = 0

describe('the search for a tree', () => {
  test('takes the best move where it is clear', () => {
    // Shift while there are words, then attach to the left.
    expect(headsOf(3, (_, move) => (move === shiftMove ? 400 : move === rightMove ? 200 : 0))).toEqual([3, 0, 1])
    // One look for each move but the last.
    expect(lastScored).toBe(5)
  })

  test('gives up a move that leads to less in the end', () => {
    // Attaching the first word to the right looks a little worse than to shift, and is rewarded two moves later.
    const scores = (state: ParserState, move: Move) => {
      if (state.depth === 1 && state.next === 1) return move === leftMove ? 5 : 10
      return state.heads[0] === 1 ? 20 : 0
    }
    expect(headsOf(2, scores)[0]).toBe(1)
  })

  test('makes a tree of the longest sentences', () => {
    const heads = headsOf(3000, () => 0)
    expect(heads.filter(head => head === 3000)).toHaveLength(1)
  })

  test('of no words is nothing', () => {
    expect(headsOf(0, () => 0)).toEqual([])
  })
})
