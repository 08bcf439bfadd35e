import type { NameModel } from './name-model.ts'
import { createNameRows, type NameSpot, nameSpots, rowScale } from './name-rows.ts'
import { createNameUnits } from './network/name-units.ts'
import type { States } from './network/states.ts'
import type { Vectors } from './vectors.ts'

/**
 * Makes the function that says of each word of a sentence whether a name begins with it (`B-PER`), goes on with it (`I-PER`) or neither (`O`);
 * ORG and LOC alike. `states` are those of the sentence just read, of at most `longestInput` words.
 */
export function createNameLabels(
  model: NameModel,
  vectors: Vectors,
): (forms: readonly string[], tags: readonly string[], states: States) => string[] {
  const { classes, output, outputBias } = model
  const size = model.units.rows
  const addScores = (values: Float32Array, from: number, scores: Float64Array, to: number): void => {
    for (let index = 0, at = 0; index < classes.length; index++) {
      let sum = outputBias[index]!
      for (let unit = 0; unit < size; unit++) sum += output[at++]! * values[from + unit]!
      scores[to + index] = sum
    }
  }
  const units = createNameUnits(model, 1 / rowScale)
  const writeRows = createNameRows(vectors)
  return (forms, tags, states) => {
    const spots = nameSpots(forms, tags)
    const count = writeRows(forms, spots, states, units.rows, units.step)
    if (count === 0) return forms.map(() => 'O')
    const { values, width } = units.run(count)
    const scores = new Float64Array(count * classes.length)
    for (let row = 0; row < count; row++) addScores(values, row * width, scores, row * classes.length)
    return bestLabels(classes, spots, scores).map(index => classes[index]!)
  }
}

/**
 * The labels with the highest sum of scores among those in which names begin before they go on (Viterbi 1967). `scores` has a row for each spot
 * that is not 0; elsewhere there is no name.
 */
export function bestLabels(classes: readonly string[], spots: readonly NameSpot[], scores: Float64Array): number[] {
  const size = classes.length
  const isFirst = classes.map(name => name.startsWith('B-'))
  const isNext = classes.map(name => name.startsWith('I-'))
  const from = new Uint8Array(spots.length * size)
  let before = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  before[outside] = 0
  let row = 0
  for (const [at, spot] of spots.entries()) {
    const sums = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
    const best = highest(before)
    for (let index = 0; index < size; index++) {
      if (spot === 0 ? index !== outside : spot === 1 && isFirst[index]) continue
      let previous = best
      if (isNext[index]) previous = before[index]! > before[index - 1]! ? index : index - 1
      from[at * size + index] = previous
      sums[index] = before[previous]! + (spot === 0 ? 0 : scores[row * size + index]!)
    }
    if (spot !== 0) row++
    before = sums
  }
  const labels: number[] = []
  let label = highest(before)
  for (let at = spots.length - 1; at >= 0; at--) {
    labels.push(label)
    label = from[at * size + label]!
  }
  return labels.reverse()
}

/** The class of words outside names. */
const outside = 0

function highest(values: Float64Array): number {
  let best = 0
  for (let index = 1; index < values.length; index++) if (values[index]! > values[best]!) best = index
  return best
}
