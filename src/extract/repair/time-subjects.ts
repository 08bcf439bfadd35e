import { childrenOf, type Draft, hasSubject } from './draft.ts'

/** "The council met twice and last year sold the pier": a time before the second verb is no subject of it. "Last year saw a sale" has one. */
export function mendTimeSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'nsubj' || verb < node || relations[verb] !== 'conj' || !hasSubject(draft, heads[verb]!)) return
    const before = tokens[node - 1]
    // "opened the pier, and in May thanked the crew": what has a preposition is no subject.
    if (before?.upos === 'ADP' && /^(?:in|on|at|by)$/i.test(before.form)) {
      relations[node] = 'obl'
      heads[node - 1] = node
      relations[node - 1] = 'case'
      return
    }
    if (!/^(?:day|week|month|year|night|spring|summer|autumn|fall|winter)$/.test(tokens[node]!.lemma)) return
    if (!/^(?:last|next|this)$/i.test(before?.form ?? '')) return
    if (/^(?:see|bring|mark|witness|be|produce|begin|end)$/.test(tokens[verb]!.lemma)) return
    if (childrenOf(draft, verb).some(child => relations[child] === 'cop')) return
    relations[node] = 'obl:unmarked'
  })
}
