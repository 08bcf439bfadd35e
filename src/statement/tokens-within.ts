import type { Token } from '../model.ts'

/** Indices of the tokens that stand whole between two positions of the text, `end` exclusive; tokens are in the order of the text. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): number[] {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let index = low; index < tokens.length && tokens[index]!.end <= end; index++) found.push(index)
  return found
}
