import { isStateCutOff, states } from '../../lexicon/places-states.ts'

/**
 * The state a member of Congress sits for, from the words right after the name, as American papers print it: "(R-Calif.)", ", D-Ohio", ", Democrat of
 * Massachusetts", ", a Republican from Texas". Null without one.
 */
export function seatIn(after: string): string | null {
  const found = letters.exec(after) ?? spelled.exec(after)
  const state = found?.[1]?.trim().replace(/[.,)]+$/, '')
  if (state === undefined) return null
  if (states.has(state) || isStateCutOff(state) || /^[A-Z]{2}$/.test(state)) return state
  // "Democrat of Ohio who": the second word is none of the name.
  const first = state.split(' ')[0]!
  return states.has(first) || isStateCutOff(first) ? first : null
}

const letters = /^,? ?\(?[RDI][-–]([A-Z][A-Za-z.]{0,14}(?: [A-Z][a-z]{1,12}\.?)?)/
const spelled = /^, (?:an? )?(?:Republican|Democrat|Independent) (?:of|from) ([A-Z][a-z]{2,14}(?: [A-Z][a-z]{2,12})?)/

/** True when one may be the other cut off: "Mass." and "Massachusetts", "Va." and "Virginia", "MA": its letters stand in the other in their order, from the first on. */
export function mayBeOneState(left: string, right: string): boolean {
  const [one, other] = [left, right].map(name => name.toLowerCase().replace(/[^a-z]/g, '')) as [string, string]
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}
