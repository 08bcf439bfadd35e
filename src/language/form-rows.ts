import { findKey, findWord } from './known-words.ts'
import type { WriteForms } from './network/input-shares.ts'
import { type ReaderModel, wordTables } from './reader-model.ts'
import type { Vectors } from './vectors.ts'
import { describeWords } from './words.ts'

/** Length to which word vectors are scaled before they are read, as in training. */
export const vectorLength = 3

/**
 * Makes the function that writes what the network sees of forms by themselves: learned rows and the frozen word vector, as one row of 16-bit
 * numbers a form. The largest becomes 32767.
 */
export function createFormRows(model: ReaderModel, vectors: Vectors): WriteForms {
  const tables = wordTables.map(name => ({
    name,
    keys: model.keys[name],
    matrix: model.matrices.get(`embedding.${name}`)!,
  }))
  const learned = tables.reduce((sum, { matrix }) => sum + matrix.columns, 0)
  const { dimensions } = vectors
  const numbers = new Float64Array(learned + dimensions)

  // Plain loops: a fifth of the words of an article are new to the parser, with two hundred numbers each.
  const addVector = (form: string): void => {
    const found = findWord(vectors.keys, form.toLowerCase())
    if (found < 0) {
      numbers.fill(0, learned)
      return
    }
    const row = vectors.rows.subarray(found * dimensions, (found + 1) * dimensions)
    let squares = 0
    for (let at = 0; at < dimensions; at++) squares += row[at]! ** 2
    const scale = squares === 0 ? 0 : vectorLength / Math.sqrt(squares)
    for (let at = 0; at < dimensions; at++) numbers[learned + at] = row[at]! * scale
  }
  return (forms, rows, step, scales) => {
    const words = describeWords(forms)
    for (let index = 0; index < forms.length; index++) {
      let place = 0
      for (const { name, keys, matrix } of tables) {
        const { values, columns } = matrix
        const row = findKey(keys, words[name][index]!) + 1
        const scale = matrix.scales[row]!
        const start = row * columns
        for (let at = 0; at < columns; at++) numbers[place++] = values[start + at]! * scale
      }
      addVector(forms[index]!)
      let largest = 1e-30
      for (let at = 0; at < numbers.length; at++) {
        const size = Math.abs(numbers[at]!)
        if (size > largest) largest = size
      }
      const factor = 32767 / largest
      const start = index * step
      for (let at = 0; at < numbers.length; at++) rows[start + at] = Math.round(numbers[at]! * factor)
      scales[index] = largest / 32767
    }
  }
}
