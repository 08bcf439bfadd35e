import { readAscending, readPackedFile } from './packed-file.ts'

/** A trained linear classifier over hashed features, ready for use. */
export interface Perceptron {
  /** Names of the classes, in the order of the scores. At most 255. */
  readonly classes: readonly string[]
  /** Hash table, two numbers a slot: the feature's key; and where its weights start × 256 + how many they are, or 0 when free. */
  readonly slots: Int32Array
  /** One bit for each value of a key's upper bits, 1 when a key begins so: most features are unknown, and this fits a cache. */
  readonly filter: Uint8Array
  /** A feature's first slot is `key >>> shift`. */
  readonly shift: number
  /** One number a weight: class × 256 + code of the weight. */
  readonly entries: Uint16Array
  /** The weight that each code stands for, rounded to 32 bits; in 64 so that adding one up needs no conversion. */
  readonly weights: Float64Array
}

/** Drops a key to 19 bits for the byte and 3 for the bit: 512 kB, so that it stays in the cache. With 325,000 keys 8 % of unknown features pass. */
const filterShift = 13

/** More than the name tagger has templates. */
const mostFeatures = 256

/** Scratch of `score`, which never calls itself. */
const known = new Int32Array(mostFeatures)
const rows = new Int32Array(mostFeatures)
const ends = new Int32Array(mostFeatures)

/**
 * Writes the score of each class into `scores`: the sum of the weights of the features `keys[0..count)`, of which there are at most 256.
 *
 * The models are larger than the caches, and a step waited for memory most of its time. So every loop reads one table for all features, without a branch
 * where it can: the processor then waits for many features at once. Little more than half the time of one loop over the features.
 */
export function score(model: Perceptron, keys: Int32Array, count: number, scores: Float64Array): void {
  const { slots, shift, filter, entries, weights } = model
  scores.fill(0)
  let candidates = 0
  for (let index = 0; index < count; index++) {
    const key = keys[index]!
    known[candidates] = key
    candidates += (filter[key >>> filterShift]! >>> ((key >>> (filterShift - 3)) & 7)) & 1
  }
  for (let index = 0; index < candidates; index++) rows[index] = slots[((known[index]! >>> shift) << 1) + 1]!
  let found = 0
  for (let index = 0; index < candidates; index++) {
    const key = known[index]!
    let slot = (key >>> shift) << 1
    let row = rows[index]!
    while (row !== 0 && slots[slot] !== key) {
      slot += 2
      row = slots[slot + 1]!
    }
    rows[found] = row
    found += row === 0 ? 0 : 1
  }
  // Nothing but a way to ask for the last entries early: the weights are read from both ends of a row.
  for (let index = 0; index < found; index++) {
    const row = rows[index]!
    ends[index] = entries[(row >>> 8) + (row & 255) - 1]!
  }
  for (let index = 0; index < found; index++) {
    const row = rows[index]!
    const last = ends[index]!
    scores[last >>> 8]! += weights[last & 255]!
    let at = row >>> 8
    const end = at + (row & 255) - 1
    // Four at a time: a third faster than one by one.
    for (; at + 3 < end; at += 4) {
      const a = entries[at]!
      const b = entries[at + 1]!
      const c = entries[at + 2]!
      const d = entries[at + 3]!
      scores[a >>> 8]! += weights[a & 255]!
      scores[b >>> 8]! += weights[b & 255]!
      scores[c >>> 8]! += weights[c & 255]!
      scores[d >>> 8]! += weights[d & 255]!
    }
    for (; at < end; at++) {
      const entry = entries[at]!
      scores[entry >>> 8]! += weights[entry & 255]!
    }
  }
}

/** Index of the highest score; the first of equals. */
export function best(scores: Float64Array): number {
  let winner = 0
  for (let index = 1; index < scores.length; index++) if (scores[index]! > scores[winner]!) winner = index
  return winner
}

/**
 * Opens a model file. Throws when it is damaged.
 *
 * Sections: ascending feature keys; number of weights of each feature; class of each weight; code of each weight.
 */
export function readPerceptron(bytes: Uint8Array): Perceptron {
  const { header, sections } = readPackedFile(bytes)
  const [keyBytes, counts, classes, codes] = sections as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const entries = new Uint16Array(codes.length)
  for (let at = 0; at < entries.length; at++) entries[at] = (classes[at]! << 8) | codes[at]!
  const keys = readAscending(keyBytes, counts.length)
  const weights = Float64Array.from(decodeWeights(header['largest'] as number))
  return { classes: header['classes'] as string[], ...index(keys, counts), entries, weights }
}

/** The 256 weights. Square-root companding keeps small weights apart: clipping or equal steps cost 2–4 LAS. */
export function decodeWeights(largest: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, code) => {
    const root = (code - 128) / 127
    return Math.sign(root) * root * root * largest
  })
}

/** Room behind the last slot that a key's upper bits can ask for, so that no search has to go on from the beginning. */
const overflow = 4096

/**
 * Builds the hash table. Keys come sorted and slots follow their upper bits, so the next free slot is never before the
 * last one taken, and memory is written in order.
 */
function index(keys: Uint32Array, counts: Uint8Array): Pick<Perceptron, 'slots' | 'shift' | 'filter'> {
  let bits = 4
  while (2 ** bits < keys.length * 1.25) bits++
  const slots = new Int32Array(2 * (2 ** bits + overflow))
  const shift = 32 - bits
  const filter = new Uint8Array(2 ** (32 - filterShift))
  let free = 0
  let start = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]! | 0
    filter[key >>> filterShift]! |= 1 << ((key >>> (filterShift - 3)) & 7)
    const slot = Math.max(free, (key >>> shift) << 1)
    slots[slot] = key
    slots[slot + 1] = (start << 8) | counts[at]!
    free = slot + 2
    start += counts[at]!
  }
  if (free >= slots.length) throw new Error('Unexpected crowd of keys at the end of the hash table')
  return { slots, shift, filter }
}
