import type { Pair } from './pair.ts'
import { wordPairs } from './pair-words.ts'

/** From here on a word stands for its partner: "Berg" for "Berg", "Aleksandr" hardly for "Anna". */
const met = 0.5

/** How many people either side tells something of, and whether one of them is among those of the other. */
export function peopleOf(pair: Pair): { readonly one: number; readonly other: number; readonly isAnyMet: boolean } {
  const [left, right] = [pair.left.said().people, pair.right.said().people]
  if (left.length === 0 || right.length === 0) return { one: left.length, other: right.length, isAnyMet: false }
  const { leftStrengths, rightStrengths } = wordPairs(pair)
  const isMet = (people: readonly (readonly number[])[], strengths: readonly number[]) =>
    people.some(words => words.some(word => strengths[word]! >= met))
  return { one: left.length, other: right.length, isAnyMet: isMet(left, leftStrengths) || isMet(right, rightStrengths) }
}
