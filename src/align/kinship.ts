import type { Prepared } from './pair.ts'
import type { TermWeight } from './term-weight.ts'

/** How much of what the poorer article tells of, by weight, the other must tell of, too. Of 32 pages about as many matters one pair in ten has a quarter, of articles on one matter three pairs of four have this much. */
const enoughShare = 0.3

/** People, places and organisations that both must name. */
const enoughNames = 2

/**
 * Says of two sources of a story whether they have as much in common as articles on one matter have: only then does a rare word that both print once tell something. A page in the
 * wrong folder "can withstand" or "digs deep" as well. Of judged pairs that join below .6, 66 of 87 tell one fact where this holds, 14 of 31 elsewhere.
 */
export function kinFinder(
  prepared: readonly Prepared[],
  weightOf: TermWeight,
): (one: string, other: string) => boolean {
  const sources = new Map<string, Told>()
  for (const { statement, terms } of prepared) {
    const own = sources.get(statement.claim.source) ?? { keys: new Map(), sum: 0 }
    sources.set(statement.claim.source, own)
    for (const term of terms) {
      // Numbers and titles stand in any article.
      if (term.isTitle || term.type === 'number' || own.keys.has(term.key)) continue
      const weight = weightOf(term)
      own.keys.set(term.key, { weight, isName: term.type === 'name' || term.type === 'place' })
      own.sum += weight
    }
  }
  const known = new Map<string, boolean>()
  return (one, other) => {
    const key = JSON.stringify(one < other ? [one, other] : [other, one])
    const found = known.get(key) ?? areKin(sources.get(one), sources.get(other))
    known.set(key, found)
    return found
  }
}

/** Of each key that a source has its weight, and the sum of all. */
interface Told {
  readonly keys: Map<string, { readonly weight: number; readonly isName: boolean }>
  sum: number
}

function areKin(one: Told | undefined, other: Told | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [few, many] = one.keys.size <= other.keys.size ? [one, other] : [other, one]
  let shared = 0
  let names = 0
  // Not by a loop over the entries: each would be made into a list of its own.
  few.keys.forEach(({ weight, isName }, key) => {
    if (!many.keys.has(key)) return
    shared += weight
    if (isName) names += 1
  })
  return names >= enoughNames && shared >= enoughShare * Math.min(one.sum, other.sum)
}
