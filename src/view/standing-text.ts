import type { Attribution, Claim } from '../model.ts'

/** What a claim says of itself beside its words: `planned, affirmed, hedged: reportedly, said by the mayor (said, asserted)`. */
export function standingText(claim: Claim): string {
  const voices = claim.attribution.map(voice => `${voice.speaker} (${cueText(voice)})`).join(' → ')
  return [
    claim.status,
    claim.polarity,
    ...(claim.uncheckable === undefined ? [] : [`not checkable: ${claim.uncheckable}`]),
    ...(claim.context === undefined ? [] : [claim.context]),
    ...(claim.hedge === undefined ? [] : [`hedged: ${claim.hedge}`]),
    ...(voices === '' ? [] : [`said by ${voices}`]),
  ].join(', ')
}

/** "vowed, intended": the cue and how far it commits the speaker. */
export function cueText({ cue, certainty }: Attribution): string {
  return certainty === undefined ? cue : `${cue}, ${certainty}`
}
