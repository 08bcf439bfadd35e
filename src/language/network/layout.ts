import { slopeNumbers } from './constants.ts'

/** Where each part of a memory begins, and how much there is in all, in bytes. */
export interface Layout<Part extends string> {
  readonly addresses: Readonly<Record<Part, number>>
  readonly bytes: number
}

/** Vectors are read quickest from addresses that this divides. */
const alignment = 64

/** Puts parts of the given sizes, in bytes, one behind the other, after the kernels' own numbers. */
export function layOut<Part extends string>(sizes: Readonly<Record<Part, number>>): Layout<Part> {
  let bytes = slopeNumbers.byteLength
  const addresses = {} as Record<Part, number>
  for (const part of Object.keys(sizes) as Part[]) {
    bytes = Math.ceil(bytes / alignment) * alignment
    addresses[part] = bytes
    bytes += sizes[part]
  }
  return { addresses, bytes }
}
