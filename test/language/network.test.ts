import { describe, expect, test } from 'vitest'
import { createNetwork } from '../../src/language/network/reader-network.ts'
import { longestInput, mostForms } from '../../src/language/network/sizes.ts'
import { readReaderModel } from '../../src/language/reader-model.ts'
import { packReader } from '../../training/pack-reader.ts'
import { createRandom } from '../../training/random.ts'
import { inputRow, makeNetwork, runPlainly } from '../fixtures/plain-network.ts'

const dimensions = 10
const made = makeNetwork(dimensions)
const model = readReaderModel(packReader(made.network, made.floats))

/** Rows of tables and a vector that stand for any form, drawn at random. */
function describeForm(form: string): { known: number[]; vector: number[] } {
  const random = createRandom(1 + [...form].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), 0))
  const vector = Array.from({ length: dimensions }, () => 2 * random() - 1)
  return { known: [3, 1, 2, 1].map(most => Math.floor((most + 1) * random())), vector }
}

const createRead = () =>
  createNetwork(model, (forms, rows, step, scales) => {
    forms.forEach((form, index) => {
      const { known, vector } = describeForm(form)
      const numbers = inputRow(model, known, vector)
      const largest = Math.max(...numbers.map(Math.abs))
      scales[index] = largest / 32767
      numbers.forEach((number, at) => {
        rows[index * step + at] = Math.round((32767 * number) / largest)
      })
    })
  })

const read = createRead()
const sentence = (length: number) => Array.from({ length }, (_, at) => `word${at % 17}`)

function compareWithPlain(length: number): void {
  const forms = sentence(length)
  const rows = forms.map(form => {
    const { known, vector } = describeForm(form)
    return inputRow(model, known, vector)
  })
  const heads = forms.map((_, at) => at - 1)
  const expected = runPlainly(made, rows, heads)
  const { tags, scores, step, findRelations } = read(forms)
  const found = forms.map((_, at) => [...scores.subarray(at * step, at * step + length + 1)])
  const largest = Math.max(...expected.arcs.flat().map(Math.abs))
  found.forEach((row, word) => {
    row.forEach((score, head) => {
      // Inputs of 16 bits; the error grows with the largest of a row.
      expect(Math.abs(score - expected.arcs[word]![head]!) / largest).toBeLessThan(1e-3)
    })
  })
  tags.forEach((tag, word) => {
    const values = expected.tags[word]!
    expect(Math.max(...values) - values[tag]!).toBeLessThan(0.01)
  })
  findRelations(heads).forEach((relation, word) => {
    const values = expected.relations[word]!
    expect(Math.max(...values) - values[relation]!).toBeLessThan(0.01)
  })
}

describe('the network', () => {
  test.each([1, 2, 7, 40])('scores tags, arcs and relations of %i words as its definition says', compareWithPlain)

  test('reads the longest input', () => compareWithPlain(longestInput))

  test('says the same again after other sentences, and when its memory of forms was full', () => {
    const forms = sentence(12)
    /** After a sentence's last node stands what an earlier one left. */
    const scoresOf = (reader: typeof read) => {
      const { scores, step } = reader(forms)
      return forms.map((_, at) => [...scores.subarray(at * step, at * step + forms.length + 1)])
    }
    const scores = scoresOf(read)
    for (let at = 0; at < mostForms + longestInput; at += 100) {
      read(Array.from({ length: 100 }, (_, word) => `other${at + word}`))
    }
    expect(scoresOf(read)).toEqual(scores)
    expect(scoresOf(createRead())).toEqual(scores)
  })
})

test('a reader file that is cut short is refused', () => {
  const bytes = packReader(made.network, made.floats)
  expect(() => readReaderModel(bytes.subarray(0, bytes.length - 4))).toThrow('Unexpected checksum')
})
