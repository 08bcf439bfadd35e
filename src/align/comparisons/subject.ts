import type { Match } from '../../statement/match-terms.ts'
import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** A subject that half of the story speaks of still says who. */
const leastWeight = 0.2

/**
 * "The mayor sold the ferry" and "The union wants the ferry sold" share the ferry, and tell of two who do something. The side that fares better counts: "The mayor and his
 * deputy" holds "the mayor". 0.5 where one has no subject.
 */
export const subject: Comparison = {
  title: 'same subject',
  compare: ({ left, right, leftMatches, rightMatches }) => {
    const [one, other] = [found(left, leftMatches, right), found(right, rightMatches, left)]
    return one === null || other === null ? 0.5 : Math.max(one, other)
  },
}

function found(side: Prepared, matches: readonly Match[], other: Prepared): number | null {
  let met = 0
  let all = 0
  side.terms.forEach((_, index) => {
    if (!isDoer(side, index)) return
    const weight = Math.max(leastWeight, side.weights[index]!)
    const match = matches[index]!
    all += weight
    if (match.index >= 0 && isDoer(other, match.index)) met += weight * match.strength
  })
  return all === 0 ? null : met / all
}

/** "Anna Berg's deputy Carl Dahl": neither "deputy" nor "Berg". */
function isDoer({ terms, statement: { tree } }: Prepared, index: number): boolean {
  const { role, isTitle, token } = terms[index]!
  const isPartOfName = /^(?:flat|compound)/.test(tree.relations[token] ?? '')
  return role === 'subject' && !isTitle && tree.relations[isPartOfName ? tree.heads[token]! : token] !== 'nmod:poss'
}
