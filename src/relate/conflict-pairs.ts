import type { Statement } from '../model.ts'
import { conflictKeys, isDeed, slotKeys, valueKeys } from './conflict-keys.ts'
import { postKeys, tellsPost } from './names/posts.ts'
import { passageKeys } from './passage.ts'

/** What more claims share than these tells nothing: in a story of twenty sources the commonest deed is told by each of them once. */
const mostSharing = 40

/** Partners of one claim among those before it, those with most in common first: work grows with the number of claims only. */
const mostPartners = 12

/** Ids of two claims, the lower first. */
export interface ClaimPair {
  readonly a: string
  readonly b: string
  /** True when they have only words around a number, time or name, or of one passage, in common: then no other proof is looked for. */
  readonly isOfWords?: true
  /** True when one of them tells who somebody is only beside what it says: "the mayor, Anna Berg, said". */
  readonly isAside?: true
}

/**
 * The pairs of claims of different sources that a proof of conflict could be found for: alignment leaves out what looks too different, and a wrong name or number makes two
 * accounts of one event look different. Two claims must have one person or office in common, a deed in two respects, two words around a number, time or name, five words one after the other, or a person's post.
 */
export function conflictPairs(statements: readonly Statement[]): readonly ClaimPair[] {
  const found = pairsSharing(statements, conflictKeys, key => (isDeed(key) ? 1 : 2))
  const known = new Set(found.map(({ a, b }) => `${a} ${b}`))
  const further = pairsSharing(statements, slotKeys, () => 1).filter(({ a, b }) => !known.has(`${a} ${b}`))
  for (const { a, b } of further) known.add(`${a} ${b}`)
  const copied = pairsSharing(statements, passageKeys, key => (key.startsWith('quoted ') ? 2 : 1)).filter(
    ({ a, b }) => !known.has(`${a} ${b}`),
  )
  for (const { a, b } of copied) known.add(`${a} ${b}`)
  const posted = pairsSharing(statements, postKeys, () => 2).filter(({ a, b }) => !known.has(`${a} ${b}`))
  for (const { a, b } of posted) known.add(`${a} ${b}`)
  const counted = pairsSharing(statements, valueKeys, () => 2).filter(({ a, b }) => !known.has(`${a} ${b}`))
  const direct = new Set(statements.flatMap(statement => (tellsPost(statement) ? [statement.claim.id] : [])))
  const isOfWords = true as const
  return [
    ...found,
    ...[...further, ...copied, ...counted].map(({ a, b }) => ({ a, b, isOfWords })),
    ...posted.map(({ a, b }) =>
      direct.has(a) && direct.has(b) ? { a, b, isOfWords } : { a, b, isOfWords, isAside: true as const },
    ),
  ]
}

/** Pairs of claims whose keys in common weigh 2 or more. */
function pairsSharing(
  statements: readonly Statement[],
  keysFor: (statement: Statement) => readonly string[],
  weigh: (key: string) => number,
): readonly ClaimPair[] {
  const keysOf = statements.map(keysFor)
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
        weights.set(other, (weights.get(other) ?? 0) + weigh(key))
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
