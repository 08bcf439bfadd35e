/**
 * The lines of a stream of UTF-8, each as soon as its end has come, without that end (`\n` or `\r\n`). Null for a line of more than `longest`
 * UTF-16 code units, whose words are dropped as they come: what is held at once is one line and one piece, however long the stream is.
 * A mark of byte order is dropped, what is no UTF-8 becomes `\ufffd`. Rejects when the stream breaks.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string | null, void, undefined> {
  const decoder = new TextDecoder()
  let begun = ''
  let isTooLong = false
  const add = (text: string): void => {
    isTooLong ||= begun.length + text.length > longest
    begun = isTooLong ? '' : begun + text
  }
  const end = (): string | null => {
    const line = isTooLong ? null : begun.endsWith('\r') ? begun.slice(0, -1) : begun
    begun = ''
    isTooLong = false
    return line
  }
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    let from = 0
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      add(text.slice(from, at))
      yield end()
      from = at + 1
    }
    add(text.slice(from))
  }
  add(decoder.decode())
  // The last line may lack its end; an empty one is none.
  if (begun !== '' || isTooLong) yield end()
}
