import { findWord } from './known-words.ts'
import { readAscending, readPackedFile } from './packed-file.ts'

/** Word vectors, eight bits a number. Words are known by their hash only. */
export interface Vectors {
  /** Ascending. */
  readonly keys: Uint32Array
  readonly dimensions: number
  /** One row a key. Rows are scaled one by one, so that only their directions can be compared. */
  readonly rows: Int8Array
}

/** Opens a vector file. Throws when it is damaged. */
export function readVectors(bytes: Uint8Array): Vectors {
  const { header, sections } = readPackedFile(bytes)
  const [keyBytes, rowBytes] = sections as [Uint8Array, Uint8Array]
  const dimensions = header['dimensions'] as number
  const rows = new Int8Array(rowBytes.buffer, rowBytes.byteOffset, rowBytes.byteLength)
  return { keys: readAscending(keyBytes, rows.length / dimensions), dimensions, rows }
}

/** Cosine of the vectors of two lower-case words, -1..1; null when either is unknown. */
export function relateWords(vectors: Vectors, left: string, right: string): number | null {
  const one = placeOf(vectors, left)
  const other = placeOf(vectors, right)
  if (one.start < 0 || other.start < 0) return null
  if (one.start === other.start) return 1
  const { dimensions, rows } = vectors
  let product = 0
  for (let at = 0; at < dimensions; at++) product += rows[one.start + at]! * rows[other.start + at]!
  return one.squares === 0 || other.squares === 0 ? 0 : product / Math.sqrt(one.squares * other.squares)
}

/** The vector of a lower-case word, scaled to length 1; null when it is unknown. */
export function vectorOf(vectors: Vectors, word: string): Float32Array | null {
  const { start, squares } = placeOf(vectors, word)
  if (start < 0 || squares === 0) return null
  const length = Math.sqrt(squares)
  const vector = new Float32Array(vectors.dimensions)
  for (let at = 0; at < vector.length; at++) vector[at] = vectors.rows[start + at]! / length
  return vector
}

/** Where a word's row begins, -1 for an unknown word; and the sum of the squares of its numbers. */
interface Place {
  readonly start: number
  readonly squares: number
}

/** Words kept; more than a story has. */
const mostWords = 20_000

const known = new WeakMap<Vectors, Map<string, Place>>()

/** Each word of a story is compared with hundreds of others: kept, its look-up and length are a third of the work. */
function placeOf(vectors: Vectors, word: string): Place {
  let places = known.get(vectors)
  if (!places) {
    places = new Map()
    known.set(vectors, places)
  }
  let place = places.get(word)
  if (place === undefined) {
    place = findPlace(vectors, word)
    if (places.size >= mostWords) places.clear()
    places.set(word, place)
  }
  return place
}

function findPlace({ keys, dimensions, rows }: Vectors, word: string): Place {
  const index = findWord(keys, word)
  if (index < 0) return { start: -1, squares: 0 }
  const start = index * dimensions
  let squares = 0
  for (let at = start; at < start + dimensions; at++) squares += rows[at]! * rows[at]!
  return { start, squares }
}
