import { compareTwoStrings } from 'string-similarity'
import { describesPerson } from '../../lexicon/person-nouns.ts'
import type { Term } from '../../statement/terms.ts'
import type { Side, Sides } from '../sides.ts'
import { isExchanged, isTurned } from './may-stand-for.ts'
import { isPrinted } from './printed.ts'
import type { Change } from './word-changes.ts'

/**
 * In a story two outlets print one speech in two wordings: "prove the promise", "keep the peace" are built alike, "talks" and "shown that the drafting" are not. Nor is
 * whom one calls "the captain" and the other "my client" another one, or a name the outlets did not print.
 */
export function isOneForOne({ a, b }: Sides, change: Change): boolean {
  const left = change.a.map(index => a.terms[index]!)
  const right = change.b.map(index => b.terms[index]!)
  const classes = (terms: readonly Term[]) => terms.map(classOf).sort().join(' ')
  if ((left.length > 1 || right.length > 1) && classes(left) !== classes(right)) return false
  if ([...left, ...right].every(({ type, lemma }) => type === 'word' && describesPerson(lemma.toLowerCase())))
    return left.length === 1 && right.length === 1 && isExchanged(left[0]!, right[0]!)
  // "the comedian", "Berg", whatever the name was taken for
  const isNamed = (side: Side, terms: readonly Term[]) =>
    terms.some(({ token }) => /^\p{Lu}/u.test(side.statement.tokens[token]!.form))
  const isDescribed = (terms: readonly Term[]) => terms.some(({ lemma }) => describesPerson(lemma.toLowerCase()))
  if ((isDescribed(left) && isNamed(b, right)) || (isDescribed(right) && isNamed(a, left))) return false
  if (left.some(one => right.some(other => areOneSpelling(one, other)))) return false
  if ([...left, ...right].some(({ lemma }) => generalNouns.has(lemma.toLowerCase()))) return false
  const isRead = (side: Side, terms: readonly Term[]) =>
    terms.every(({ type, token }) => type !== 'name' || isPrinted(side, side.statement.tokens[token]!.form))
  return isRead(a, left) && isRead(b, right)
}

/** "advisers", "advisors"; "ppm" for "parts". */
function areOneSpelling({ type, lemma: one }: Term, { type: kind, lemma: other }: Term): boolean {
  if (type !== 'word' || kind !== 'word' || isTurned(one, other)) return false
  const shorter = Math.min(one.length, other.length)
  return (
    !/[aeiouy]/i.test(one) ||
    !/[aeiouy]/i.test(other) ||
    (shorter >= fewestLetters && compareTwoStrings(one, other) >= oneSpelling)
  )
}

/** Dice over letter pairs, and letters: "adviser" and "advisor" have .67, "older" and "elder" .75, "captain" and "curtain" .5. */
const oneSpelling = 0.65
const fewestLetters = 5

// Written by hand: general nouns, which stand for whatever was told before (Halliday and Hasan, Cohesion in English, 1976, name most of them).
const generalNouns: ReadonlySet<string> = new Set(
  'problem issue incident thing matter event move case situation affair question development place area person people group body plan idea fact step action measure'.split(
    ' ',
  ),
)

/** Part of speech of a word, kind of anything else; names of people and places are one. */
export function classOf({ type, upos }: Term): string {
  return type === 'word' ? upos : type === 'place' ? 'name' : type
}
