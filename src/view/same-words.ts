import { oneLine } from './one-line.ts'

/** True when one text adds nothing to the other: the same letters and digits in the same order. */
export function sameWords(a: string, b: string): boolean {
  const letters = (words: string) =>
    oneLine(words)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  return letters(a) === letters(b)
}
