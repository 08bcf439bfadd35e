import { areOpposites } from '../lexicon/antonyms.ts'
import { areEnds } from '../lexicon/synonyms-converse.ts'
import type { Term } from '../statement/terms.ts'
import { haveOtherDates } from './comparisons/times.ts'
import type { Prepared } from './pair.ts'

/**
 * Finds claims of one pattern that tell two matters: "Anna Berg sold 14 boats" and "Carl Dahl sold 31 lamps". Both name somebody or some place and none the same, and
 * both give numbers and none the same. One of the two alone is no sign: outlets call one man by name and by his city, and they differ on numbers.
 * None of 131 pairs that a reader found to tell one fact (ten stories of BASIL) is so. Nor do "Anna Berg joined the board in 2019" and "Anna Berg left the board in 2022": opposite
 * deeds, each at its own time. By the places of the two in `prepared`.
 */
export function clashFinder(prepared: readonly Prepared[]): (left: number, right: number) => boolean {
  // Keys by number: every candidate pair is looked at.
  const codes = new Map<string, number>()
  const names = prepared.map(({ terms }) =>
    keysOf(terms, codes, ({ type, isTitle }) => (type === 'name' || type === 'place') && !isTitle),
  )
  const numbers = prepared.map(({ terms }) => keysOf(terms, codes, ({ type }) => type === 'number'))
  const deeds = prepared.map(({ terms }) => terms.find(({ role }) => role === 'predicate')?.lemma ?? '')
  const areTurned = (left: number, right: number): boolean =>
    areApart(prepared[left]!.dates, prepared[right]!.dates) &&
    (areOpposites(deeds[left]!, deeds[right]!) || areEnds(deeds[left]!, deeds[right]!)) &&
    haveOtherDates(prepared[left]!, prepared[right]!)
  return (left, right) =>
    (areApart(names[left]!, names[right]!) && areApart(numbers[left]!, numbers[right]!)) || areTurned(left, right)
}

function keysOf(
  terms: readonly Term[],
  codes: Map<string, number>,
  isWanted: (term: Term) => boolean,
): readonly number[] {
  const keys: number[] = []
  for (const term of terms) {
    if (!isWanted(term) || keys.length === most) continue
    const code = codes.get(term.key) ?? codes.size
    codes.set(term.key, code)
    keys.push(code)
  }
  return keys.length === 0 ? none : keys
}

const none: readonly number[] = []

/** A claim names a handful; a list of a hundred names is laid beside another in bounded time. */
const most = 40

function areApart<Key>(left: readonly Key[], right: readonly Key[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  for (const key of left) if (right.includes(key)) return false
  return true
}
