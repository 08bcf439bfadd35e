import type { Matrix } from './network/pack-matrix.ts'
import { readAscending, readFloats, readPackedFile } from './packed-file.ts'

/** Properties of a word with a learned row each, in the order in which the network reads them. */
export const wordTables = ['word', 'prefix3', 'suffix3', 'shape'] as const

/** What reads sentences has learned: `training/pack-reader.ts` says where its names come from. */
export interface ReaderModel {
  /** Units of one direction of a layer. */
  readonly hidden: number
  readonly layers: number
  readonly relations: readonly string[]
  /** `NOUN|NN` */
  readonly tags: readonly string[]
  /** Ascending hashes of each word table; key k has row k + 1 of its table, all others row 0. */
  readonly keys: Readonly<Record<(typeof wordTables)[number], Uint32Array>>
  readonly matrices: ReadonlyMap<string, Matrix>
  readonly vectors: ReadonlyMap<string, Float32Array>
}

/**
 * Opens a reader file. Throws when it is damaged. Sections: keys of each word table, numbers and scales of each matrix, each vector;
 * floats are little-endian.
 */
export function readReaderModel(bytes: Uint8Array): ReaderModel {
  const { header, sections } = readPackedFile(bytes)
  const { hidden, layers, relations, tags, matrices, vectors } = header as unknown as ReaderHeader
  let next = 0
  const section = () => sections[next++]!
  const sizeOf = new Map(matrices.map(({ name, rows }) => [name, rows]))
  const keys = Object.fromEntries(
    wordTables.map(table => [table, readAscending(section(), sizeOf.get(`embedding.${table}`)! - 1)]),
  ) as ReaderModel['keys']
  const readMatrix = (rows: number, columns: number): Matrix => {
    const values = section()
    if (values.length !== rows * columns) throw new Error(`Unexpected matrix of ${values.length} numbers`)
    return {
      rows,
      columns,
      values: new Int8Array(values.buffer, values.byteOffset, values.length),
      scales: readFloats(section()),
    }
  }
  return {
    hidden,
    layers,
    relations,
    tags,
    keys,
    matrices: new Map(matrices.map(({ name, rows, columns }) => [name, readMatrix(rows, columns)])),
    vectors: new Map(vectors.map(name => [name, readFloats(section())])),
  }
}

/** The header of a reader file. */
export interface ReaderHeader extends Pick<ReaderModel, 'hidden' | 'layers' | 'relations' | 'tags'> {
  readonly matrices: readonly { readonly name: string; readonly rows: number; readonly columns: number }[]
  readonly vectors: readonly string[]
}
