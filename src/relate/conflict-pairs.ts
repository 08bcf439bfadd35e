import type { Statement } from '../model.ts'
import { conflictKeys, isDeed } from './conflict-keys.ts'

/** What more claims share than these tells nothing: in a story of twenty sources the commonest deed is told by each of them once. */
const mostSharing = 40

/** Partners of one claim among those before it, those with most in common first: work grows with the number of claims only. */
const mostPartners = 12

/** Ids of two claims, the lower first. */
export interface ClaimPair {
  readonly a: string
  readonly b: string
}

/**
 * The pairs of claims of different sources that a proof of conflict could be found for: alignment leaves out what looks too different, and a wrong name or number makes two
 * accounts of one event look different. Two claims must have one person or office in common, or a deed in two respects.
 */
export function conflictPairs(statements: readonly Statement[]): readonly ClaimPair[] {
  const keysOf = statements.map(conflictKeys)
  const byKey = new Map<string, number[]>()
  keysOf.forEach((keys, index) => {
    for (const key of keys) {
      const sharing = byKey.get(key)
      if (sharing) sharing.push(index)
      else byKey.set(key, [index])
    }
  })
  return statements.flatMap(({ claim }, index) => {
    const weights = new Map<number, number>()
    for (const key of keysOf[index]!) {
      const sharing = byKey.get(key)!
      if (sharing.length > mostSharing) continue
      for (const other of sharing) {
        if (other >= index) break
        weights.set(other, (weights.get(other) ?? 0) + (isDeed(key) ? 1 : 2))
      }
    }
    return [...weights]
      .filter(([other, weight]) => weight >= 2 && statements[other]!.claim.source !== claim.source)
      .sort(([one, left], [other, right]) => right - left || one - other)
      .slice(0, mostPartners)
      .map(([other]) => inOrder(statements[other]!.claim.id, claim.id))
  })
}

const inOrder = (left: string, right: string): ClaimPair =>
  left < right ? { a: left, b: right } : { a: right, b: left }
