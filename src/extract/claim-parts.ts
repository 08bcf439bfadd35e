import type { Claim, ClaimPart } from '../model.ts'
import { isPrintable, partOf, type Telling } from './claim.ts'
import type { Proposition } from './propositions.ts'

/** More parts than this are a list in which nobody would find anything; the claim then stays whole. */
const mostParts = 24

/** The claim with what in it can be checked apart: what of `found`, the parts of its proposition, can be printed. */
export function withParts(
  claim: Claim,
  proposition: Proposition,
  found: readonly Proposition[],
  telling: Telling,
): Claim {
  const texts = new Set<string>()
  const parts: ClaimPart[] = []
  for (const each of found.filter(one => isPrintable(telling, one))) {
    const part = partOf(telling, each, texts)
    if (part === null || (each.head !== proposition.head && losesHolder(claim, part))) continue
    texts.add(part.text)
    parts.push({ id: `${claim.id}.${parts.length + 1}`, ...part })
  }
  return parts.length < 2 || parts.length > mostParts ? claim : { ...claim, parts }
}

/** "The pier was closed since it had holes" says what had holes, "It had holes" does not; "In May, she left" names her no more than "She left". */
const losesHolder = (claim: Claim, part: Pick<ClaimPart, 'context'>): boolean =>
  part.context !== undefined && claim.context === undefined
