import type { Side } from '../sides.ts'

/** True when a side has the same word once under a negation and once free: "This is not the aim, people are the aim". */
export function standsBothWays({ terms, negated }: Pick<Side, 'terms' | 'negated'>, key: string): boolean {
  const own = terms.filter(term => term.key === key)
  return own.some(({ token }) => negated.has(token)) && own.some(({ token }) => !negated.has(token))
}
