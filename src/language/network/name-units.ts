import type { NameModel } from '../name-model.ts'
import { addressOfSlope } from './constants.ts'
import { createKernels } from './kernels.ts'
import { layOut } from './layout.ts'
import { columnStep, packMatrix, roundUp } from './pack-matrix.ts'
import { projectedRows } from './project.ts'
import { longestInput } from './sizes.ts'

/** A layer of units over rows of 16-bit numbers. */
export interface NameUnits {
  /** Room for the rows of `longestInput` words, `step` numbers from one to the next. */
  readonly rows: Int16Array
  readonly step: number
  /** The units of the first `count` rows, `width` numbers a row; valid until the next call. */
  run(count: number): { readonly values: Float32Array; readonly width: number }
}

/** `scale`: by which the numbers of rows are to be multiplied. */
export function createNameUnits({ units, unitBias }: NameModel, scale: number): NameUnits {
  const step = roundUp(units.columns, columnStep)
  const width = roundUp(units.rows, projectedRows)
  // `project` takes rows in pairs.
  const most = longestInput + 1
  const { addresses, bytes } = layOut({
    matrix: width * (2 * step + 8),
    scales: 4,
    rows: 2 * step * most,
    values: 4 * width * most,
  })
  const { memory, project } = createKernels(bytes)
  const order = Array.from({ length: width }, (_, at) => (at < units.rows ? at : -1))
  const columns = Array.from({ length: units.columns }, (_, at) => at)
  packMatrix(memory, addresses.matrix, units, unitBias, { order, block: projectedRows, columns, scale })
  new Float32Array(memory, addresses.scales, 1).fill(1)
  return {
    rows: new Int16Array(memory, addresses.rows, step * most),
    step,
    run(count) {
      project(
        addresses.rows,
        2 * step,
        addresses.scales,
        0,
        (count + 1) >> 1,
        addresses.matrix,
        step / 2,
        width / projectedRows,
        addresses.values,
        4 * width,
        addressOfSlope('leak'),
      )
      return { values: new Float32Array(memory, addresses.values, count * width), width }
    },
  }
}
