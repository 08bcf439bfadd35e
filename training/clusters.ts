import { hashText } from '../src/language/hash.ts'
import { packAscending, writePackedFile } from './packed-file.ts'

/** Makes the file that `readClusters` opens. Clusters count from 0 here. The first of two words with one hash stays. */
export function packClusters(words: readonly string[], fine: ArrayLike<number>, coarse: ArrayLike<number>): Uint8Array {
  const order = sortByHash(words)
  const numbers = order.map(index => fine[index]! + 1)
  return writePackedFile({ words: words.length }, [
    packAscending(Uint32Array.from(order, index => hashText(words[index]!) >>> 0)),
    Uint8Array.from(numbers, number => number & 255),
    Uint8Array.from(numbers, number => number >>> 8),
    Uint8Array.from(order, index => coarse[index]! + 1),
  ])
}

/** Indices of the words by ascending hash, one for each hash. */
export function sortByHash(words: readonly string[]): number[] {
  const indices = new Map<number, number>()
  words.forEach((word, index) => {
    const hash = hashText(word) >>> 0
    if (!indices.has(hash)) indices.set(hash, index)
  })
  return [...indices].sort(([left], [right]) => left - right).map(([, index]) => index)
}
