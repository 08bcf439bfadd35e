import { checksum, signature } from '../src/language/packed-file.ts'

/** Puts a model file together; the counterpart of `readPackedFile`. */
export function writePackedFile(header: Record<string, unknown>, sections: readonly Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(
    JSON.stringify({ ...header, sections: sections.map(section => section.length) }),
  )
  const bytes = new Uint8Array(12 + head.length + sections.reduce((sum, section) => sum + section.length, 0))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  view.setUint32(8, head.length, true)
  bytes.set(head, 12)
  let at = 12 + head.length
  for (const section of sections) {
    bytes.set(section, at)
    at += section.length
  }
  view.setUint32(4, checksum(bytes.subarray(8)), true)
  return bytes
}

/** The counterpart of `readAscending`. */
export function packAscending(values: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let previous = 0
  for (const value of values) {
    let difference = value - previous
    while (difference >= 128) {
      bytes.push((difference % 128) | 128)
      difference = Math.floor(difference / 128)
    }
    bytes.push(difference)
    previous = value
  }
  return Uint8Array.from(bytes)
}
