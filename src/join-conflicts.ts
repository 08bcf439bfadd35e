import type { ScoredPair } from './align/index.ts'

/** Below this score two claims tell other matters so often that their conflict proves nothing; the alignment's own mark for a pair that is each other's closest. */
const least = 0.5

/**
 * Brings claims together that were left in two facts although they contradict each other: "Voters rejected the plan" beside "Voters approved the plan in May" joins nothing
 * as long as a third claim is closer, and the conflict would never be shown. A claim that stands alone moves to the fact of the one it contradicts; two facts of several
 * claims stay apart. `facts` as `align` gives them, and so is what is returned: ids ascend within and among facts. `doConflict` is asked for close pairs of two facts only.
 */
export function joinConflicts(
  facts: readonly (readonly string[])[],
  pairs: readonly ScoredPair[],
  doConflict: (a: string, b: string) => boolean,
): readonly (readonly string[])[] {
  const factOf = new Map<string, string[]>()
  for (const fact of facts) {
    const members = [...fact]
    for (const id of members) factOf.set(id, members)
  }
  const near = pairs
    .filter(({ score }) => score >= least)
    .sort((left, right) => right.score - left.score || compare(left.a, right.a) || compare(left.b, right.b))
  for (const { a, b } of near) {
    const [one, other] = [factOf.get(a), factOf.get(b)]
    if (!one || !other || one === other || (one.length > 1 && other.length > 1) || !doConflict(a, b)) continue
    const [alone, joined] = one.length === 1 ? [one, other] : [other, one]
    joined.push(...alone)
    for (const id of alone) factOf.set(id, joined)
  }
  return [...new Set(factOf.values())]
    .map(fact => fact.sort(compare))
    .sort((left, right) => compare(left[0]!, right[0]!))
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)
