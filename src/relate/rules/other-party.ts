import { mayBeOneName } from '../names/one-name.ts'
import { toldParties } from '../names/parties.ts'
import { isTitleCase } from '../names/title-case.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, sentenceOf } from '../sides.ts'

export const otherParty: RelationRule = {
  title: 'one person in two parties',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const { a, b } = sides
    if (isTitleCase(sentenceOf(a.statement)) || isTitleCase(sentenceOf(b.statement))) return null
    for (const left of toldParties(a.statement)) {
      for (const right of toldParties(b.statement)) {
        if (left.party === right.party) continue
        const [one, other] = [left.person, right.person]
        // "Berg" of either may be another's surname.
        if (!one.value.includes(' ') || !other.value.includes(' ') || !mayBeOneName(one.value, other.value)) continue
        const words = { a: `${one.text}, ${left.text}`, b: `${other.text}, ${right.text}` }
        const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'role', reason }
      }
    }
    return null
  },
  examples: [
    {
      a: 'Ohio Democratic Gov. Anna Berg closed the harbour on Monday.',
      b: 'Ohio Gov. Anna Berg (R) visited the new pier.',
      finds: 'contradicts',
    },
    {
      a: 'The pier was paid for by Representative Anna Berg of Ohio, a Republican, and her friends.',
      b: 'The ferry is safe, said Anna Berg, D-Ohio.',
      finds: 'contradicts',
    },
    // Of two times.
    {
      a: 'Anna Berg, a Republican who became a Democrat last year, closed the harbour.',
      b: 'Ohio Gov. Anna Berg (R) visited the new pier.',
      finds: null,
    },
    {
      a: 'The Democratic senator’s brother, Carl Dahl, closed the harbour.',
      b: 'The harbour was closed by Republican Carl Dahl.',
      finds: null,
    },
    // Two people.
    {
      a: 'Ohio Democratic Gov. Anna Berg closed the harbour on Monday.',
      b: 'Ohio Gov. Olga Berg (R) visited the new pier.',
      finds: null,
    },
  ],
}
