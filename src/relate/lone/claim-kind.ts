import { excludeEachOther } from '../../lexicon/kinds.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import type { Side } from '../sides.ts'
import { inOrder, loneClaim, sharesSubject } from './lone-claim.ts'

export const claimKind: RelationRule = {
  title: 'a thing of another kind',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const { claim, text } = lone
    const one = kindWord(claim)
    const other = kindWord(text)
    if (one < 0 || other < 0 || !sharesSubject(claim) || !sharesSubject(text)) return null
    const [left, right] = [claim.terms[one]!, text.terms[other]!]
    if (!excludeEachOther(left.lemma.toLowerCase(), right.lemma.toLowerCase())) return null
    const [first, second] = [claim.statement.claim, text.statement.claim]
    if (first.polarity !== second.polarity) return { stopped: 'things of two kinds, but one is negated' }
    const words = inOrder(lone, left.lemma, right.lemma)
    const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` } as const
    const explains = inOrder(lone, new Set([left.token]), new Set([right.token]))
    const failed = whyNotSameLevel(first, second, { a: false, b: false })
    if (failed === null) return { relation: 'contradicts', kind: 'role', reason, explains }
    return { relation: 'differs', kind: 'role', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'The Last Ferry is a Norwegian novel that was written in 1975 by a captain from Westport.',
      b: 'The Last Ferry is a political party.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Anna Berg is a Norwegian singer who was born in 1975 on an island near Westport.',
      b: 'Anna Berg is a producer.',
      finds: null,
      areLone: true,
    },
    {
      a: 'The captain of The Last Ferry is a Norwegian singer who was born in 1975 in Westport.',
      b: 'Anna Berg is a film.',
      finds: null,
      areLone: true,
    },
  ],
}

/** Index of the noun of "X is a …"; -1 when the statement is no such sentence, or lists several. */
function kindWord({ statement: { tokens, tree }, terms, predicate }: Side): number {
  const term = terms[predicate]
  if (term?.upos !== 'NOUN') return -1
  const below = tree.heads.flatMap((head, index) => (head === term.token ? [index] : []))
  const has = (relation: string) => below.some(index => tree.relations[index] === relation)
  const article = below.some(index => /^(?:an?|the)$/i.test(tokens[index]!.form))
  return has('cop') && article && !has('case') && !has('conj') ? predicate : -1
}
