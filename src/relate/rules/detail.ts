import type { RelationRule } from '../rule.ts'
import type { Side } from '../sides.ts'

export const detail: RelationRule = {
  title: 'one says more',
  match({ a, b, explained }) {
    const one = onlyIn(a, explained.a)
    const other = onlyIn(b, explained.b)
    if (one === '' && other === '') return null
    const says =
      one === '' ? 'the second says more' : other === '' ? 'the first says more' : 'each says more in its own way'
    return { relation: 'refines', kind: 'detail', reason: { kind: 'detail', a: one, b: other, text: says } }
  },
  examples: [
    { a: 'The ferry hit a rock.', b: 'The ferry hit a rock near the old lighthouse.', finds: 'refines' },
    { a: 'The mayor opened the ferry terminal.', b: 'The ferry terminal was opened by the mayor.', finds: null },
  ],
}

/** Words without a partner, at most eight. Adverbs and the name of the day are no news of their own. */
function onlyIn({ statement, terms, alone }: Side, explained: ReadonlySet<number>): string {
  return alone
    .filter(index => terms[index]!.upos !== 'ADV' && !explained.has(terms[index]!.token))
    .slice(0, 8)
    .map(index => statement.tokens[terms[index]!.token]!.form)
    .join(', ')
}
