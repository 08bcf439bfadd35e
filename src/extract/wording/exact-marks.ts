/**
 * The text without the quotation marks around words that do not stand in `printed` just so: where a name took the place of a pronoun, or a
 * member of a list was left out, nobody said those words. Case and the stop before the closing mark do not count.
 */
export function exactMarks(text: string, printed: string): string {
  if (!/["“]/.test(text)) return text
  const known = printed.replace(/\s+/g, ' ').toLowerCase()
  return text.replace(/["“]([^"“”]*)["”]/g, (quoted, words: string) =>
    known.includes(words.replace(/[\s.,;:!?…]+$/, '').toLowerCase()) ? quoted : words,
  )
}
