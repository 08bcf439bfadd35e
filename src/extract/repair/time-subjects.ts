import { childrenOf, type Draft, hasSubject } from './draft.ts'

/** "The council met twice and last year sold the pier": a time before the second verb is no subject of it. "Last year saw a sale" has one. */
export function mendTimeSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'nsubj' || verb < node || relations[verb] !== 'conj' || !hasSubject(draft, heads[verb]!)) return
    if (!/^(?:day|week|month|year|night|spring|summer|autumn|fall|winter)$/.test(tokens[node]!.lemma)) return
    if (!/^(?:last|next|this)$/i.test(tokens[node - 1]?.form ?? '')) return
    if (/^(?:see|bring|mark|witness|be|produce|begin|end)$/.test(tokens[verb]!.lemma)) return
    if (childrenOf(draft, verb).some(child => relations[child] === 'cop')) return
    relations[node] = 'obl:unmarked'
  })
}
