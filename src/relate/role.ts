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
    // "the head of the bloc" and "the head of the bloc in the council": one says more.
    if (!subjects || one.alone === 0 || other.alone === 0) return null
    return {
      relation: 'differs',
      kind: 'role',
      reason: { kind: 'role', a: one.words, b: other.words, text: `${one.words} ≠ ${other.words}` },
      note: 'not a contradiction: one can hold two offices',
    }
  },
  examples: [
    { a: 'Anna Berg is the finance minister.', b: 'Anna Berg is the foreign minister.', finds: 'differs' },
    { a: 'Anna Berg is the head of the bloc.', b: 'Anna Berg is the head of the bloc in the council.', finds: null },
    { a: 'Anna Berg is the finance minister.', b: 'Carl Dahl is the foreign minister.', finds: null },
  ],
}

interface Description {
  readonly words: string
  /** Number of its words that the other side lacks. */
  readonly alone: number
}

/** What "X is the …" says of X; null when the statement is no such sentence. */
function descriptionOf({ statement, terms, predicate, alone }: Side): Description | null {
  const term = terms[predicate]
  if (!term || !/^(?:NOUN|PROPN)$/.test(term.upos)) return null
  const { tokens, tree } = statement
  const copula = tree.heads.findIndex((head, index) => head === term.token && tree.relations[index] === 'cop')
  if (copula < 0) return null
  return {
    words: statement.claim.text.slice(tokens[copula]!.end, tokens[term.token]!.end).trim(),
    alone: alone.filter(index => terms[index]!.token > copula && terms[index]!.token <= term.token).length,
  }
}
