import type { Features } from './score.ts'

/** From here on the score alone decides. */
const sure = 0.85

/** Below that both must share a rare word, or two commoner ones, besides names, numbers and days: the value of `ordinary` for that. */
const leastOrdinary = 0.2

/**
 * Whether two statements without a story around them are about one fact. "Anna Berg arrived in Westport for talks about fishing quotas" and "Anna Berg was
 * born in Westport to a family of shipbuilders" have their names in common and nothing else. Without this NewsWCL50 dev has a precision of .51 where it
 * has .58, and ClaimDiff and NAnCo dev have three and five points less of balanced accuracy; ECB+ has one more. Both numbers were chosen on these four
 * and on the headlines.
 */
export function isAligned(score: number, { ordinary }: Features, threshold: number): boolean {
  return score >= sure || (score >= threshold && ordinary >= leastOrdinary)
}
