import type { ReaderModel } from '../reader-model.ts'
import { addressOfSlope, type Slope } from './constants.ts'
import { createKernels, type Kernels } from './kernels.ts'
import { layOutNetwork, longestInput, type NetworkLayout, type Sizes, sizesOf } from './sizes.ts'
import { writeWeights } from './weights.ts'

/** The network's memory with the weights in it, and how its parts work on it. Addresses and steps are in bytes. */
export interface Work {
  readonly sizes: Sizes
  readonly at: NetworkLayout['addresses']
  readonly kernels: Kernels
  /** Rows to be multiplied, 16 bits a number, and their scales. */
  readonly shorts: Int16Array
  readonly scales: Float32Array
  /** Lists of addresses of rows. */
  readonly lists: readonly { readonly address: number; readonly rows: Int32Array }[]
  /** Multiplies `count` rows; those in `shorts` have scales of their own, all others none. */
  project(count: number, inputs: Rows, matrix: Packed, outputs: Rows, slope?: Slope): void
  /** Makes rows of `shorts`, with scales, from sums of the rows on the first two lists. */
  shorten(count: number, columns: number, slope?: Slope): Rows
}

export interface Rows {
  readonly address: number
  /** From one to the next. */
  readonly step: number
}

/** A matrix as the kernels read it. */
interface Packed {
  readonly address: number
  readonly columns: number
  readonly rows: number
}

/** Sets up the memory of the network with the weights of the model in it. */
export function createWork(model: ReaderModel): Work {
  const sizes = sizesOf(model)
  const layout = layOutNetwork(sizes)
  const at = layout.addresses
  const kernels = createKernels(layout.bytes)
  const { memory } = kernels
  writeWeights(model, sizes, layout, memory)
  const rows = longestInput + 2
  return {
    sizes,
    at,
    kernels,
    shorts: new Int16Array(memory, at.shorts, (at.scales - at.shorts) / 2),
    scales: new Float32Array(memory, at.scales, rows),
    lists: [0, 1, 2, 3].map(list => {
      const address = at.lists + 4 * rows * list
      return { address, rows: new Int32Array(memory, address, rows) }
    }),
    project(count, inputs, matrix, outputs, slope = 'straight') {
      const isScaled = inputs.address === at.shorts
      kernels.project(
        inputs.address,
        inputs.step,
        isScaled ? at.scales : addressOfSlope('straight'),
        isScaled ? 4 : 0,
        (count + 1) >> 1,
        matrix.address,
        matrix.columns / 2,
        matrix.rows / 16,
        outputs.address,
        outputs.step,
        addressOfSlope(slope),
      )
    },
    shorten(count, columns, slope = 'straight') {
      const [first, second] = [at.lists, at.lists + 4 * rows]
      kernels.shorten(first, second, count, columns / 8, addressOfSlope(slope), at.shorts, 2 * columns, at.scales)
      return { address: at.shorts, step: 2 * columns }
    },
  }
}
