import { readFileSync } from 'node:fs'
import { type ReaderHeader, wordTables } from '../src/language/reader-model.ts'
import { packAscending, writePackedFile } from './packed-file.ts'

/** `weights.json` of a trained network; `weights.f32` beside it has the numbers, little-endian. */
export interface TrainedNetwork extends Pick<ReaderHeader, 'hidden' | 'layers' | 'relations' | 'tags'> {
  /** Hashes of each word table as unsigned numbers; the k-th has row k + 1, row 0 is for all others. */
  readonly keys: Readonly<Record<(typeof wordTables)[number], readonly number[]>>
  /** `offset` in floats. */
  readonly tensors: readonly { readonly name: string; readonly shape: readonly number[]; readonly offset: number }[]
}

interface FloatMatrix {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
}

/** Makes the file that `readReaderModel` opens from a folder (a URL that ends in `/`) with a trained network. */
export function packReaderFolder(folder: URL): Uint8Array {
  const bytes = readFileSync(new URL('weights.f32', folder))
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  return packReader(JSON.parse(readFileSync(new URL('weights.json', folder), 'utf8')), floats)
}

export function packReader(trained: TrainedNetwork, floats: Float32Array): Uint8Array {
  const tensors = trained.tensors.map(({ name, shape, offset }) => {
    const [rows, columns = 1] = shape as [number, number?]
    return {
      name,
      isMatrix: shape.length === 2,
      rows,
      columns,
      values: floats.subarray(offset, offset + rows * columns),
    }
  })
  const matrices = tensors.filter(({ isMatrix }) => isMatrix).map(matrix => arrange(matrix, trained))
  const vectors = tensors.filter(({ isMatrix }) => !isMatrix)
  const { hidden, layers, relations, tags } = trained
  const header: ReaderHeader = {
    hidden,
    layers,
    relations,
    tags,
    matrices: matrices.map(({ name, rows, columns }) => ({ name, rows, columns })),
    vectors: vectors.map(({ name }) => name),
  }
  return writePackedFile({ ...header }, [
    ...wordTables.map(table => packAscending(Uint32Array.from(trained.keys[table]).sort())),
    ...matrices.flatMap(packMatrix),
    ...vectors.map(({ values }) => bytesOfFloats(values)),
  ])
}

/** Rows of word tables in ascending order of their keys; the pair matrix turned, so that its rows belong to heads. */
function arrange(matrix: FloatMatrix, { keys }: TrainedNetwork): FloatMatrix {
  const { name, rows, columns, values } = matrix
  const take = (count: number, width: number, from: (row: number, column: number) => number): FloatMatrix => {
    const taken = new Float32Array(count * width)
    for (let at = 0; at < taken.length; at++) taken[at] = values[from(Math.floor(at / width), at % width)]!
    return { name, rows: count, columns: width, values: taken }
  }
  if (name === 'arc.pair') return take(columns, rows, (row, column) => column * columns + row)
  const table = wordTables.find(table => name === `embedding.${table}`)
  if (table === undefined) return matrix
  const known = keys[table]
  const order = known.map((_, at) => at).sort((left, right) => known[left]! - known[right]!)
  return take(rows, columns, (row, column) => (row === 0 ? 0 : order[row - 1]! + 1) * columns + column)
}

/** Eight bits a number and the scale of each row, by which the whole numbers are multiplied. */
export function packMatrix({ rows, columns, values }: Omit<FloatMatrix, 'name'>): [Uint8Array, Uint8Array] {
  const numbers = new Int8Array(values.length)
  const scales = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    const line = values.subarray(row * columns, (row + 1) * columns)
    const largest = line.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    scales[row] = largest / 127
    line.forEach((value, at) => {
      numbers[row * columns + at] = largest === 0 ? 0 : Math.round((127 * value) / largest)
    })
  }
  return [new Uint8Array(numbers.buffer), bytesOfFloats(scales)]
}

/** Little-endian. */
export function bytesOfFloats(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length))
  values.forEach((value, at) => {
    view.setFloat32(4 * at, value, true)
  })
  return new Uint8Array(view.buffer)
}
