import { hashText } from './hash.ts'
import { readAscending, readPackedFile } from './packed-file.ts'

/** The commonest words of written English in lower case, as ascending hashes. */
export type KnownWords = Uint32Array

/** Opens a file of known words. Throws when it is damaged. */
export function readKnownWords(bytes: Uint8Array): KnownWords {
  const { header, sections } = readPackedFile(bytes)
  return readAscending(sections[0]!, header['words'] as number)
}

/**
 * Index of a lower-case word among ascending keys, or -1.
 * With 80,000 keys of 32 bits one unknown word in 50,000 is taken for a known one, which a feature can bear.
 */
export function findWord(keys: Uint32Array, word: string): number {
  return findKey(keys, hashText(word))
}

/** Index of a hash among ascending keys, or -1. */
export function findKey(keys: Uint32Array, hash: number): number {
  const key = hash >>> 0
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = keys[middle]!
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
