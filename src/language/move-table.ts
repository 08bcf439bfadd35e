import { readAscending } from './packed-file.ts'
import { decodeWeights } from './perceptron.ts'

/**
 * A linear classifier over hashed features with three classes. The three weights of a feature fit beside its key, so a feature costs one
 * look into memory instead of the two of a `Perceptron`, and the table is small.
 */
export interface MoveTable {
  /** Hash table, two numbers a slot: the feature's key; and the codes of its three weights, one byte each, under a bit that says "taken". */
  readonly slots: Int32Array
  /** One bit for each value of a key's upper bits, 1 when a key begins so: most features are unknown, and this fits a cache. */
  readonly filter: Uint8Array
  /** A feature's first slot is `key >>> shift`. */
  readonly shift: number
  /** The weight that each code stands for. */
  readonly weights: Float64Array
}

/** Drops a key to 19 bits for the byte and 3 for the bit: 512 kB. */
const filterShift = 13

/** Most templates that the parser may have. */
const mostFeatures = 256

/** Room behind the last slot that a key's upper bits can ask for, so that no search has to go on from the beginning. */
const overflow = 4096

const taken = 1 << 24

/** Scratch of `scoreMoves`, which never calls itself. */
const known = new Int32Array(mostFeatures)
const met = new Int32Array(mostFeatures)
const lasts = new Int32Array(mostFeatures)

/**
 * Writes the score of each of the three classes for each of several groups of features into `scores`, three numbers a group: the sums of their
 * weights. The keys of a group begin where the one before ends, at `ends[group - 1]`; all groups have at most 256.
 */
export function scoreMoves(
  { slots, shift, filter, weights }: MoveTable,
  keys: Int32Array,
  ends: Int32Array,
  groups: number,
  scores: Float64Array,
): void {
  let candidates = 0
  for (let group = 0, index = 0; group < groups; group++) {
    for (const end = ends[group]!; index < end; index++) {
      const key = keys[index]!
      known[candidates] = key
      candidates += (filter[key >>> filterShift]! >>> ((key >>> (filterShift - 3)) & 7)) & 1
    }
    lasts[group] = candidates
  }
  // Reads that wait for nothing, so that the processor waits for many slots at once.
  for (let index = 0; index < candidates; index++) met[index] = slots[(known[index]! >>> shift) << 1]!
  for (let group = 0, index = 0; group < groups; group++) {
    let first = 0
    let second = 0
    let third = 0
    for (const last = lasts[group]!; index < last; index++) {
      const key = known[index]!
      let slot = (key >>> shift) << 1
      let found = met[index]!
      while (found !== key && slots[slot + 1] !== 0) {
        slot += 2
        found = slots[slot]!
      }
      const codes = slots[slot + 1]!
      // A free slot has no codes; its key may be equal by chance.
      if (codes === 0) continue
      first += weights[codes & 255]!
      second += weights[(codes >>> 8) & 255]!
      third += weights[(codes >>> 16) & 255]!
    }
    scores[3 * group] = first
    scores[3 * group + 1] = second
    scores[3 * group + 2] = third
  }
}

/** Opens the sections of a model file: ascending feature keys, and for each class the code of every feature's weight. */
export function readMoveTable(sections: readonly Uint8Array[], largest: number): MoveTable {
  const [keyBytes, first, second, third] = sections as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const keys = readAscending(keyBytes, first.length)
  let bits = 4
  while (2 ** bits < keys.length * 1.25) bits++
  const slots = new Int32Array(2 * (2 ** bits + overflow))
  const shift = 32 - bits
  const filter = new Uint8Array(2 ** (32 - filterShift))
  let free = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]! | 0
    filter[key >>> filterShift]! |= 1 << ((key >>> (filterShift - 3)) & 7)
    const slot = Math.max(free, (key >>> shift) << 1)
    slots[slot] = key
    slots[slot + 1] = taken | (third[at]! << 16) | (second[at]! << 8) | first[at]!
    free = slot + 2
  }
  if (free >= slots.length) throw new Error('Unexpected crowd of keys at the end of the hash table')
  return { slots, shift, filter, weights: Float64Array.from(decodeWeights(largest)) }
}
