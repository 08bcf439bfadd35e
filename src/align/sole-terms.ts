import type { Quote, Statement } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import { overlap } from '../text/span.ts'
import type { Pair } from './pair.ts'

/** From here on two words stand for each other: synonyms are at .9, words that are merely related below. */
const partner = 0.9

/** Words from one capital letter to the next: "Bank of Westport". */
const withinName = 2

/**
 * How much two claims share that neither outlet tells anywhere else: the only mention of a quarantine in one article and the only one in
 * the other are likely one matter, though the rest of both sentences has nothing in common. Sum of term weights, 0 or more; a name of several words ("Bank of the Northern Isles") is
 * told once and counts as its rarest word.
 */
export function soleOverlap({ left, right, leftMatches }: Pick<Pair, 'left' | 'right' | 'leftMatches'>): number {
  const { isSole } = left.places()
  const { isSole: isSoleThere } = right.places()
  let sum = 0
  const counted: string[] = []
  let name = { end: Number.NEGATIVE_INFINITY, weight: 0 }
  for (let index = 0; index < isSole.length; index++) {
    const match = leftMatches[index]!
    if (!isSole[index] || match.strength < partner || !isSoleThere[match.index]) continue
    const { key } = right.terms[match.index]!
    if (counted.includes(key)) continue
    counted.push(key)
    const { token } = left.terms[index]!
    const isCapital = /^\p{Lu}/u.test(left.statement.tokens[token]!.form)
    const known = isCapital && token - name.end <= withinName ? name.weight : 0
    const weight = Math.max(known, left.weights[index]!)
    sum += weight - known
    if (isCapital) name = { end: token, weight }
  }
  return sum
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
