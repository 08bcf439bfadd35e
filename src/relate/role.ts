import { predicatesMatch } from './proof.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side } from './sides.ts'

export const role: RelationRule = {
  title: 'another office or description of the same one',
  match(sides) {
    const one = descriptionOf(sides.a)
    const other = descriptionOf(sides.b)
    if (one === null || other === null) return null
    const { a, b } = sides
    const subjects = a.terms.some(
      (term, index) =>
        term.role === 'subject' &&
        b.terms[a.matches[index]!.index]?.role === 'subject' &&
        a.matches[index]!.strength >= partner,
    )
    if (!subjects || (predicatesMatch(sides) && (alone(a) === 0 || alone(b) === 0))) return null
    return {
      relation: 'differs',
      kind: 'role',
      reason: { kind: 'role', a: one, b: other, text: `${one} ≠ ${other}` },
      note: 'not a contradiction: one can hold two offices',
    }
  },
  examples: [
    { a: 'Anna Berg is the finance minister.', b: 'Anna Berg is the foreign minister.', finds: 'differs' },
    { a: 'Anna Berg is the head of the bloc.', b: 'Anna Berg is the head of the bloc in the council.', finds: null },
    { a: 'Anna Berg is the finance minister.', b: 'Carl Dahl is the foreign minister.', finds: null },
  ],
}

/** What "X is the …" says of X; null when the statement is no such sentence. */
function descriptionOf({ statement, terms, predicate }: Side): string | null {
  const term = terms[predicate]
  if (!term || !/^(?:NOUN|PROPN)$/.test(term.upos)) return null
  const { tokens, tree } = statement
  const copula = tree.heads.findIndex((head, index) => head === term.token && tree.relations[index] === 'cop')
  if (copula < 0) return null
  return statement.claim.text.slice(tokens[copula]!.end, tokens[term.token]!.end).trim()
}

/** Number of words of the description that the other side lacks. */
function alone({ terms, alone }: Side): number {
  return alone.filter(index => terms[index]!.role === 'object' || terms[index]!.role === 'predicate').length
}
