/** Numbers of eight bits, with one scale a row. */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  /** Row after row. */
  readonly values: Int8Array
  readonly scales: Float32Array
}

/** Columns are filled up with zeroes to a multiple of this. */
export const columnStep = 8

/** Rows of a matrix in the order in which a kernel has them; -1 stands for a row of zeroes. */
export interface Packing {
  readonly order: ArrayLike<number>
  /** Rows the kernel takes at a time; divides the length of the order. */
  readonly block: number
  /** Columns in their order, -1 for a column of zeroes; those of a part of the inputs, when others are multiplied elsewhere. */
  readonly columns: ArrayLike<number>
  /** By which all scales are multiplied. */
  readonly scale: number
}

/** In bytes. */
export function packedSize({ order, columns }: Pick<Packing, 'order' | 'columns'>): number {
  return order.length * (2 * roundUp(columns.length, columnStep) + 8)
}

/**
 * Writes a matrix as the kernels read it. Block after block: for each pair of columns the block's rows with two 16-bit weights each, then
 * the rows' scales and their biases as floats.
 */
export function packMatrix(
  memory: ArrayBuffer,
  address: number,
  matrix: Matrix,
  bias: Float32Array | null,
  packing: Packing,
): void {
  const { order, block, columns, scale } = packing
  const width = roundUp(columns.length, columnStep)
  const blockSize = block * (2 * width + 8)
  for (let first = 0, at = address; first < order.length; first += block, at += blockSize) {
    const weights = new Int16Array(memory, at, block * width)
    const scales = new Float32Array(memory, at + 2 * block * width, block)
    const biases = new Float32Array(memory, at + 2 * block * width + 4 * block, block)
    for (let index = 0; index < block; index++) {
      const row = order[first + index]!
      if (row < 0) continue
      scales[index] = matrix.scales[row]! * scale
      if (bias) biases[index] = bias[row]!
      const start = row * matrix.columns
      for (let place = 0; place < columns.length; place++) {
        const column = columns[place]!
        if (column >= 0) weights[(place >> 1) * 2 * block + 2 * index + (place & 1)] = matrix.values[start + column]!
      }
    }
  }
}

/** To the next multiple of `step`. */
export function roundUp(count: number, step: number): number {
  return Math.ceil(count / step) * step
}
