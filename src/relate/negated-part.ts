import { negators } from './negation.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side, type Sides, wordsBetween } from './sides.ts'

export const negatedPart: RelationRule = {
  title: 'what one requires or has, the other leaves out',
  match(sides) {
    if (sides.a.statement.claim.polarity !== sides.b.statement.claim.polarity) return null
    const found = findNegated(sides)
    if (!found) return null
    const [a, b] = found
    return {
      relation: 'differs',
      kind: 'polarity',
      reason: { kind: 'polarity', a, b, text: `${a} ≠ ${b}` },
      note: 'not a contradiction: only a part of what they say is negated',
    }
  },
  examples: [
    {
      a: 'Passengers enter the ferry with a ticket after a search.',
      b: 'Passengers enter the ferry without a ticket.',
      finds: 'differs',
    },
    {
      a: 'Passengers enter the ferry without a ticket.',
      b: 'Passengers board the ferry without a ticket.',
      finds: null,
    },
  ],
}

/** A word that stands under "not", "no" or "without" on one side and free on the other. */
function findNegated({ a, b }: Sides): [string, string] | null {
  for (let index = 0; index < a.terms.length; index++) {
    const match = a.matches[index]!
    const one = a.terms[index]!
    const other = b.terms[match.index]
    if (match.strength < partner || !other || one.type !== 'word' || other.type !== 'word') continue
    if (index === a.predicate || match.index === b.predicate) continue
    const isNegated = a.negated.has(one.token)
    if (isNegated === b.negated.has(other.token)) continue
    return [printed(a, one.token), printed(b, other.token)]
  }
  return null
}

/** The word as printed; under a negation from its "without" on, when that stands near. */
function printed({ statement, negated }: Side, token: number): string {
  const { tokens } = statement
  if (!negated.has(token)) return tokens[token]!.form
  for (let index = token; index >= Math.max(0, token - 8); index--) {
    if (negators.has(tokens[index]!.form.toLowerCase())) return wordsBetween(statement, index, token)
  }
  return tokens[token]!.form
}
