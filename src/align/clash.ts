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

function keysOf(terms: readonly Term[], isWanted: (term: Term) => boolean): ReadonlySet<string> {
  return new Set(terms.flatMap(term => (isWanted(term) ? [term.key] : [])))
}

function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  if (left.size === 0 || right.size === 0) return false
  for (const key of left) if (right.has(key)) return false
  return true
}
