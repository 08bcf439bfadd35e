import { describe, expect, test } from 'vitest'
import { readAscending, readPackedFile } from '../../src/language/packed-file.ts'
import { best, readPerceptron, score } from '../../src/language/perceptron.ts'
import { packAscending, writePackedFile } from '../../training/packed-file.ts'
import { createLearner, packPerceptron } from '../../training/perceptron.ts'

const classes = ['ferry', 'harbour', 'mayor']
/** Each class has its own feature, and all share feature 7. */
const examples = [
  { keys: Int32Array.of(7, -1_234_567), gold: 0 },
  { keys: Int32Array.of(7, 2_000_000_000), gold: 1 },
  { keys: Int32Array.of(7, 0), gold: 2 },
]

function learn(leastUpdates = 1) {
  const learner = createLearner(classes.length, leastUpdates)
  const scores = new Float64Array(classes.length)
  for (let round = 0; round < 20; round++) {
    for (const { keys, gold } of examples) {
      learner.score(keys, keys.length, scores)
      learner.tick()
      if (best(scores) !== gold) learner.update(keys, keys.length, gold, best(scores))
    }
  }
  return learner.average()
}

function classify(bytes: Uint8Array) {
  const model = readPerceptron(bytes)
  const scores = new Float64Array(classes.length)
  return examples.map(({ keys }) => {
    score(model, keys, keys.length, scores)
    return best(scores)
  })
}

describe('a trained perceptron', () => {
  test('tells what it has learned apart after it was packed and read', () => {
    expect(classify(packPerceptron(classes, learn(), 0))).toEqual([0, 1, 2])
  })

  test('gives zeroes for features it has never seen', () => {
    const model = readPerceptron(packPerceptron(classes, learn(), 0))
    const scores = new Float64Array(classes.length).fill(5)
    score(model, Int32Array.of(99, -99), 2, scores)
    expect([...scores]).toEqual([0, 0, 0])
  })

  test('is the same bytes for the same examples', () => {
    expect(packPerceptron(classes, learn(), 0)).toEqual(packPerceptron(classes, learn(), 0))
  })

  test('is smaller with a threshold', () => {
    const weights = learn()
    const all = packPerceptron(classes, weights, 0).length
    expect(packPerceptron(classes, weights, 0.5).length).toBeLessThan(all)
  })

  test('ignores weights that were seldom moved', () => {
    // A weight that has no say is no weight: nothing is left to pack.
    expect(learn(200).starts.at(-1)).toBe(0)
  })
})

describe('a model file', () => {
  const bytes = packPerceptron(classes, learn(), 0)

  test.each([
    ['empty', new Uint8Array()],
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['altered', bytes.map((byte, at) => (at === bytes.length - 2 ? byte ^ 1 : byte))],
    ['something else', new TextEncoder().encode('The ferry left the harbour.')],
  ])('that is %s is refused', (_, damaged) => {
    expect(() => readPerceptron(damaged)).toThrow('Unexpected')
  })

  test('gives back header and sections', () => {
    const sections = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(255)]
    const file = readPackedFile(writePackedFile({ words: 3 }, sections))
    expect(file.header['words']).toBe(3)
    expect(file.sections.map(section => [...section])).toEqual([[1, 2, 3], [], [255]])
  })

  test('keeps ascending numbers up to 32 bits', () => {
    const numbers = Uint32Array.of(0, 1, 128, 16_384, 2_147_483_648, 4_294_967_295)
    expect(readAscending(packAscending(numbers), numbers.length)).toEqual(numbers)
  })
})
