import type { ReaderModel } from '../reader-model.ts'
import { packedSize, packMatrix, roundUp } from './pack-matrix.ts'
import { projectedRows } from './project.ts'
import { recurrentRows } from './recur.ts'
import type { NetworkLayout, Sizes } from './sizes.ts'

/** By which outputs of a layer, whole numbers, are to be multiplied. */
const stateScale = 1 / 32767

const directions = ['forward', 'backward'] as const

/** Writes all matrices of the model where the layout says. */
export function writeWeights(
  model: ReaderModel,
  sizes: Sizes,
  { addresses }: NetworkLayout,
  memory: ArrayBuffer,
): void {
  const { hidden } = model
  const { units } = sizes
  const matrix = (name: string) => {
    const found = model.matrices.get(name)
    if (!found) throw new Error(`Unexpected lack of ${name}`)
    return found
  }
  const vector = (name: string) => {
    const found = model.vectors.get(name)
    if (!found) throw new Error(`Unexpected lack of ${name}`)
    return found
  }
  /** The four gates of four units, then of the next four. */
  const gateOrder = count(4 * units).map(at => {
    const unit = 4 * Math.floor(at / recurrentRows) + (at % 4)
    return unit < hidden ? hidden * (Math.floor(at / 4) % 4) + unit : -1
  })
  const stateColumns = [...filled(hidden, units), ...filled(hidden, units).map(at => (at < 0 ? at : hidden + at))]
  const write = (
    address: number,
    names: readonly string[],
    order: number[],
    columns: number[],
    block: number,
    scale: number,
    biases: readonly string[] = [],
  ) => {
    let next = address
    names.forEach((name, at) => {
      const bias = biases[at] === undefined ? null : vector(biases[at])
      packMatrix(memory, next, matrix(name), bias, { order, block, columns, scale })
      next += packedSize({ order, columns })
    })
    return next
  }

  const inputs = matrix('lstm.0.forward.input').columns
  const firstLayer = directions.map(direction => `lstm.0.${direction}.input`)
  write(addresses.formMatrix, firstLayer, gateOrder, count(inputs), projectedRows, 1)
  let [recurrent, layered] = [addresses.recurrentMatrices, addresses.layerMatrices]
  for (let layer = 0; layer < sizes.layers; layer++) {
    const named = (part: string) => directions.map(direction => `lstm.${layer}.${direction}.${part}`)
    recurrent = write(
      recurrent,
      named('recurrent'),
      gateOrder,
      filled(hidden, units),
      recurrentRows,
      stateScale,
      named('bias'),
    )
    if (layer > 0) layered = write(layered, named('input'), gateOrder, stateColumns, projectedRows, stateScale)
  }
  write(
    addresses.tagMatrix,
    ['tag.output.weight'],
    filled(model.tags.length, sizes.tags),
    stateColumns,
    projectedRows,
    stateScale,
    ['tag.output.bias'],
  )
  const [arcOrder, labelOrder] = [
    filled(vector('arc.headBias').length, sizes.arc),
    filled(matrix('label.head.weight').rows, sizes.label),
  ]
  write(
    addresses.arcMatrix,
    ['arc.dependant.weight', 'arc.head.weight'],
    arcOrder,
    stateColumns,
    projectedRows,
    stateScale,
    ['arc.dependant.bias', 'arc.head.bias'],
  )
  write(addresses.pairMatrix, ['arc.pair'], arcOrder, arcOrder, projectedRows, 1, ['arc.headBias'])
  write(
    addresses.labelMatrix,
    ['label.dependant.weight', 'label.head.weight'],
    labelOrder,
    stateColumns,
    projectedRows,
    stateScale,
    ['label.dependant.bias'],
  )
  write(
    addresses.relationMatrix,
    ['label.output.weight'],
    filled(model.relations.length, sizes.relations),
    labelOrder,
    projectedRows,
    1,
    ['label.output.bias'],
  )
}

function count(length: number): number[] {
  return Array.from({ length }, (_, at) => at)
}

/** 0, 1, 2 … and -1 for what is beyond `length`. */
function filled(length: number, size: number): number[] {
  return count(roundUp(size, 1)).map(at => (at < length ? at : -1))
}
