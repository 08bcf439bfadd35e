import { hashText } from './hash.ts'
import { readAscending, readPackedFile } from './packed-file.ts'

/** Groups of words that are used alike, at two sizes. Words are known by their hash only. */
export interface Clusters {
  /** Ascending. */
  readonly keys: Uint32Array
  /** Of each key: one of about 1,000 clusters, from 1. */
  readonly fine: Uint16Array
  /** Of each key: one of about 80 clusters, from 1. */
  readonly coarse: Uint8Array
}

/** Opens a cluster file. Throws when it is damaged. */
export function readClusters(bytes: Uint8Array): Clusters {
  const { sections } = readPackedFile(bytes)
  const [keyBytes, low, high, coarse] = sections as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const fine = new Uint16Array(coarse.length)
  for (let at = 0; at < fine.length; at++) fine[at] = low[at]! | (high[at]! << 8)
  return { keys: readAscending(keyBytes, coarse.length), fine, coarse }
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
