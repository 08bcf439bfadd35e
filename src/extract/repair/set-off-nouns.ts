import { childrenOf, type Draft, isBelow } from './draft.ts'

/**
 * "won the Heron Cup, the oldest race of the island": a noun with an article behind a comma, without preposition or verb of its own, says
 * what the noun before the comma is, unless a list goes on.
 */
export function mendSetOffNouns(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    if (!/^(?:advcl|obl|nmod|parataxis|dep|list)/.test(relation) || tokens[node]!.upos !== 'NOUN') return
    const children = childrenOf(draft, node)
    if (children.some(child => /^(?:case|mark|cop|cc|nsubj|aux|conj|nummod)/.test(relations[child]!))) return
    const article = children.find(child => relations[child] === 'det' && /^(?:an?|the)$/.test(tokens[child]!.lemma))
    if (article === undefined || tokens[article - 1]?.form !== ',') return
    // "one day, the mayor", "two weeks, the first in years": measures of time stand alone.
    if (/^(?:day|week|month|year|hour|minute|night|morning|evening|time)$/.test(tokens[node]!.lemma)) return
    let holder = article - 2
    if (holder < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[holder]!.upos)) return
    while (/^(?:flat|compound)/.test(relations[holder]!) && Math.abs(heads[holder]! - holder) < 4)
      holder = heads[holder]!
    if (holder < 0 || holder > article || isBelow(draft, holder, node)) return
    const end = Math.max(...tokens.flatMap((_, at) => (isBelow(draft, at, node) ? [at] : [])))
    const next = tokens[end + 1]
    if (next !== undefined && next.upos !== 'PUNCT') return
    heads[node] = holder
    relations[node] = 'appos'
  })
}
