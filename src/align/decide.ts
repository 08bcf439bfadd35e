import type { Features } from './score.ts'

/** From here on the score alone decides. */
const sure = 0.85

/** Below that both must share a rare word, or two commoner ones, besides names, numbers and days: the value of `ordinary` for that. */
const leastOrdinary = 0.2

/** What two statements need that each give numbers, none of which is in the other. */
const otherNumbers = 0.6

/**
 * Whether two statements without a story around them are about one fact. "Anna Berg arrived in Westport for talks about fishing quotas" and "Anna Berg was
 * born in Westport to a family of shipbuilders" have their names in common and nothing else. Without this NewsWCL50 dev has a precision of .51 where it
 * has .58, and ClaimDiff and NAnCo dev have three and five points less of balanced accuracy; ECB+ has one more. Both numbers were chosen on these four
 * and on the headlines.
 *
 * "The ferry carried 140 people when it ran aground" and "The ferry company lost 3 million crowns last year" are about one ferry: where each gives numbers of
 * its own, more of the rest must be alike. 14 and 17 dead of one fire are alike enough. Found on NewsWCL50 and NAnCo dev (balanced accuracy of NAnCo .579 before, .626 with it; F1 of
 * NewsWCL50 .625 and .623); on the training halves of ClaimDiff, ECB+, MRPC and headlines the mean of it rises by .005, alike from .55 to .65.
 */
export function isAligned(score: number, { ordinary, digits }: Features, threshold: number): boolean {
  if (score >= sure) return true
  return score >= (digits === 0 ? otherNumbers : threshold) && ordinary >= leastOrdinary
}
