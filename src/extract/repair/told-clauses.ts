import { childrenOf, type Draft, hasSubject, lastBelow } from './draft.ts'

/** "told trading partners they must pay": the clause is what they were told, not which partners are meant. */
export function mendToldClauses(draft: Draft): void {
  if (draft.relations.includes('acl:relcl')) mendRelatives(draft)
  if (draft.relations.includes('nsubj:pass')) mendHeldClauses(draft)
}

function mendRelatives(draft: Draft): void {
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

/** "It has been claimed the ferry left", "… claimed one of them is safe": what is claimed is the clause, and the noun before its verb is its subject. */
function mendHeldClauses(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, noun) => {
    const verb = heads[noun]!
    if (relation !== 'obj' || noun < verb) return
    const subject = childrenOf(draft, verb).find(child => relations[child] === 'nsubj:pass')
    if (subject === undefined || tokens[subject]!.lemma !== 'it') return
    const start = lastBelow(draft, noun) + 1
    const clause = childrenOf(draft, verb).find(
      child =>
        child >= start &&
        /^(?:xcomp|ccomp|parataxis)$/.test(relations[child]!) &&
        !hasSubject(draft, child) &&
        (child === start || heads[start] === child),
    )
    if (clause === undefined || !/^(?:VB[DNZP]|MD)$/.test(tokens[start]!.xpos)) return
    heads[noun] = clause
    relations[noun] = 'nsubj'
    relations[clause] = 'ccomp'
  })
}
