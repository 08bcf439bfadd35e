/**
 * A short stable identifier for a list of strings: 10 characters of base 36 (about 51 bits; cyrb53 by bryc, public domain).
 * Not for security. The parts are separated, so ["ab", "c"] and ["a", "bc"] differ.
 */
export function shortHash(parts: readonly string[]): string {
  const text = parts.join('\u0000')
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0').slice(-10)
}
