/** A key press, or text that was pasted. */
export interface Key {
  /**
   * The character itself, or a name: `up`, `page-down`, `enter`, `escape`, `ctrl-c`, `alt-j`, `shift-tab`, `paste` …
   * Sequences that mean nothing here (mouse, focus, function keys with modifiers) give no key at all.
   */
  readonly name: string
  /** What it puts into a line of text; empty for keys that put nothing. */
  readonly text: string
}

/** Bytes that are not a whole key yet. Plain data: `decode` takes one and gives the next. */
export interface Decoder {
  readonly pending: readonly number[]
  /** Pasted bytes so far; null outside a paste. */
  readonly paste: readonly number[] | null
}

export const freshDecoder: Decoder = { pending: [], paste: null }

const escapeByte = 0x1b
const interrupt = 0x03
const pasteEnd = [escapeByte, ...[...'[201~'].map(character => character.charCodeAt(0))]
/** In bytes. A note is at most two thousand characters; the rest of a larger paste is dropped. */
const longestPaste = 16_384
/** In bytes. No sequence that a key sends is longer. */
const longestSequence = 64
/** In bytes. A terminal's answer about its colours or clipboard is shorter. */
const longestReply = 4096

/** The keys in some bytes from the terminal. Total: any bytes give keys and a decoder, never an error. */
export function decode(decoder: Decoder, bytes: Uint8Array): { keys: Key[]; decoder: Decoder } {
  const keys: Key[] = []
  let pending = [...decoder.pending]
  let paste = decoder.paste === null ? null : [...decoder.paste]
  for (const byte of bytes) {
    if (byte === interrupt) {
      // Ctrl-C works at any moment, even when the end of a paste or of a sequence never arrives.
      keys.push(controlKey(byte))
      pending = []
      paste = null
    } else if (paste !== null) {
      paste.push(byte)
      if (endsPaste(paste)) {
        keys.push({ name: 'paste', text: decodeText(paste.slice(0, -pasteEnd.length)) })
        paste = null
      } else if (paste.length > longestPaste + pasteEnd.length) paste.splice(longestPaste, 1)
    } else {
      if (byte === escapeByte && !isReply(pending)) {
        keys.push(...loneEscape(pending))
        pending = []
      }
      pending.push(byte)
      const step = readKey(pending)
      if (step === 'more') continue
      if (step === 'paste') paste = []
      else if (step !== null) keys.push(step)
      pending = []
    }
  }
  return { keys, decoder: { pending, paste } }
}

/** To call when no byte has come for a moment: a lone Escape is a key, any other beginning is dropped. A paste goes on. */
export function flush(decoder: Decoder): { keys: Key[]; decoder: Decoder } {
  return { keys: loneEscape(decoder.pending), decoder: { ...decoder, pending: [] } }
}

function loneEscape(pending: readonly number[]): Key[] {
  return pending.length === 1 && pending[0] === escapeByte ? [{ name: 'escape', text: '' }] : []
}

/** True while bytes wait for others that may never come. */
export function isWaiting({ pending }: Decoder): boolean {
  return pending.length > 0
}

function endsPaste(bytes: readonly number[]): boolean {
  return (
    bytes.length >= pasteEnd.length && pasteEnd.every((byte, at) => bytes[bytes.length - pasteEnd.length + at] === byte)
  )
}

/** The key these bytes are; null for bytes that mean nothing; `more` when they may become one. */
function readKey(bytes: readonly number[]): Key | 'paste' | 'more' | null {
  const [first] = bytes
  if (first === undefined) return null
  if (first === escapeByte) return readEscape(bytes)
  if (first < 0x20 || first === 0x7f) return controlKey(first)
  return readCharacter(bytes, first)
}

function controlKey(byte: number): Key {
  const named: Readonly<Record<number, string>> = {
    8: 'backspace',
    9: 'tab',
    10: 'enter',
    13: 'enter',
    127: 'backspace',
  }
  return { name: named[byte] ?? `ctrl-${String.fromCharCode(byte + 0x60)}`, text: '' }
}

function readCharacter(bytes: readonly number[], first: number): Key | 'more' | null {
  const length =
    first < 0x80
      ? 1
      : first >= 0xc2 && first <= 0xdf
        ? 2
        : first >= 0xe0 && first <= 0xef
          ? 3
          : first >= 0xf0 && first <= 0xf4
            ? 4
            : 0
  if (length === 0) return null
  const last = bytes.at(-1)!
  // The rest of a character is bytes 0x80–0xbf. Anything else begins a key of its own.
  if (bytes.length > 1 && (last < 0x80 || last > 0xbf)) return resume(last)
  if (bytes.length < length) return 'more'
  const text = decodeText(bytes)
  return text === '' || text.includes('\ufffd') ? null : { name: text, text }
}

/** A key of one byte that came in the middle of a broken character. */
function resume(byte: number): Key | null {
  if (byte < 0x20 || byte === 0x7f) return controlKey(byte)
  return byte < 0x80 ? { name: String.fromCharCode(byte), text: String.fromCharCode(byte) } : null
}

function readEscape(bytes: readonly number[]): Key | 'paste' | 'more' | null {
  const [, second] = bytes
  if (second === undefined) return 'more'
  if (second === 0x5b) return readControlSequence(bytes)
  if (second === 0x4f) return readSingleShift(bytes)
  if (isReply(bytes)) return readReply(bytes)
  return second >= 0x20 && second < 0x7f ? { name: `alt-${String.fromCharCode(second)}`, text: '' } : null
}

/** `ESC O A`: keys of a keypad in application mode. */
function readSingleShift(bytes: readonly number[]): Key | 'more' | null {
  const [, , third] = bytes
  if (third === undefined) return 'more'
  return named(finals[String.fromCharCode(third)])
}

/** `ESC [ parameters intermediates final`. */
function readControlSequence(bytes: readonly number[]): Key | 'paste' | 'more' | null {
  if (bytes.length === 2) return 'more'
  // The oldest way to report the mouse: ESC [ M and three bytes.
  if (bytes[2] === 0x4d) return bytes.length < 6 ? 'more' : null
  const last = bytes.at(-1)!
  // The Linux console sends ESC [ [ A for F1.
  if (bytes.length === 3 && last === 0x5b) return 'more'
  const isFinal = last >= 0x40 && last <= 0x7e
  if (!isFinal) return last >= 0x20 && last <= 0x3f && bytes.length < longestSequence ? 'more' : null
  const body = String.fromCharCode(...bytes.slice(2))
  if (body === '200~') return 'paste'
  return named(tildes[body] ?? finals[body] ?? finals[/^1;\d+([A-H])$/.exec(body)?.[1] ?? ''])
}

/** What a terminal answers: OSC, DCS, APC, PM and SOS strings, up to BEL or ESC \. */
function isReply([first, second]: readonly number[]): boolean {
  return first === escapeByte && [0x50, 0x58, 0x5d, 0x5e, 0x5f].includes(second ?? 0)
}

function readReply(bytes: readonly number[]): 'more' | null {
  const last = bytes.at(-1)
  if (last === 0x07 || (last === 0x5c && bytes.at(-2) === escapeByte)) return null
  return bytes.length < longestReply ? 'more' : null
}

function named(name: string | undefined): Key | null {
  return name === undefined ? null : { name, text: '' }
}

const finals: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'enter',
  Z: 'shift-tab',
})

const tildes: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '1~': 'home',
  '3~': 'delete',
  '4~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
  '7~': 'home',
  '8~': 'end',
})

function decodeText(bytes: readonly number[]): string {
  return new TextDecoder('utf-8').decode(Uint8Array.from(bytes))
}
