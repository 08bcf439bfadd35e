import { ConcordError } from '../errors.ts'
import type { PageInput } from './page.ts'

/** Largest page that is read: the longest articles known stay under 1 MB, whole pages with their scripts under 5 MB. */
export const largestPage = 10 * 1024 * 1024

/**
 * The text of a page. UTF-8 is tried first and strictly, so that a wrong declaration cannot spoil a right page; then what
 * the server or the page declares. Nothing is guessed: bytes that cannot be decoded are an error, never a replacement character.
 *
 * Throws `source-unreadable` for a page that is empty, too large, binary or in an unknown encoding.
 */
export function decodeBytes({ name, bytes, charset }: PageInput): string {
  if (bytes.length > largestPage) {
    throw unreadable(
      `${name}: ${bytes.length} bytes is over the limit of ${largestPage} bytes for one page`,
      'Save the article alone.',
    )
  }
  const text = decodeMarked(name, bytes) ?? decodePlain(name, bytes, charset)
  if (isMime(text.slice(0, 4000)))
    throw unreadable(
      `${name}: a web archive or a mail (MIME), expected a page or a text`,
      'Save the page as “HTML only”, or the article as .txt.',
    )
  if (!/\S/u.test(text))
    throw unreadable(`${name}: empty, expected an article`, 'Save the page again and add that file.')
  return text
}

/** What browsers save as a single file (.mhtml) and what mail programs save: parts in encodings of their own. */
const isMime = (begins: string): boolean => /^[A-Za-z][\w-]{0,60}: /.test(begins) && /^MIME-Version:/im.test(begins)

/** Decodes by byte order mark; undefined when there is none. */
function decodeMarked(name: string, bytes: Uint8Array): string | undefined {
  const mark = marks.find(each => each.bytes.every((byte, index) => bytes[index] === byte))
  if (mark === undefined) return undefined
  const text = decodeStrictly(bytes, mark.encoding)
  if (text !== undefined) return text
  throw unreadable(
    `${name}: begins with the byte order mark of ${mark.encoding} but is not ${mark.encoding}`,
    saveAsUtf8,
  )
}

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

function decodePlain(name: string, bytes: Uint8Array, charset: string | undefined): string {
  const format = signatures.find(each => each.bytes.every((byte, index) => bytes[index] === byte))
  if (format !== undefined) throw binary(name, format.name)
  // Git's rule: a NUL in the first 8,000 bytes means binary
  if (bytes.subarray(0, 8000).includes(0)) throw binary(name, 'a binary file')
  const text = decodeStrictly(bytes, 'utf-8')
  if (text !== undefined) {
    // One control character in twenty is far above what a broken terminal log holds
    if (countControls(text) * 20 > text.length) throw binary(name, 'mostly control characters')
    return text
  }
  const declared = charset ?? declaredCharset(bytes)
  const where = firstBadByte(bytes)
  if (declared === undefined) {
    throw unreadable(
      `${name}:${where.line}: byte ${where.hex} is not UTF-8 and no other encoding is declared`,
      saveAsUtf8,
    )
  }
  const decoded = decodeStrictly(bytes, declared)
  if (decoded !== undefined) return decoded
  throw unreadable(`${name}:${where.line}: byte ${where.hex} is neither UTF-8 nor the declared ${declared}`, saveAsUtf8)
}

const saveAsUtf8 = 'Save it as UTF-8, for example with `iconv -f windows-1252 -t utf-8`.'

const signatures = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: 'a rich text document (RTF)', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'an office document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a web archive', bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74] },
  { name: 'a ZIP archive or office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
]

/** Undefined when the bytes are not in that encoding, or when the encoding is unknown. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    // Node 20 reads windows-1252 as Latin-1 and turns its quotation marks into control characters
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, toWindows1252) : text
  } catch {
    return undefined
  }
}

/** What windows-1252 has at 0x80 to 0x9f; a space where it has nothing. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const toWindows1252 = (control: string): string => windows1252.charAt(control.charCodeAt(0) - 0x80)

/** `<meta charset="…">`, `content="text/html; charset=…"` or `<?xml encoding="…"?>` near the beginning, all of them ASCII. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?([\w-]{2,40})/i.exec(head)?.[1]
}

/**
 * Line (from 1) and value of the first byte that is no UTF-8, found by halving: decoding a prefix as a stream fails from there on. A character that is
 * begun and not ended is told by its first byte, not by the sound one that follows.
 */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly hex: string } {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) good = middle
    else bad = middle
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), { stream: false })) good -= 1
  const line = bytes.subarray(0, good).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)
  return { line, hex: `0x${(bytes[good] ?? 0).toString(16).padStart(2, '0')}` }
}

/** In a stream the last character may still lack its end. */
function isUtf8(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options)
    return true
  } catch {
    return false
  }
}

function countControls(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g)) count++
  return count
}

const binary = (name: string, what: string): ConcordError =>
  unreadable(`${name}: ${what}, expected text`, 'Save the article as .html or .txt.')

const unreadable = (message: string, hint: string): ConcordError =>
  new ConcordError('source-unreadable', message, { hint })
