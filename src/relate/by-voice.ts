import type { Finding, Outcome } from './rule.ts'
import { whyNotSameStatus, whyNotSameVoice } from './same-level.ts'
import type { Sides } from './sides.ts'

/**
 * What two values of one thing make of two outlets: a contradiction where both assert them or let one speaker say both, a difference where the voices part them, and nothing
 * where only one has happened.
 */
export function byVoice({ a, b }: Sides, finding: Omit<Finding, 'relation' | 'note'>): Outcome {
  const [one, other] = [a.statement.claim, b.statement.claim]
  const status = whyNotSameStatus(one, other)
  if (status !== null) return { stopped: `${finding.reason.text}, but ${status}` }
  const voice = whyNotSameVoice(one, other)
  if (voice === null) return { ...finding, relation: 'contradicts' }
  return { ...finding, relation: 'differs', note: `not a contradiction: ${voice}` }
}
