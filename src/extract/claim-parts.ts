import type { Attribution, Claim, ClaimPart } from '../model.ts'
import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { claimOf } from './claim.ts'
import type { ClauseView } from './clause.ts'
import { partsOf } from './parts/index.ts'
import type { Proposition } from './propositions.ts'

/** More parts than this are a list in which nobody would find anything; the claim then stays whole. */
const mostParts = 24

/** The claim with what in it can be checked apart. */
export function withParts(
  claim: Claim,
  proposition: Proposition,
  view: ClauseView,
  piece: Piece,
  attribution: readonly Attribution[],
  article: Article,
): Claim {
  const texts = new Set<string>()
  const parts: ClaimPart[] = []
  for (const each of partsOf(view, proposition)) {
    const printed = claimOf(each, view, piece, attribution, article)
    if (printed === null || texts.has(printed.text)) continue
    texts.add(printed.text)
    const { text, quote, status, polarity, times, quantities, rule, context } = printed
    const id = `${claim.id}.${parts.length + 1}`
    parts.push({ id, text, quote, status, polarity, times, quantities, rule, ...(context ? { context } : {}) })
  }
  return parts.length < 2 || parts.length > mostParts ? claim : { ...claim, parts }
}
