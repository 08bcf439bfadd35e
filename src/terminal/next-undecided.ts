import type { ReviewState } from '../review/review-state.ts'
import type { ReviewAction } from '../review/update.ts'
import { isUndecided } from '../view/words.ts'

/** The move from the fact under the cursor to the next other one shown that is still to decide, round the end once; null when there is none. */
export function nextUndecided({ visible, cursor, replay }: ReviewState, by: 1 | -1): ReviewAction | null {
  const { length } = visible
  for (let step = 1; step < length; step += 1) {
    const position = (cursor + step * by + length) % length
    const fact = replay.facts[visible[position]!]
    if (fact !== undefined && isUndecided(fact)) return { type: 'move', by: position - cursor }
  }
  return null
}

/** How many of the facts shown are decided. */
export function decidedShown({ visible, replay }: ReviewState): number {
  return visible.filter(index => !isUndecided(replay.facts[index]!)).length
}
