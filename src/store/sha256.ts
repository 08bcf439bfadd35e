import { createHash } from 'node:crypto'

/** In hexadecimal, as `sha256sum` prints it. */
export function sha256(...pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const bytes of pieces) hash.update(bytes)
  return hash.digest('hex')
}
