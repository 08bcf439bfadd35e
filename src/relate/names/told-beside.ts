import type { NameMention, Statement } from '../../model.ts'
import { mayBeOneName } from './one-name.ts'

/** What a whole sentence says of somebody beside the name, and where. */
interface Beside {
  readonly person: NameMention
  readonly start: number
  readonly end: number
}

/** Whether a claim tells it, of its speaker or of somebody in it, or it stands in the words around that no claim tells. */
export function isToldBeside({ claim, surroundings }: Statement, { person, start, end }: Beside): boolean {
  if (!surroundings) return true
  const from = surroundings.start
  const isIn = from + start >= claim.quote.start && from + end <= claim.quote.end
  const isSpeaker = claim.attribution.some(({ speaker }) => mayBeOneName(speaker, person.text))
  return isIn || isSpeaker || (claim.attribution.length > 0 && surroundings.untold.has(from + person.start))
}
