import { bytesUpTo } from './bytes-up-to.ts'

/** All bytes of a response; null, and the rest is not read, when there are more than `most`. Rejects when the connection breaks. */
export function responseBytes(response: Response, most: number): Promise<Uint8Array | null> {
  return bytesUpTo((response.body ?? []) as AsyncIterable<Uint8Array>, most)
}
