import { packAscending } from './packed-file.ts'

/**
 * An averaged perceptron with three classes, while it learns. As `createLearner`, but all numbers of a feature stand together, since
 * a step waits for memory most of its time.
 */
export interface MoveLearner {
  /** Writes the score of each class into `scores`, for the features `keys[0..count)`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void
  /** Counts one decision; weights are averaged over all decisions. */
  tick(): void
  /** Adds to the weights of these features for one class. */
  add(keys: Int32Array, count: number, move: number, amount: number): void
  /** Forgets the averages, not the weights: from here on weights are averaged anew. */
  restart(): void
  /** Sections of a file for `readMoveTable`, and its largest weight. Averaged weights nearer to zero than `threshold` are left out. */
  pack(threshold: number): { readonly sections: Uint8Array[]; readonly largest: number }
}

/** Numbers a feature takes: key, nothing, three weights, three sums, three times of the last change, three counts of changes. */
const stride = 16
const weightAt = 2
const totalAt = 5
const stampAt = 8
const updatesAt = 11

/** A hash table of rows of numbers; the first number of a row is its key, and 0 means "free", so that key 0 goes as 1. */
interface Table {
  readonly numbers: Int32Array
  /** The same memory. */
  readonly weights: Float32Array
  readonly mask: number
  readonly stride: number
}

/** Weights that have a say, four numbers a row: key and three weights. */
const voiceStride = 4

/** One bit for each value of a key's upper 24 bits, set when the feature has a say: 2 MB. */
const filterShift = 8

/** `leastUpdates`: a weight has no say until it was moved so often. */
export function createMoveLearner(leastUpdates: number): MoveLearner {
  let all = createTable(1 << 16, stride)
  let allCount = 0
  let voices = createTable(1 << 16, voiceStride)
  let voiceCount = 0
  const filter = new Uint8Array(1 << (32 - filterShift - 3))
  let time = 0
  let beginning = 0

  /** Where the feature's row begins; a new one when there is none. */
  const claim = (key: number): number => {
    let row = findRow(all, key)
    if (all.numbers[row] !== 0) return row
    if (allCount * 2 > all.mask) {
      all = growTable(all)
      row = findRow(all, key)
    }
    all.numbers[row] = key
    allCount++
    return row
  }

  const speak = (key: number, move: number, weight: number) => {
    let row = findRow(voices, key)
    if (voices.numbers[row] === 0) {
      if (voiceCount * 2 > voices.mask) {
        voices = growTable(voices)
        row = findRow(voices, key)
      }
      voices.numbers[row] = key
      voiceCount++
      filter[key >>> (filterShift + 3)]! |= 1 << ((key >>> filterShift) & 7)
    }
    voices.weights[row + 1 + move] = weight
  }

  const total = (row: number, move: number) =>
    all.weights[row + totalAt + move]! +
    all.weights[row + weightAt + move]! * (time - all.numbers[row + stampAt + move]!)

  return {
    score(keys, count, scores) {
      const { numbers, weights } = voices
      let first = 0
      let second = 0
      let third = 0
      for (let index = 0; index < count; index++) {
        const key = keys[index]! || 1
        if (((filter[key >>> (filterShift + 3)]! >>> ((key >>> filterShift) & 7)) & 1) === 0) continue
        const row = findRow(voices, key)
        if (numbers[row] === 0) continue
        first += weights[row + 1]!
        second += weights[row + 2]!
        third += weights[row + 3]!
      }
      scores[0] = first
      scores[1] = second
      scores[2] = third
    },
    tick() {
      time++
    },
    add(keys, count, move, amount) {
      for (let index = 0; index < count; index++) {
        const key = keys[index]! || 1
        const row = claim(key)
        all.weights[row + totalAt + move] = total(row, move)
        all.numbers[row + stampAt + move] = time
        all.weights[row + weightAt + move]! += amount
        all.numbers[row + updatesAt + move]! += 1
        if (all.numbers[row + updatesAt + move]! >= leastUpdates) speak(key, move, all.weights[row + weightAt + move]!)
      }
    },
    restart() {
      beginning = time
      for (let row = 0; row < all.numbers.length; row += stride) {
        for (let move = 0; move < 3; move++) {
          all.weights[row + totalAt + move] = 0
          all.numbers[row + stampAt + move] = time
        }
      }
    },
    pack(threshold) {
      const { numbers } = all
      const moves = [0, 1, 2] as const
      const average = (row: number, move: number) => {
        const value = numbers[row + updatesAt + move]! < leastUpdates ? 0 : total(row, move) / (time - beginning)
        return Math.abs(value) < threshold ? 0 : value
      }
      const rows: number[] = []
      let largest = 0
      for (let row = 0; row < numbers.length; row += stride) {
        if (numbers[row] === 0) continue
        const most = Math.max(...moves.map(move => Math.abs(average(row, move))))
        largest = Math.max(largest, most)
        if (most > 0) rows.push(row)
      }
      rows.sort((left, right) => (numbers[left]! >>> 0) - (numbers[right]! >>> 0))
      const code = (value: number) => 128 + Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / largest))
      const sections = [
        packAscending(Uint32Array.from(rows, row => numbers[row]! >>> 0)),
        ...moves.map(move => Uint8Array.from(rows, row => code(average(row, move)))),
      ]
      return { sections, largest }
    },
  }
}

function createTable(capacity: number, stride: number): Table {
  const numbers = new Int32Array(capacity * stride)
  return { numbers, weights: new Float32Array(numbers.buffer), mask: capacity - 1, stride }
}

function growTable(old: Table): Table {
  const table = createTable(2 * (old.mask + 1), old.stride)
  for (let at = 0; at < old.numbers.length; at += old.stride) {
    const key = old.numbers[at]!
    if (key !== 0) table.numbers.set(old.numbers.subarray(at, at + old.stride), findRow(table, key))
  }
  return table
}

/** Where the row of a key begins, or the free one that it would take. */
function findRow({ numbers, mask, stride }: Table, key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
  while (numbers[slot * stride] !== 0 && numbers[slot * stride] !== key) slot = (slot + 1) & mask
  return slot * stride
}
