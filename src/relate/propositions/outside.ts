import type { Side } from '../sides.ts'
import { argumentsOf, type Proposition } from './proposition.ts'

/** The tokens that are none of a clause's own phrases. */
export function outside({ statement }: Side, proposition: Proposition): Set<number> {
  const inside = argumentsOf(proposition)
  return new Set(
    statement.tokens.map((_, token) => token).filter(token => !inside.some(({ tokens }) => tokens.has(token))),
  )
}
