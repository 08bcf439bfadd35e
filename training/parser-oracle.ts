import { type Move, type ParserState, rightMove, shiftMove } from '../src/language/parser-state.ts'

/** How many gold arcs can no longer be made after the move. */
export function countLostArcs(state: ParserState, move: Move, heads: readonly number[]): number {
  const { stack, depth, next, count } = state
  const top = stack[depth - 1]!
  let lost = 0
  if (move === shiftMove) {
    for (let at = 0; at < depth; at++) {
      if (heads[stack[at]!] === next) lost++
      if (at < depth - 1 && heads[next] === stack[at]) lost++
    }
    return lost
  }
  for (let at = next; at < count; at++) if (heads[at] === top) lost++
  const head = heads[top]!
  if (move === rightMove) return lost + (head >= next ? 1 : 0)
  const below = depth > 1 ? stack[depth - 2]! : -1
  return lost + (head === below || head > next ? 1 : 0)
}

/** Lifts the heads of crossing arcs, shortest arc first, until no arcs cross (Nivre and Nilsson 2005). */
export function projectivise(heads: readonly number[]): number[] {
  const lifted = [...heads]
  for (;;) {
    const crossing = lifted.map((_, at) => at).filter(at => !isProjective(lifted, at))
    if (crossing.length === 0) return lifted
    const length = (at: number) => Math.abs(lifted[at]! - at)
    const shortest = crossing.reduce((least, at) => (length(at) < length(least) ? at : least))
    lifted[shortest] = lifted[lifted[shortest]!]!
  }
}

/** Whether every word between a word and its head descends from the head. */
function isProjective(heads: readonly number[], at: number): boolean {
  const head = heads[at]!
  for (let between = Math.min(at, head) + 1; between < Math.max(at, head); between++) {
    let ancestor = between
    while (ancestor !== head && ancestor !== heads.length) ancestor = heads[ancestor]!
    if (ancestor !== head) return false
  }
  return true
}
