import type { Decision, Fact } from '../model.ts'

/** The facts of a fresh run with a decision log on top. */
export interface Replay {
  /** In the order given; `decision` is the latest standing accept or reject, else the latest standing note. */
  readonly facts: readonly Fact[]
  /** Every standing note of a fact, oldest first, by fact id. Facts without a note are not in the map. */
  readonly notes: ReadonlyMap<string, readonly Decision[]>
  /** Decisions whose fact this run no longer finds, in log order. */
  readonly orphans: readonly Decision[]
}

/** The facts with the decision that stands on each; see `replayDecisions`. */
export function applyDecisions(facts: readonly Fact[], decisions: readonly Decision[]): readonly Fact[] {
  return replayDecisions(facts, decisions).facts
}

/**
 * Replays the append-only log on the facts of a fresh run.
 *
 * A decision belongs to the fact with its id, else to the fact that holds most of the claims it names, if that is at
 * least half of them (the first such fact on a tie). `undo` takes back the decision before it in the log that still
 * stands on the same fact: the order in the file, so that a merge which keeps each side's lines together keeps each
 * undo with what it undid. Among those that stand the latest instant wins, so a merge gives the same in either order.
 */
export function replayDecisions(facts: readonly Fact[], decisions: readonly Decision[]): Replay {
  if (decisions.length === 0) return { facts, notes: new Map(), orphans: [] }
  const find = factFinder(facts)
  const standing = new Map<string, Decision[]>()
  const orphans: Decision[] = []
  for (const decision of decisions) {
    const fact = find(decision)
    if (fact === undefined) {
      orphans.push(decision)
      continue
    }
    const stack = standing.get(fact) ?? []
    if (decision.action === 'undo') stack.pop()
    else stack.push(decision)
    standing.set(fact, stack)
  }
  const notes = new Map<string, readonly Decision[]>()
  for (const [fact, stack] of standing) {
    const noted = stack.filter(decision => decision.note !== null)
    if (noted.length > 0) notes.set(fact, noted)
  }
  return {
    facts: facts.map(fact => ({ ...fact, decision: currentDecision(standing.get(fact.id) ?? []) })),
    notes,
    orphans,
  }
}

function currentDecision(standing: readonly Decision[]): Decision | null {
  const verdicts = standing.filter(decision => decision.action === 'accept' || decision.action === 'reject')
  return latest(verdicts) ?? latest(standing)
}

function latest(decisions: readonly Decision[]): Decision | null {
  let found: Decision | null = null
  for (const decision of decisions) if (found === null || instant(decision) >= instant(found)) found = decision
  return found
}

/** In milliseconds; 0 for what is not an instant, so that a broken clock never beats a working one. */
function instant(decision: Decision): number {
  const milliseconds = Date.parse(decision.at)
  return Number.isNaN(milliseconds) ? 0 : milliseconds
}

function factFinder(facts: readonly Fact[]): (decision: Decision) => string | undefined {
  const ids = new Set(facts.map(fact => fact.id))
  const factOfClaim = new Map<string, string>()
  const position = new Map<string, number>()
  for (const [index, fact] of facts.entries()) {
    position.set(fact.id, index)
    for (const claim of fact.claims) factOfClaim.set(claim, fact.id)
  }
  return decision => {
    if (ids.has(decision.fact)) return decision.fact
    const claims = new Set(decision.claims)
    const shared = new Map<string, number>()
    for (const claim of claims) {
      const fact = factOfClaim.get(claim)
      if (fact !== undefined) shared.set(fact, (shared.get(fact) ?? 0) + 1)
    }
    const [best] = [...shared].sort(
      ([leftFact, left], [rightFact, right]) => right - left || position.get(leftFact)! - position.get(rightFact)!,
    )
    return best !== undefined && best[1] * 2 >= claims.size ? best[0] : undefined
  }
}
