import type { Pair, Prepared } from './pair.ts'

/**
 * How much two claims share that neither outlet tells anywhere else: the only mention of a quarantine in one article and the only one in
 * the other are likely one matter, though the rest of both sentences has nothing in common. Sum of term weights, 0 or more.
 */
export type SoleOverlap = (pair: Pair) => number

/** From here on two words stand for each other: synonyms are at .9, words that are merely related below. */
const partner = 0.9

/** Looks once at every term of every claim. */
export function soleOverlap(prepared: readonly Prepared[]): SoleOverlap {
  const first = new Map<string, Prepared>()
  const repeated = new Set<string>()
  for (const one of prepared) {
    for (const key of one.keys.keys()) {
      const place = placeOf(one, key)
      const before = first.get(place)
      if (before === undefined) first.set(place, one)
      else if (!haveCommonWords(before, one)) repeated.add(place)
    }
  }
  const isSole = (one: Prepared, key: string) => !repeated.has(placeOf(one, key))
  return ({ left, right, leftMatches }) => {
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
}

function placeOf({ statement }: Prepared, key: string): string {
  return `${statement.claim.source}\n${key}`
}

/** Claims cut from one sentence are one mention. */
function haveCommonWords(one: Prepared, other: Prepared): boolean {
  const [left, right] = [one.statement.claim.quote, other.statement.claim.quote]
  return left.start < right.end && right.start < left.end
}
