import type { Attribution, Claim } from '../model.ts'
import { isReal } from '../statement/is-real.ts'
import { hasSameSpeaker } from './speakers.ts'

/**
 * Null when both sides assert what they say as firmly: outlets themselves, or one and the same speaker of both; otherwise what keeps
 * them apart, in words. `hasHappened` holds for a side whose disputed words stand in a clause that happened, whatever its main verb and
 * speaker say: "The fire, which killed 14 people, may spread, the mayor said".
 */
export function whyNotSameLevel(
  left: Claim,
  right: Claim,
  hasHappened: { readonly a: boolean; readonly b: boolean },
): string | null {
  return whyNotSameStatus(left, right, hasHappened) ?? whyNotSameVoice(left, right, hasHappened)
}

/** Null when both have happened, go on or are planned; `hasHappened` as above. */
export function whyNotSameStatus(
  left: Claim,
  right: Claim,
  hasHappened: { readonly a: boolean; readonly b: boolean } = { a: false, b: false },
): string | null {
  const one = hasHappened.a ? 'happened' : left.status
  const other = hasHappened.b ? 'happened' : right.status
  if (one !== other && !(isReal(one) && isReal(other))) return `one is ${one}, the other ${other}`
  return isReal(one) || one === 'planned' ? null : `both are only ${one}`
}

/** Null when both say it themselves or let the same speaker say it; `isOwn` holds for a side that says it itself although somebody is quoted. */
export function whyNotSameVoice(
  left: Claim,
  right: Claim,
  isOwn: { readonly a: boolean; readonly b: boolean } = { a: false, b: false },
): string | null {
  if (hasSameSpeaker(left, right)) return null
  const one = isOwn.a || left.attribution.every(isVouchedFor)
  const other = isOwn.b || right.attribution.every(isVouchedFor)
  if (one && other) return null
  return one || other ? 'only one outlet asserts it itself' : 'two speakers say it'
}

/**
 * "Prosecutors announced that she was indicted", "the mayor confirmed that the pier is closed": whoever chooses such a word passes on as a fact what it
 * introduces; after "said" or "claimed" the outlet does not.
 */
const isVouchedFor = ({ cue, certainty }: Attribution): boolean => certainty === 'confirmed' || factive.test(cue)

// Factive verbs, of which the complement is taken to hold (Kiparsky and Kiparsky, "Fact", 1970), as far as news reports with them; written by hand.
const factive = /^(?:has |have |had )?(?:announc|reveal|disclos|confirm|acknowledg|admit)/i
