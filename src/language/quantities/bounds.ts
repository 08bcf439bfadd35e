import { type Bound, boundsAfter, boundsBefore } from '../../lexicon/numbers.ts'
import { tidy } from './read-number.ts'
import { longestPhrase, phrasesOf, skipHyphen, type Word, wordAt } from './words.ts'

const before = phrasesOf(boundsBefore)
const after = phrasesOf(boundsAfter)

/** "at least", "nearly", "some" before an amount. */
export const readBoundBefore = (
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly value: Bound } | null => longestPhrase(words, at, before)

/** A bound after the amount: "17 or more", "50+", "100-plus". */
export function readBoundAfter(
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly bound: Bound } | null {
  const hyphen = skipHyphen(words, at)
  const plus = hyphen > at || wordAt(words, at).lower === '+'
  const found = longestPhrase(words, plus ? hyphen : at, after)
  // "100-plus", "20-odd", but "12 plus", "20 odd numbers"
  if (found === null || (/^(?:plus|odd)$/.test(wordAt(words, found.end - 1).lower) && hyphen === at)) return null
  if (wordAt(words, at).lower === '+' && !wordAt(words, at).glued) return null
  return { end: found.end, bound: found.value }
}

/** The closed interval that a bound leaves of `[low, high]`; null on an open side. A tenth is the tolerance of "about". */
export function applyBound(
  low: number,
  high: number,
  bound: Bound | null,
): { readonly low: number | null; readonly high: number | null } {
  const wider = (value: number, factor: number): number => tidy(value + Math.abs(value) * factor)
  switch (bound) {
    case 'atLeast':
      return { low, high: null }
    case 'atMost':
      return { low: null, high }
    case 'about':
      return { low: wider(low, -0.1), high: wider(high, 0.1) }
    case 'nearly':
      return { low: wider(low, -0.1), high }
    case 'justOver':
      return { low, high: wider(high, 0.1) }
    default:
      return { low, high }
  }
}
