import { childrenOf, type Draft, hasSubject, isPredicate, isTensed } from './draft.ts'

/**
 * "plans to meet Lavrov and intends to ask": a tensed verb joins a tensed one, not the infinitive beside it. "We remember their role, and we
 * will be grateful": a clause with a subject joins a clause, not a noun.
 */
export function mendCoordination(draft: Draft): void {
  const { heads, relations } = draft
  relations.forEach((relation, node) => {
    const partner = heads[node]!
    if (relation !== 'conj' || partner < 0 || !isTensed(draft, node)) return
    const isClause = hasSubject(draft, node)
    if (
      isClause
        ? isPredicate(draft, partner) || relations[partner] === 'root'
        : isTensed(draft, partner) || isPredicate(draft, partner) === (draft.tokens[partner]!.upos !== 'VERB')
    )
      return
    if (!isClause && childrenOf(draft, node).some(child => relations[child] === 'mark')) return
    let governor = heads[partner]!
    while (governor >= 0 && !(isTensed(draft, governor) && isPredicate(draft, governor))) governor = heads[governor]!
    if (governor >= 0 && governor < node) heads[node] = governor
  })
}

/** "hit the pier, waking the crew, shaking the port, and sinking a boat": a gerund at the end of a list joins the gerunds before it, not the verb. */
export function mendGerundLists(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    const verb = heads[node]!
    if (relation !== 'conj' || verb < 0 || tokens[node]!.xpos !== 'VBG' || tokens[verb]!.xpos === 'VBG') return
    const children = childrenOf(draft, node)
    if (children.some(child => /^(?:aux|nsubj)/.test(relations[child]!))) return
    const before = childrenOf(draft, verb).findLast(
      child => child > verb && child < node && relations[child] === 'advcl' && tokens[child]!.xpos === 'VBG',
    )
    if (before === undefined) return
    heads[node] = before
    // The gerunds between them are hung now here, now there.
    for (const between of childrenOf(draft, before))
      if (between < node && relations[between] === 'advcl' && tokens[between]!.xpos === 'VBG')
        relations[between] = 'conj'
  })
}
