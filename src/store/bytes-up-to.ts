/** All bytes of a stream; null, and the rest is not read, when there are more than `most`. Rejects when the stream breaks. */
export async function bytesUpTo(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const taken: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    taken.push(piece)
    length += piece.length
    if (length > most) return null
  }
  return Buffer.concat(taken)
}
