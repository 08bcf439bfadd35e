import { childrenOf, type Draft, lastBelow } from './draft.ts'

/** "told trading partners they must pay": the clause is what they were told, not which partners are meant. */
export function mendToldClauses(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, clause) => {
    const noun = heads[clause]!
    const verb = heads[noun] ?? -1
    if (relation !== 'acl:relcl' || verb < 0 || verb > noun || !/^i?obj$/.test(relations[noun]!)) return
    if (!/^(?:tell|remind|assure|warn|inform|promise|convince)$/.test(tokens[verb]!.lemma)) return
    const first = childrenOf(draft, clause)[0]
    if (first === undefined || tokens[first]!.xpos !== 'PRP' || relations[first] !== 'nsubj') return
    // "told the crew they met that the pier was safe"
    const next = tokens[lastBelow(draft, clause) + 1]
    if (first !== noun + 1 || (next !== undefined && next.upos !== 'PUNCT')) return
    if (childrenOf(draft, verb).some(child => /^(?:ccomp|xcomp)$/.test(relations[child]!))) return
    heads[clause] = verb
    relations[clause] = 'ccomp'
    relations[noun] = 'iobj'
  })
}
