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
