import { childrenOf, type Draft } from './draft.ts'

/** "hired a Hull, Norland pilot named Olsen": the towns only tell where the pilot is from, and the article is the pilot's. */
export function mendPlacedRoles(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ upos }, role) => {
    const place = heads[role]!
    if (relations[role] !== 'appos' || upos !== 'NOUN' || place < 0 || place > role) return
    if (tokens[place]!.upos !== 'PROPN' || heads[place]! < 0) return
    // "a Hull | , Norland pilot": article, town, comma, name
    const isArticle = /^an?$/i.test(tokens[place - 1]?.form ?? '') && heads[place - 1] === place
    if (!isArticle || tokens[place + 1]!.form !== ',' || tokens[place + 2]!.upos !== 'PROPN') return
    const [above, relation] = [heads[place]!, relations[place]!]
    for (const child of childrenOf(draft, place)) if (child !== role) heads[child] = role
    heads[role] = above
    relations[role] = relation
    heads[place] = role
    relations[place] = 'compound'
  })
}
