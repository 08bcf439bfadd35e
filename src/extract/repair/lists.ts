import { childrenOf, type Draft } from './draft.ts'

/**
 * "loves music, film and fashion": a noun before a comma is no part of a compound with the noun behind it; where a list with "and" goes on
 * from there, it is the first of that list.
 */
export function mendLists(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach((token, comma) => {
    if (token.form !== ',') return
    const first = comma - 1
    const second = heads[first] ?? -1
    if (second <= comma || !/^(?:compound|amod|nmod|flat|appos|obl|dep)/.test(relations[first]!)) return
    if (!/^(?:NOUN|PROPN)$/.test(tokens[first]!.upos) || !/^(?:NOUN|PROPN)$/.test(tokens[second]!.upos)) return
    if (childrenOf(draft, first).some(child => relations[child] === 'case')) return
    const later = childrenOf(draft, second).filter(child => relations[child] === 'conj' && child > second)
    const isList = later.some(member => childrenOf(draft, member).some(child => tokens[child]!.lemma === 'and'))
    const before = childrenOf(draft, second).filter(
      child => child < first && /^(?:det|case|amod|nmod:poss|compound|nummod)/.test(relations[child]!),
    )
    if (!isList || heads[second]! < 0 || /^(?:nsubj)/.test(relations[second]!)) return
    heads[first] = heads[second]!
    relations[first] = relations[second]!
    heads[second] = first
    relations[second] = 'conj'
    heads[comma] = second
    for (const each of [...later, ...before]) heads[each] = first
  })
}
