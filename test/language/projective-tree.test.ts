import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '../../src/language/projective-tree.ts'

const decode = createDecoder(30)

/** All heads of `count` words that make a tree without crossing arcs and with one root. */
function allTrees(count: number): number[][] {
  const guesses = (word: number): number[][] =>
    word === count
      ? [[]]
      : Array.from({ length: count + 1 }, (_, node) => node - 1).flatMap(head =>
          guesses(word + 1).map(rest => [head, ...rest]),
        )
  return guesses(0).filter(
    heads => heads.filter(head => head === -1).length === 1 && isTree(heads) && !hasCrossing(heads),
  )
}

function isTree(heads: readonly number[]): boolean {
  return heads.every((_, word) => {
    let node = word
    for (let step = 0; step < heads.length && node !== -1; step++) node = heads[node]!
    return node === -1
  })
}

function hasCrossing(heads: readonly number[]): boolean {
  const ends = heads.map((head, word) => [Math.min(head, word), Math.max(head, word)] as const)
  return ends.some(([left, right]) => ends.some(([from, to]) => left < from && from < right && right < to))
}

const sumOf = (scores: Float32Array, step: number, heads: ArrayLike<number>) =>
  Array.from(heads).reduce((sum, head, word) => sum + scores[word * step + head + 1]!, 0)

describe('the best tree', () => {
  test.each([1, 2, 3, 4, 5])('of %i words is the best of all there are', count => {
    const trees = allTrees(count)
    const step = count + 3
    const score = fc.float({ min: -50, max: 50, noNaN: true })
    fc.assert(
      fc.property(fc.array(score, { minLength: count * step, maxLength: count * step }), numbers => {
        const scores = Float32Array.from(numbers)
        const heads = decode(scores, step, count)
        const best = Math.max(...trees.map(tree => sumOf(scores, step, tree)))
        expect(sumOf(scores, step, heads)).toBeCloseTo(best, 3)
        expect(trees).toContainEqual([...heads])
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('of equal scores is always the same one', () => {
    const scores = new Float32Array(30 * 31)
    expect(decode(scores, 31, 30)).toEqual(createDecoder(30)(scores, 31, 30))
  })

  test('of no words is nothing', () => {
    expect([...decode(new Float32Array(0), 1, 0)]).toEqual([])
  })
})
