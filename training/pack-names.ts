import { readFileSync } from 'node:fs'
import type { NameHeader } from '../src/language/name-model.ts'
import { nameClasses } from './names.ts'
import { bytesOfFloats, packMatrix } from './pack-reader.ts'
import { writePackedFile } from './packed-file.ts'

/** Makes the file that `readNameModel` opens from `names.f32` in a folder (a URL that ends in `/`). `columns`: numbers of a word. */
export function packNamesFolder(folder: URL, columns: number): Uint8Array {
  const bytes = readFileSync(new URL('names.f32', folder))
  return packNames(new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)), columns)
}

/** `floats`: weights of the units, row after row, their biases, weights of the labels, their biases. */
export function packNames(floats: Float32Array, columns: number): Uint8Array {
  const classes = nameClasses.length
  const rows = (floats.length - classes) / (columns + 1 + classes)
  if (!Number.isInteger(rows)) throw new Error(`Unexpected ${floats.length} weights for rows of ${columns} numbers`)
  const biases = rows * columns
  const output = biases + rows
  const outputBiases = output + classes * rows
  const header: NameHeader = { classes: nameClasses, rows, columns }
  return writePackedFile({ ...header }, [
    ...packMatrix({ rows, columns, values: floats.subarray(0, biases) }),
    bytesOfFloats(floats.subarray(biases, output)),
    bytesOfFloats(floats.subarray(output, outputBiases)),
    bytesOfFloats(floats.subarray(outputBiases)),
  ])
}
