import { hashText } from '../src/language/hash.ts'
import { packAscending, writePackedFile } from './packed-file.ts'

/** Makes the file that `readKnownWords` opens. */
export function packKnownWords(words: readonly string[]): Uint8Array {
  const hashes = hashesOf(words, sortByHash(words))
  return writePackedFile({ words: hashes.length }, [packAscending(hashes)])
}

/** The hashes of the words at these indices. */
export const hashesOf = (words: readonly string[], indices: readonly number[]): Uint32Array =>
  Uint32Array.from(indices, index => hashText(words[index]!) >>> 0)

/** Indices of the words by ascending hash, one for each hash. */
export function sortByHash(words: readonly string[]): number[] {
  const indices = new Map<number, number>()
  words.forEach((word, index) => {
    const hash = hashText(word) >>> 0
    if (!indices.has(hash)) indices.set(hash, index)
  })
  return [...indices].sort(([left], [right]) => left - right).map(([, index]) => index)
}
