import { findWord } from './clusters.ts'
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
export function relateWords({ keys, dimensions, rows }: Vectors, left: string, right: string): number | null {
  const leftIndex = findWord(keys, left)
  const rightIndex = findWord(keys, right)
  if (leftIndex < 0 || rightIndex < 0) return null
  if (leftIndex === rightIndex) return 1
  let product = 0
  let leftSquares = 0
  let rightSquares = 0
  for (let at = 0; at < dimensions; at++) {
    const a = rows[leftIndex * dimensions + at]!
    const b = rows[rightIndex * dimensions + at]!
    product += a * b
    leftSquares += a * a
    rightSquares += b * b
  }
  return leftSquares === 0 || rightSquares === 0 ? 0 : product / Math.sqrt(leftSquares * rightSquares)
}
