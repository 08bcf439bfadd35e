/**
 * A file name without its ending as a name for a source: small letters, digits and hyphens, letters of all scripts kept
 * (NFC). Safe as a file name everywhere: no separators, no leading dot, no name Windows reserves, at most 60 characters.
 */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const short = [...slug]
    .slice(0, longestSlug)
    .join('')
    .replace(/^[-\p{M}]+|-+$/gu, '')
  if (short === '') return 'article'
  return isReserved(short) ? `${short}-page` : short
}

/** Characters: 240 bytes in the widest script, under the 255 that file systems allow with the ending. */
const longestSlug = 60

/** Names that are devices on Windows, with any ending. */
export const isReserved = (name: string): boolean => /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name)
