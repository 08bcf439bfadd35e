import type { Statement } from '../model.ts'

/**
 * True for what a clause adds to a name in words that somebody else is reported with: "The mayor said she welcomed the plan, which the council passed on Monday". The outlet
 * knows that itself; not so inside quotation marks.
 */
export function isAddedByOutlet({ claim, surroundings }: Statement): boolean {
  if (claim.rule !== 'relative' || claim.attribution.length === 0 || !surroundings) return false
  const before = surroundings.sentence.claim.text.slice(0, Math.max(0, claim.quote.start - surroundings.start))
  const opened = before.match(/[“"]/g)?.length ?? 0
  const closed = before.match(/”/g)?.length ?? 0
  // Straight marks open and close with one sign.
  return (before.includes('"') ? opened % 2 === 0 : opened <= closed) && !/["“”]/.test(claim.quote.exact)
}
