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
  const sources = new Map<string, { first: Map<string, Prepared>; repeated: Set<string> }>()
  for (const one of prepared) {
    const { source } = one.statement.claim
    const seen = sources.get(source) ?? { first: new Map(), repeated: new Set() }
    sources.set(source, seen)
    for (const key of one.keys.keys()) {
      const before = seen.first.get(key)
      if (before === undefined) seen.first.set(key, one)
      else if (!haveCommonWords(before, one)) seen.repeated.add(key)
    }
  }
  for (const { first } of sources.values()) first.clear()
  const repeatedBy = ({ statement }: Prepared) => sources.get(statement.claim.source)?.repeated ?? new Set()
  return ({ left, right, leftMatches }) => {
    let sum = 0
    const counted = new Set<string>()
    const [repeated, repeatedByOther] = [repeatedBy(left), repeatedBy(right)]
    left.terms.forEach((term, index) => {
      const match = leftMatches[index]!
      const other = right.terms[match.index]
      if (!other || match.strength < partner || term.isTitle || other.isTitle || counted.has(other.key)) return
      if (repeated.has(term.key) || repeatedByOther.has(other.key)) return
      counted.add(other.key)
      sum += left.weights[index]!
    })
    return sum
  }
}

/** Claims cut from one sentence are one mention. */
function haveCommonWords(one: Prepared, other: Prepared): boolean {
  const [left, right] = [one.statement.claim.quote, other.statement.claim.quote]
  return left.start < right.end && right.start < left.end
}
