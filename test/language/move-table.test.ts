import { describe, expect, test } from 'vitest'
import { readMoveTable, scoreMoves } from '../../src/language/move-table.ts'
import { createMoveLearner } from '../../training/move-learner.ts'

/** Each move has its own feature, and all share feature 7. */
const examples = [
  { keys: Int32Array.of(7, -1_234_567), move: 0 },
  { keys: Int32Array.of(7, 2_000_000_000), move: 1 },
  { keys: Int32Array.of(7, -2_147_483_648), move: 2 },
]

function learn(leastUpdates = 1) {
  const learner = createMoveLearner(leastUpdates)
  const scores = new Float64Array(3)
  for (let round = 0; round < 20; round++) {
    for (const { keys, move } of examples) {
      learner.score(keys, keys.length, scores)
      learner.tick()
      const guess = scores.indexOf(Math.max(...scores))
      if (guess === move) continue
      learner.add(keys, keys.length, move, 1)
      learner.add(keys, keys.length, guess, -1)
    }
  }
  return learner
}

function scoresOf(packed: ReturnType<ReturnType<typeof learn>['pack']>, keys: Int32Array): number[] {
  const scores = new Float64Array(3).fill(5)
  scoreMoves(readMoveTable(packed.sections, packed.largest), keys, Int32Array.of(keys.length), 1, scores)
  return [...scores]
}

describe('a table of moves', () => {
  test('tells what was learned apart after it was packed and read', () => {
    const packed = learn().pack(0)
    for (const { keys, move } of examples) {
      const scores = scoresOf(packed, keys)
      expect(scores.indexOf(Math.max(...scores))).toBe(move)
    }
  })

  test('gives zeroes for features it has never seen, also such as look like a free place', () => {
    expect(scoresOf(learn().pack(0), Int32Array.of(99, -99, 0))).toEqual([0, 0, 0])
  })

  test('finds features whose keys crowd in one place', () => {
    const learner = createMoveLearner(1)
    const keys = Int32Array.from({ length: 100 }, (_, at) => 1_000_000 + at)
    keys.forEach((key, at) => {
      learner.tick()
      learner.add(Int32Array.of(key), 1, at % 3, 1)
    })
    learner.tick()
    const packed = learner.pack(0)
    keys.forEach((key, at) => {
      const scores = scoresOf(packed, Int32Array.of(key))
      expect(scores.map(score => score > 0)).toEqual([0, 1, 2].map(move => move === at % 3))
    })
  })

  test('is the same bytes for the same examples, and fewer with a threshold', () => {
    expect(learn().pack(0)).toEqual(learn().pack(0))
    const size = (threshold: number) =>
      learn()
        .pack(threshold)
        .sections.reduce((sum, bytes) => sum + bytes.length, 0)
    expect(size(0.5)).toBeLessThan(size(0))
  })

  test('ignores weights that were seldom moved', () => {
    expect(learn(200).pack(0).sections[0]).toHaveLength(0)
  })

  test('averages only what came after a restart', () => {
    const learner = createMoveLearner(1)
    const key = Int32Array.of(42)
    for (let round = 0; round < 10; round++) {
      learner.tick()
      learner.add(key, 1, 0, 1)
    }
    learner.restart()
    learner.tick()
    expect(learner.pack(0).largest).toBe(10)
  })
})
