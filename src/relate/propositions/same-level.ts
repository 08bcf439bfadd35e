import { isAddedByOutlet } from '../own-voice.ts'
import { isPerformed } from '../performed.ts'
import { whyNotSameVoice } from '../same-level.ts'
import type { Sides } from '../sides.ts'
import type { Meeting } from './meeting.ts'

/** Why two propositions are not asserted alike; null when they are. */
export function whyNotSameLevel({ a, b }: Sides, { one, other }: Meeting): string | null {
  if (one.level !== other.level) return `one is ${one.level}, the other ${other.level}`
  if (one.level === 'unreal') return 'neither says that it happened'
  const left = a.statement.claim
  const right = b.statement.claim
  if ((left.hedge === undefined) !== (right.hedge === undefined)) return 'one is hedged'
  return whyNotSameVoice(left, right, {
    a: isAddedByOutlet(a.statement) || isPerformed(a.statement, one.verb),
    b: isAddedByOutlet(b.statement) || isPerformed(b.statement, other.verb),
  })
}
