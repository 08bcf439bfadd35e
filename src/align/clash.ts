import { areOpposites } from '../lexicon/antonyms.ts'
import { areEnds } from '../lexicon/synonyms-converse.ts'
import { isSameTerm, type Term } from '../statement/terms.ts'
import { haveOtherDates } from './comparisons/times.ts'
import type { Prepared } from './pair.ts'

/**
 * Finds claims of one pattern that tell two matters: "Anna Berg sold 14 boats" and "Carl Dahl sold 31 lamps". Both name somebody or some place and none the same, and
 * both give numbers and none the same. One of the two alone is no sign: outlets call one man by name and by his city, and they differ on numbers.
 * None of 131 pairs that a reader found to tell one fact (ten stories of BASIL) is so. Nor do "Anna Berg joined the board in 2019" and "Anna Berg left the board in 2022": opposite
 * deeds, each at its own time. By the places of the two in `prepared`.
 */
export function clashFinder(prepared: readonly Prepared[]): (left: number, right: number) => boolean {
  const names = prepared.map(({ terms }) =>
    termsIn(terms, ({ type, isTitle }) => (type === 'name' || type === 'place') && !isTitle),
  )
  const numbers = prepared.map(({ terms }) => termsIn(terms, ({ type }) => type === 'number'))
  const deeds = prepared.map(({ terms }) => terms.find(({ role }) => role === 'predicate')?.lemma ?? '')
  const areTurned = (left: number, right: number): boolean =>
    shareNone(prepared[left]!.dates, prepared[right]!.dates) &&
    (areOpposites(deeds[left]!, deeds[right]!) || areEnds(deeds[left]!, deeds[right]!)) &&
    haveOtherDates(prepared[left]!, prepared[right]!)
  return (left, right) =>
    (areApart(names[left]!, names[right]!) && areApart(numbers[left]!, numbers[right]!)) || areTurned(left, right)
}

function termsIn(terms: readonly Term[], isWanted: (term: Term) => boolean): readonly Term[] {
  const found = terms.filter(isWanted)
  return found.length === 0 ? none : found.slice(0, most)
}

const none: readonly Term[] = []

/** A claim names a handful; a list of a hundred names is laid beside another in bounded time. */
const most = 40

function areApart(left: readonly Term[], right: readonly Term[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  for (const one of left) for (const other of right) if (isSameTerm(one, other)) return false
  return true
}

const shareNone = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some(key => right.includes(key))
