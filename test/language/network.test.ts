import { describe, expect, test } from 'vitest'
import { createNetwork } from '../../src/language/network/parser-network.ts'
import { longestInput, mostForms } from '../../src/language/network/sizes.ts'
import { readParserModel } from '../../src/language/parser-model.ts'
import { packParser } from '../../training/pack-parser.ts'
import { createRandom } from '../../training/random.ts'
import { inputRow, makeNetwork, runPlainly } from '../fixtures/plain-network.ts'

const dimensions = 10
const made = makeNetwork(dimensions)
const model = readParserModel(packParser(made.network, made.floats))

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
      const row = inputRow(model, known, 0, vector)
      const numbers = [...row.slice(0, 14), ...row.slice(20)]
      const largest = Math.max(...numbers.map(Math.abs))
      scales[index] = largest / 32767
      numbers.forEach((number, at) => {
        rows[index * step + at] = Math.round((32767 * number) / largest)
      })
    })
  })

const read = createRead()
const sentence = (length: number) => ({
  forms: Array.from({ length }, (_, at) => `word${at % 17}`),
  tags: Array.from({ length }, (_, at) => ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'ODD|?'][at % 4]!),
})

function compareWithPlain(length: number): void {
  const { forms, tags } = sentence(length)
  const rows = forms.map((form, at) => {
    const { known, vector } = describeForm(form)
    return inputRow(model, known, made.network.tags.indexOf(tags[at]!) + 1, vector)
  })
  const heads = Int32Array.from(forms, (_, at) => at - 1)
  const expected = runPlainly(made, rows, heads)
  const { scores, step, findRelations } = read(forms, tags)
  const found = forms.map((_, at) => [...scores.subarray(at * step, at * step + length + 1)])
  const largest = Math.max(...expected.arcs.flat().map(Math.abs))
  found.forEach((row, word) => {
    row.forEach((score, head) => {
      // Inputs of 16 bits; the error grows with the largest of a row.
      expect(Math.abs(score - expected.arcs[word]![head]!) / largest).toBeLessThan(1e-3)
    })
  })
  findRelations(heads).forEach((relation, word) => {
    const values = expected.relations[word]!
    expect(Math.max(...values) - values[relation]!).toBeLessThan(0.01)
  })
}

describe('the network', () => {
  test.each([1, 2, 7, 40])('scores arcs and relations of %i words as its definition says', compareWithPlain)

  test('reads the longest input', () => compareWithPlain(longestInput))

  test('says the same again after other sentences, and when its memory of forms was full', () => {
    const { forms, tags } = sentence(12)
    /** Behind a sentence's last node stands what an earlier one left. */
    const scoresOf = (reader: typeof read) => {
      const { scores, step } = reader(forms, tags)
      return forms.map((_, at) => [...scores.subarray(at * step, at * step + forms.length + 1)])
    }
    const scores = scoresOf(read)
    for (let at = 0; at < mostForms + longestInput; at += 100) {
      read(
        Array.from({ length: 100 }, (_, word) => `other${at + word}`),
        Array(100).fill('NOUN|NN'),
      )
    }
    expect(scoresOf(read)).toEqual(scores)
    expect(scoresOf(createRead())).toEqual(scores)
  })
})

test('a parser file that is cut short is refused', () => {
  const bytes = packParser(made.network, made.floats)
  expect(() => readParserModel(bytes.subarray(0, bytes.length - 4))).toThrow('Unexpected checksum')
})
