import type { Token } from '../model.ts'

/** Indices of the tokens that stand whole between two positions of the text, `end` exclusive; tokens are in the order of the text. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): number[] {
  const found: number[] = []
  for (let index = firstTokenAt(tokens, start); index < tokens.length && tokens[index]!.end <= end; index++)
    found.push(index)
  return found
}

/** Index of the first token that begins at this position or after it; the number of tokens when none does. */
export function firstTokenAt(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
