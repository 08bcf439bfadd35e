import type { Side } from '../sides.ts'

/** True when words stand in the quote of a claim: a name in place of a pronoun was put there by reading, and may be the wrong one. */
export function isPrinted({ statement: { claim } }: Side, words: string): boolean {
  const last = words.split(/\s+/).at(-1) ?? words
  return claim.quote.exact.includes(last)
}
