import type { ReadStream } from 'node:tty'
import { decode, flush, freshDecoder, isWaiting, type Key } from './decode.ts'

/**
 * Milliseconds after which a lone Escape is the key and not the beginning of a sequence. A sequence comes in one piece
 * on a local line; over a slow network its parts are rarely further apart.
 */
const escapeDelay = 50

interface Listener {
  onKeys(keys: readonly Key[]): void
  /** The terminal went away. */
  onEnd(): void
}

/** Reads keys until the returned function is called. The only reader of standard input while it runs. */
export function listenToKeys(stdin: ReadStream, { onKeys, onEnd }: Listener): () => void {
  let decoder = freshDecoder
  let timer: NodeJS.Timeout | undefined
  const take = (result: ReturnType<typeof decode>) => {
    decoder = result.decoder
    if (isWaiting(decoder)) timer = setTimeout(() => take(flush(decoder)), escapeDelay)
    onKeys(result.keys)
  }
  const onData = (bytes: Buffer) => {
    clearTimeout(timer)
    take(decode(decoder, bytes))
  }
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd).resume()
  return () => {
    clearTimeout(timer)
    stdin.off('data', onData).off('end', onEnd).off('error', onEnd).pause()
  }
}
