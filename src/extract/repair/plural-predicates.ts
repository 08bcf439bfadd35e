import { childrenOf, type Draft } from './draft.ts'

/** "Other issues were the noise in the port and the price of the pier": several things are not one, so the list is what they were. */
export function mendPluralPredicates(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const isPluralCopula = (word: number) => relations[word] === 'cop' && /^(?:are|were)$/i.test(tokens[word]!.form)
  if (!tokens.some((_, word) => isPluralCopula(word))) return
  tokens.forEach(({ xpos }, predicate) => {
    if (!/^NNP?$/.test(xpos)) return
    const children = childrenOf(draft, predicate)
    const isPlural =
      children.some(isPluralCopula) &&
      children.some(child => relations[child] === 'nsubj' && /^NNP?S$/.test(tokens[child]!.xpos))
    if (!isPlural || children.some(child => relations[child] === 'conj' || relations[child] === 'case')) return
    const phrase = children.find(child => relations[child] === 'nmod' && child > predicate)
    const member =
      phrase === undefined ? undefined : childrenOf(draft, phrase).find(child => relations[child] === 'conj')
    const hasArticle = (word: number) =>
      childrenOf(draft, word).some(child => /^(?:det|nmod:poss)$/.test(relations[child]!))
    if (member === undefined || !hasArticle(member)) return
    heads[member] = predicate
    // "the new boat Heron II": its name goes with it.
    for (const child of childrenOf(draft, phrase!))
      if (child > member && !childrenOf(draft, child).some(word => relations[word] === 'cc')) {
        heads[child] = member
        if (relations[child] === 'conj') relations[child] = 'appos'
      }
  })
}
