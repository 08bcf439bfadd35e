import type { Claim } from '../model.ts'

/** The order of claims in a source: that of their words. */
export const byQuote = (left: Claim, right: Claim): number =>
  left.quote.start - right.quote.start || left.quote.end - right.quote.end || (left.id < right.id ? -1 : 1)
