import type { ScoredPair } from './align/index.ts'
import type { ClaimPair } from './relate/conflict-pairs.ts'

/** Below this score two claims tell other matters so often that only a proof of its own joins them; the alignment's own mark for a pair that is each other's closest. */
const alike = 0.5

/** What is asked of two claims of different facts. */
export interface ConflictQuestions {
  /** Whether the rules call them a contradiction, taken for granted that they are aligned. */
  doConflict(a: string, b: string): boolean
  /** What a rule says that calls them a contradiction and shows by itself that both tell one event; null when none does. */
  proofOf(pair: ClaimPair): Proof | null
}

export interface Proof {
  /** What two outlets need to be laid together for only once, such as who is the mayor, which stands beside each of her words; null where each pair of claims counts. */
  readonly once: string | null
}

/**
 * Brings claims together that were left in two facts although they contradict each other: "Voters rejected the plan" beside "Voters approved the plan in May" joins nothing
 * as long as a third claim is closer, and the conflict would never be shown. Of `pairs`, which alignment found alike, a claim that stands alone moves to the fact of the one
 * it contradicts; of `provable`, which may look quite different, any two facts come together when it is proven that both claims tell one event. `facts` as `align` gives
 * them, and so is what is returned: ids ascend within and among facts.
 */
export function joinConflicts(
  facts: readonly (readonly string[])[],
  pairs: readonly ScoredPair[],
  provable: readonly ClaimPair[],
  { doConflict, proofOf }: ConflictQuestions,
): readonly (readonly string[])[] {
  const factOf = new Map<string, string[]>()
  for (const fact of facts) {
    const members = [...fact]
    for (const id of members) factOf.set(id, members)
  }
  const near = [
    ...pairs
      .filter(({ score }) => score >= alike)
      .map(pair => ({ pair, score: pair.score, isProvable: false, isAside: 0 })),
    ...provable.map(pair => ({ pair, score: 0, isProvable: true, isAside: pair.isAside ? 1 : 0 })),
  ].sort(
    (left, right) =>
      right.score - left.score ||
      left.isAside - right.isAside ||
      compare(left.pair.a, right.pair.a) ||
      compare(left.pair.b, right.pair.b) ||
      Number(left.isProvable) - Number(right.isProvable),
  )
  const told = new Set<string>()
  for (const { isProvable, pair } of near) {
    const { a, b } = pair
    const [one, other] = [factOf.get(a), factOf.get(b)]
    if (!one || !other || (one === other && !isProvable)) continue
    const isLone = one.length === 1 || other.length === 1
    if (isProvable) {
      const proof = proofOf(pair)
      if (proof === null || (proof.once !== null && told.has(proof.once))) continue
      if (proof.once !== null) told.add(proof.once)
      if (one === other) continue
    } else if (!isLone || !doConflict(a, b)) continue
    const [moved, joined] = one.length <= other.length ? [one, other] : [other, one]
    joined.push(...moved)
    for (const id of moved) factOf.set(id, joined)
  }
  return [...new Set(factOf.values())]
    .map(fact => fact.sort(compare))
    .sort((left, right) => compare(left[0]!, right[0]!))
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
