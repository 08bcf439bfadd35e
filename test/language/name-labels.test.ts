import { describe, expect, test } from 'vitest'
import { bestLabels } from '../../src/language/name-labels.ts'
import { readNameModel } from '../../src/language/name-model.ts'
import { nameSpots } from '../../src/language/name-rows.ts'
import { createNameUnits } from '../../src/language/network/name-units.ts'
import { packNames } from '../../training/pack-names.ts'
import { createRandom } from '../../training/random.ts'

const classes = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']

/** Scores of words, one row each, for O, B-PER, I-PER, B-LOC and I-LOC. */
const labels = (spots: (0 | 1 | 2)[], rows: number[][]) =>
  bestLabels(classes, spots, Float64Array.from(rows.flat())).map(index => classes[index])

describe('labels of a sentence', () => {
  test('begin a name before it goes on', () => {
    // Alone the second word would rather go on with a place.
    expect(
      labels(
        [2, 2],
        [
          [0, 5, 0, 1, 0],
          [0, 1, 3, 0, 4],
        ],
      ),
    ).toEqual(['B-PER', 'I-PER'])
    expect(labels([2], [[0, 0, 9, 1, 0]])).toEqual(['B-LOC'])
  })

  test('begin no name with a small word, and end it where none can be', () => {
    expect(
      labels(
        [2, 1, 0, 2],
        [
          [0, 0, 0, 3, 0],
          [0, 9, 0, 0, 2],
          [0, 0, 0, 1, 9],
        ],
      ),
    ).toEqual(['B-LOC', 'I-LOC', 'O', 'B-LOC'])
  })
})

test('words in capitals and names by tag may begin a name, two small words behind them go on unless they are verbs', () => {
  const forms = ['the', 'Bank', 'of', 'the', 'old', 'harbour', 'kerala', 'said', 'so']
  const tags = ['DET|DT', 'NOUN|NN', 'ADP|IN', 'DET|DT', 'ADJ|JJ', 'NOUN|NN', 'PROPN|NNP', 'VERB|VBD', 'ADV|RB']
  expect(nameSpots(forms, tags)).toEqual([0, 2, 1, 1, 0, 0, 2, 0, 0])
})

describe('the units', () => {
  const columns = 21
  const units = 18
  const random = createRandom(3)
  const floats = Float32Array.from({ length: units * (columns + 1) + 7 * (units + 1) }, () => 2 * random() - 1)
  const model = readNameModel(packNames(floats, columns))

  test('are what plain arithmetic gives', () => {
    const { rows, step, run } = createNameUnits(model, 1 / 100)
    const inputs = Array.from({ length: 3 }, () =>
      Array.from({ length: columns }, () => Math.round(200 * random() - 100)),
    )
    inputs.forEach((input, at) => {
      rows.set(input, at * step)
    })
    const { values, width } = run(3)
    inputs.forEach((input, word) => {
      for (let unit = 0; unit < units; unit++) {
        const sum = input.reduce((total, value, at) => total + (value / 100) * floats[unit * columns + at]!, 0)
        const expected = sum + floats[units * columns + unit]!
        // Weights have eight bits.
        expect(Math.abs(values[word * width + unit]! - (expected < 0 ? 0.1 * expected : expected))).toBeLessThan(0.05)
      }
    })
  })

  test('of a damaged file are refused', () => {
    expect(() => packNames(floats, columns + 1)).toThrow('Unexpected')
    expect(() => readNameModel(packNames(floats, columns).subarray(1))).toThrow('Unexpected')
  })
})
