import { findWord } from './clusters.ts'
import { vectorLength } from './form-rows.ts'
import { listsOf } from './names/word-lists.ts'
import type { States } from './network/states.ts'
import type { Vectors } from './vectors.ts'

/** By which the numbers of a row are multiplied to be whole. Vectors are at most 3 long, and few of their numbers beyond 2. */
export const rowScale = 2 ** 14

/** States are 15 bits long. */
const stateShift = 1

/** How far from a word the marks are read that lists and shape give its neighbours. */
const reach = 2

/** Bits of `listsOf`. */
const listBits = 17

/** What a word's letters say of it. */
const shapes: readonly ((form: string) => boolean)[] = [
  form => /^\p{Lu}/u.test(form),
  form => form.length > 1 && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(form),
  form => /\d/.test(form),
  form => form.includes('.'),
  form => form.length === 1,
  form => /\p{Ll}/u.test(form) && !/\p{Lu}/u.test(form),
  form => !/[\p{L}\d]/u.test(form),
]

/** Of one word: lists, shapes, and whether it is the sentence's first. */
const markCount = listBits + shapes.length + 1

/** Numbers of a row. */
export function rowWidth(states: number, dimensions: number): number {
  return states + dimensions + (2 * reach + 1) * markCount
}

/** Whether a name may begin with a word (2), only go on with it (1), or neither. */
export type NameSpot = 0 | 1 | 2

/**
 * No name begins with a word in small letters unless it is tagged as one, and none has three of them in a row. Two words in three are left out so.
 * `tags` as `NOUN|NN`.
 */
export function nameSpots(forms: readonly string[], tags: readonly string[]): NameSpot[] {
  let last = -reach - 1
  return forms.map((form, at) => {
    if (/\p{Lu}/u.test(form) || /^(?:PROPN|X)\|/.test(tags[at]!)) {
      last = at
      return 2
    }
    return at - last <= reach ? 1 : 0
  })
}

/** Makes the function that writes what is known of one word of a sentence, `rowWidth` whole numbers, from `start` on. */
export function createNameRows(
  vectors: Vectors,
): (forms: readonly string[], word: number, states: States, target: Int16Array, start: number) => void {
  const { dimensions, keys, rows } = vectors
  return (forms, word, states, target, start) => {
    const marksStart = start + states.width + dimensions
    target.fill(0, start + states.width, marksStart + (2 * reach + 1) * markCount)
    states.copy(word, target, start, stateShift)
    writeVector(rows, dimensions, findWord(keys, forms[word]!.toLowerCase()), target, start + states.width)
    for (let near = Math.max(0, word - reach); near <= word + reach && near < forms.length; near++) {
      const place = marksStart + (near - word + reach) * markCount
      const marks = marksOf(forms[near]!)
      for (let bit = 0; bit < markCount - 1; bit++) if (marks & (1 << bit)) target[place + bit] = rowScale
      if (near === 0) target[place + markCount - 1] = rowScale
    }
  }
}

/** Forms kept; more than a story has. */
const mostForms = 8192
const known = new Map<string, number>()

function marksOf(form: string): number {
  let marks = known.get(form)
  if (marks !== undefined) return marks
  marks = listsOf(form)
  for (let at = 0; at < shapes.length; at++) if (shapes[at]!(form)) marks |= 1 << (listBits + at)
  if (known.size === mostForms) known.clear()
  known.set(form, marks)
  return marks
}

function writeVector(rows: Int8Array, dimensions: number, row: number, target: Int16Array, start: number): void {
  if (row < 0) return
  let squares = 0
  for (let at = 0; at < dimensions; at++) squares += rows[row * dimensions + at]! ** 2
  if (squares === 0) return
  const scale = (rowScale * vectorLength) / Math.sqrt(squares)
  for (let at = 0; at < dimensions; at++) {
    const number = Math.round(scale * rows[row * dimensions + at]!)
    target[start + at] = Math.max(-32767, Math.min(32767, number))
  }
}
