/** A model file taken apart. */
export interface PackedFile {
  readonly header: Readonly<Record<string, unknown>>
  readonly sections: readonly Uint8Array[]
}

/** First four bytes of every model file, read as a little-endian number: "CCM1". */
export const signature = 0x314d4343

/**
 * Takes a model file apart: signature, checksum of the rest, length of the header, header as JSON, sections.
 * The header lists the sections' lengths in bytes. Throws on a file that is cut short or altered.
 */
export function readPackedFile(bytes: Uint8Array): PackedFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || view.getUint32(0, true) !== signature) throw new Error('Unexpected signature')
  if (view.getUint32(4, true) !== checksum(bytes.subarray(8))) throw new Error('Unexpected checksum')
  const headerEnd = 12 + view.getUint32(8, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, headerEnd)))
  const sections: Uint8Array[] = []
  let start = headerEnd
  for (const length of header.sections) {
    sections.push(bytes.subarray(start, start + length))
    start += length
  }
  if (start !== bytes.length) throw new Error(`Unexpected length ${bytes.length}, expected ${start}`)
  return { header, sections }
}

/** A checksum that is quick in JavaScript: four bytes at a time, multiplied as in FNV-1a. Catches damage, not malice. */
export function checksum(bytes: Uint8Array): number {
  const whole = bytes.length & ~3
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = bytes.length
  for (let at = 0; at < whole; at += 4) {
    sum = Math.imul(sum ^ view.getInt32(at, true), 0x01000193)
    sum ^= sum >>> 15
  }
  for (let at = whole; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193)
  return sum >>> 0
}

/** Reads `count` ascending unsigned 32-bit numbers stored as differences, seven bits a byte, low bits first. */
export function readAscending(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count)
  let at = 0
  let value = 0
  for (let index = 0; index < count; index++) {
    let byte = bytes[at++]!
    let difference = byte & 0x7f
    for (let shift = 7; byte & 0x80; shift += 7) {
      byte = bytes[at++]!
      difference |= (byte & 0x7f) << shift
    }
    value = (value + difference) >>> 0
    values[index] = value
  }
  return values
}

/** Reads little-endian floats of four bytes. */
export function readFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true))
}
