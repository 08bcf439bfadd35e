import type { Matrix } from './network/pack-matrix.ts'
import { readFloats, readPackedFile } from './packed-file.ts'

/** What finds names has learned: a layer of units over what `name-rows.ts` says of a word, and how much each speaks for each label. */
export interface NameModel {
  /** `O`, `B-PER`, `I-PER` … The label that goes on with a name stands after the one that begins it. */
  readonly classes: readonly string[]
  /** Units × numbers of a word. */
  readonly units: Matrix
  readonly unitBias: Float32Array
  /** Labels × units, row after row. */
  readonly output: Float32Array
  readonly outputBias: Float32Array
}

/** Opens a file of `training/pack-names.ts`. Throws when it is damaged. */
export function readNameModel(bytes: Uint8Array): NameModel {
  const { header, sections } = readPackedFile(bytes)
  const { classes, rows, columns } = header as unknown as NameHeader
  const [values, scales, unitBias, output, outputBias] = sections
  if (!values || !scales || !unitBias || !output || !outputBias || values.length !== rows * columns)
    throw new Error(`Unexpected sections, expected ${rows} rows of ${columns}`)
  return {
    classes,
    units: {
      rows,
      columns,
      values: new Int8Array(values.buffer, values.byteOffset, values.length),
      scales: readFloats(scales),
    },
    unitBias: readFloats(unitBias),
    output: readFloats(output),
    outputBias: readFloats(outputBias),
  }
}

/** The header of a file of names. */
export interface NameHeader {
  readonly classes: readonly string[]
  readonly rows: number
  readonly columns: number
}
