import type { Finding, Outcome } from '../rule.ts'
import type { Sides } from '../sides.ts'
import { type Meeting, meetingsOf } from './meeting.ts'

/**
 * What the first meeting of two statements' clauses proves. When none proves anything, what stopped the meeting with most in common:
 * `look` returns words for a difference that is there but is not proven, and null where there is none.
 */
export function firstFinding(sides: Sides, look: (meeting: Meeting) => Finding | string | null): Outcome {
  let stopped: { readonly reason: string; readonly common: number } | null = null
  for (const meeting of meetingsOf(sides)) {
    const found = look(meeting)
    if (found === null) continue
    if (typeof found !== 'string') return found
    if (stopped === null || meeting.common > stopped.common) stopped = { reason: found, common: meeting.common }
  }
  return stopped && { stopped: stopped.reason }
}
