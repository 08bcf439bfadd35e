import { vectorLength } from './form-rows.ts'
import { findWord } from './known-words.ts'
import { listsOf } from './names/word-lists.ts'
import type { States } from './network/states.ts'
import type { Vectors } from './vectors.ts'

/** What the numbers of a row are multiplied by to become whole numbers. Vectors are at most 3 long, and few of their numbers beyond 2. */
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

/** How many numbers a row has. */
export function rowWidth(states: number, dimensions: number): number {
  return states + dimensions + (2 * reach + 1) * markCount
}

/** Whether a name may begin with a word (2), only go on with it (1), or neither. */
export type NameSpot = 0 | 1 | 2

/** Tags of words that are no part of a name when printed in small letters: "said" of "Amari said". */
const besideNames = /^(?:ADV|AUX|PRON|SCONJ|VERB)\|/

/**
 * No name begins with a word in small letters unless it is tagged as one, none has three of them in a row, or a verb among them. Two words in three
 * are left out so. `tags` as `NOUN|NN`.
 */
export function nameSpots(forms: readonly string[], tags: readonly string[]): NameSpot[] {
  const spots: NameSpot[] = []
  let last = -reach - 1
  for (let at = 0; at < forms.length; at++) {
    const tag = tags[at]!
    if (tag.startsWith('PROPN') || tag.startsWith('X|') || hasCapital(forms[at]!)) last = at
    spots.push(at === last ? 2 : at - last <= reach && !besideNames.test(tag) ? 1 : 0)
  }
  return spots
}

/** Plain letters are recognised quickest by their codes. */
function hasCapital(form: string): boolean {
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at)
    if (code >= 65 && code <= 90) return true
    if (code > 127) return /\p{Lu}/u.test(form)
  }
  return false
}

/** Forms kept; more than a story has near its names. 2 MB. */
const mostForms = 8192

/** What a row says of a form by itself. */
interface KnownForm {
  readonly vector: Int16Array
  readonly marks: number
}

/** Makes the function that writes what is known of one word of a sentence, `rowWidth` whole numbers, from `start` on. */
export function createNameRows(
  vectors: Vectors,
): (forms: readonly string[], word: number, states: States, target: Int16Array, start: number) => void {
  const known = new Map<string, KnownForm>()
  const lookUp = (form: string): KnownForm => {
    let found = known.get(form)
    if (found !== undefined) return found
    found = { vector: readVector(vectors, form), marks: marksOf(form) }
    if (known.size === mostForms) known.clear()
    known.set(form, found)
    return found
  }
  return (forms, word, states, target, start) => {
    states.copy(word, target, start, stateShift)
    target.set(lookUp(forms[word]!).vector, start + states.width)
    const marksStart = start + states.width + vectors.dimensions
    target.fill(0, marksStart, marksStart + (2 * reach + 1) * markCount)
    for (let near = Math.max(0, word - reach); near <= word + reach && near < forms.length; near++) {
      const place = marksStart + (near - word + reach) * markCount
      for (let marks = lookUp(forms[near]!).marks; marks !== 0; marks &= marks - 1)
        target[place + 31 - Math.clz32(marks & -marks)] = rowScale
      if (near === 0) target[place + markCount - 1] = rowScale
    }
  }
}

function marksOf(form: string): number {
  let marks = listsOf(form)
  for (let at = 0; at < shapes.length; at++) if (shapes[at]!(form)) marks |= 1 << (listBits + at)
  return marks
}

/** Zeroes for a word without a vector. Plain loops, as in `form-rows.ts`. */
function readVector({ dimensions, keys, rows }: Vectors, form: string): Int16Array {
  const vector = new Int16Array(dimensions)
  const row = findWord(keys, form.toLowerCase())
  if (row < 0) return vector
  const start = row * dimensions
  let squares = 0
  for (let at = start; at < start + dimensions; at++) squares += rows[at]! ** 2
  const scale = squares === 0 ? 0 : (rowScale * vectorLength) / Math.sqrt(squares)
  for (let at = 0; at < dimensions; at++)
    vector[at] = Math.max(-32767, Math.min(32767, Math.round(scale * rows[start + at]!)))
  return vector
}
