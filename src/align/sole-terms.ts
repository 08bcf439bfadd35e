import type { Quote, Statement } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import { overlap } from '../text/span.ts'
import type { Pair, Prepared } from './pair.ts'

/** From here on two words stand for each other: synonyms are at .9, words that are merely related below. */
const partner = 0.9

/**
 * How much two claims share that neither outlet tells anywhere else: the only mention of a quarantine in one article and the only one in
 * the other are likely one matter, though the rest of both sentences has nothing in common. Sum of term weights, 0 or more.
 */
export function soleOverlap({ left, right, leftMatches }: Pick<Pair, 'left' | 'right' | 'leftMatches'>): number {
  let sum = 0
  const counted = new Set<string>()
  left.terms.forEach((term, index) => {
    const match = leftMatches[index]!
    const other = right.terms[match.index]
    if (!other || match.strength < partner || term.isTitle || other.isTitle || counted.has(other.key)) return
    if (!isSole(left, term.key) || !isSole(right, other.key)) return
    counted.add(other.key)
    sum += left.weights[index]!
  })
  return sum
}

function isSole({ repeated }: Prepared, key: string): boolean {
  return !repeated.has(key)
}

/** For each source the keys that it tells in several places. `terms` are those of the statements, in the same order. Looks once at every term. */
export function repeatedTerms(
  statements: readonly Statement[],
  terms: readonly (readonly Term[])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Map<string, Quote>>()
  const repeated = new Map<string, Set<string>>()
  statements.forEach(({ claim: { source, quote } }, at) => {
    const seen = places.get(source) ?? new Map<string, Quote>()
    const again = repeated.get(source) ?? new Set<string>()
    places.set(source, seen)
    repeated.set(source, again)
    for (const { key } of terms[at]!) {
      const before = seen.get(key)
      if (before === undefined) seen.set(key, quote)
      // Claims cut from one sentence are one mention.
      else if (!overlap(before, quote)) again.add(key)
    }
  })
  return repeated
}
