import { packAscending, writePackedFile } from './packed-file.ts'

/**
 * An averaged perceptron while it learns (Freund and Schapire 1999; lazy averaging after Daumé 2006).
 *
 * A feature's key is looked up in a hash table that gives the first of its weights; the weights of one feature
 * form a linked list, as most features see only a few of the classes.
 */
export interface Learner {
  /** Writes the score of each class into `scores`, for the features `keys[0..count)`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void
  /** Counts one decision; weights are averaged over all decisions. */
  tick(): void
  /** Moves the weights of these features towards `good` and away from `bad`. */
  update(keys: Int32Array, count: number, good: number, bad: number): void
  /** The averaged weights so far. */
  average(): AveragedWeights
}

/** Weights by ascending key (unsigned). */
export interface AveragedWeights {
  readonly keys: Uint32Array
  /** Where each key's weights start; one more than keys. */
  readonly starts: Uint32Array
  readonly classes: Uint8Array
  readonly weights: Float32Array
}

/**
 * `leastUpdates`: a weight has no say until it was moved so often, which makes models several times smaller and hardly
 * worse (Goldberg and Elhadad 2011, "Learning sparser perceptron models"). 1 lets every weight speak.
 */
export function createLearner(classCount: number, leastUpdates: number): Learner {
  let capacity = 1 << 20
  let tableKeys = new Int32Array(capacity)
  let tableHeads = new Int32Array(capacity).fill(-1)
  let used = 0
  let size = 1 << 20
  let entryCount = 0
  let classes = new Uint8Array(size)
  let following = new Int32Array(size)
  let weights = new Float32Array(size)
  let totals = new Float64Array(size)
  let stamps = new Int32Array(size)
  let updates = new Uint8Array(size)
  let time = 0
  if (classCount > 255) throw new Error(`Unexpected ${classCount} classes, expected at most 255`)

  const findSlot = (key: number): number => {
    const mask = capacity - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask
    while (tableHeads[slot] !== -1 && tableKeys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  const growTable = () => {
    const oldKeys = tableKeys
    const oldHeads = tableHeads
    capacity *= 2
    tableKeys = new Int32Array(capacity)
    tableHeads = new Int32Array(capacity).fill(-1)
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldHeads[old] === -1) continue
      const slot = findSlot(oldKeys[old]!)
      tableKeys[slot] = oldKeys[old]!
      tableHeads[slot] = oldHeads[old]!
    }
  }

  const growEntries = () => {
    size *= 2
    classes = copyInto(new Uint8Array(size), classes)
    following = copyInto(new Int32Array(size), following)
    weights = copyInto(new Float32Array(size), weights)
    totals = copyInto(new Float64Array(size), totals)
    stamps = copyInto(new Int32Array(size), stamps)
    updates = copyInto(new Uint8Array(size), updates)
  }

  const add = (key: number, classIndex: number, amount: number) => {
    const slot = findSlot(key)
    let entry = tableHeads[slot]!
    while (entry >= 0 && classes[entry] !== classIndex) entry = following[entry]!
    if (entry < 0) {
      if (entryCount === size) growEntries()
      entry = entryCount++
      classes[entry] = classIndex
      following[entry] = tableHeads[slot]!
      stamps[entry] = time
      if (tableHeads[slot] === -1) {
        tableKeys[slot] = key
        used++
      }
      tableHeads[slot] = entry
      if (used * 2 > capacity) growTable()
    }
    totals[entry]! += weights[entry]! * (time - stamps[entry]!)
    stamps[entry] = time
    weights[entry]! += amount
    if (updates[entry]! < 255) updates[entry]! += 1
  }

  return {
    score(keys, count, scores) {
      scores.fill(0)
      for (let index = 0; index < count; index++) {
        for (let entry = tableHeads[findSlot(keys[index]!)]!; entry >= 0; entry = following[entry]!) {
          if (updates[entry]! >= leastUpdates) scores[classes[entry]!]! += weights[entry]!
        }
      }
    },
    tick() {
      time++
    },
    update(keys, count, good, bad) {
      for (let index = 0; index < count; index++) {
        add(keys[index]!, good, 1)
        add(keys[index]!, bad, -1)
      }
    },
    average() {
      const slots: number[] = []
      for (let slot = 0; slot < capacity; slot++) if (tableHeads[slot] !== -1) slots.push(slot)
      slots.sort((left, right) => (tableKeys[left]! >>> 0) - (tableKeys[right]! >>> 0))
      const averages = {
        keys: new Uint32Array(slots.length),
        starts: new Uint32Array(slots.length + 1),
        classes: new Uint8Array(entryCount),
        weights: new Float32Array(entryCount),
      }
      let at = 0
      slots.forEach((slot, index) => {
        averages.keys[index] = tableKeys[slot]! >>> 0
        for (let entry = tableHeads[slot]!; entry >= 0; entry = following[entry]!) {
          if (updates[entry]! < leastUpdates) continue
          averages.classes[at] = classes[entry]!
          averages.weights[at++] = (totals[entry]! + weights[entry]! * (time - stamps[entry]!)) / time
        }
        averages.starts[index + 1] = at
      })
      return averages
    },
  }
}

function copyInto<Column extends { set(from: Column): void }>(target: Column, from: Column): Column {
  target.set(from)
  return target
}

/**
 * Makes the file that `readPerceptron` opens. Weights nearer to zero than `threshold` are left out,
 * the others stored as the root of their share of the largest, in 127 steps on either side.
 */
export function packPerceptron(
  classNames: readonly string[],
  { keys, starts, classes, weights }: AveragedWeights,
  threshold: number,
): Uint8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const keptKeys: number[] = []
  const counts: number[] = []
  const keptClasses: number[] = []
  const codes: number[] = []
  for (let index = 0; index < keys.length; index++) {
    const before = codes.length
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      const step = Math.round(127 * Math.sqrt(Math.abs(weights[at]!) / largest))
      if (Math.abs(weights[at]!) < threshold || step === 0) continue
      keptClasses.push(classes[at]!)
      codes.push(128 + (weights[at]! < 0 ? -step : step))
    }
    if (codes.length === before) continue
    keptKeys.push(keys[index]!)
    counts.push(codes.length - before)
  }
  const sections = [
    packAscending(Uint32Array.from(keptKeys)),
    Uint8Array.from(counts),
    Uint8Array.from(keptClasses),
    Uint8Array.from(codes),
  ]
  return writePackedFile({ classes: classNames, largest }, sections)
}
