import type { Decision } from '../model.ts'

/** How many facts of a log are accepted or rejected, as far as the log alone tells: whether a fact is still found only its story shows. */
export function countDecided(decisions: readonly Decision[]): number {
  const standing = new Map<string, Decision[]>()
  for (const decision of decisions) {
    const stack = standing.get(decision.fact) ?? []
    if (decision.action === 'undo') stack.pop()
    else stack.push(decision)
    standing.set(decision.fact, stack)
  }
  return [...standing.values()].filter(stack => stack.some(({ action }) => action !== 'note')).length
}
