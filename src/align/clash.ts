import type { Term } from '../statement/terms.ts'
import type { Prepared } from './pair.ts'

/**
 * Finds claims of one pattern that tell two matters: "Anna Berg sold 14 boats" and "Carl Dahl sold 31 lamps". Both name somebody or some place and none the same, and
 * both give numbers and none the same. One of the two alone is no sign: outlets call one man by name and by his city, and they differ on numbers.
 * None of 131 pairs that a reader found to tell one fact (ten stories of BASIL) is so. By the places of the two in `prepared`.
 */
export function clashFinder(prepared: readonly Prepared[]): (left: number, right: number) => boolean {
  const names = prepared.map(({ terms }) =>
    keysOf(terms, ({ type, isTitle }) => (type === 'name' || type === 'place') && !isTitle),
  )
  const numbers = prepared.map(({ terms }) => keysOf(terms, ({ type }) => type === 'number'))
  return (left, right) => areApart(names[left]!, names[right]!) && areApart(numbers[left]!, numbers[right]!)
}

function keysOf(terms: readonly Term[], isWanted: (term: Term) => boolean): readonly string[] {
  const keys: string[] = []
  for (const term of terms) if (isWanted(term)) keys.push(term.key)
  return keys.length === 0 ? none : keys.slice(0, most)
}

const none: readonly string[] = []

/** A claim names a handful; a list of a hundred names is laid beside another in bounded time. */
const most = 40

function areApart(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !left.some(key => right.includes(key))
}
