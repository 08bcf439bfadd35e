import type { Draft } from './draft.ts'

/** ", mentioning soldiers" hung on the noun before the comma: behind the verb such a participle has the subject of the clause. */
export function mendParticiples({ tokens, heads, relations }: Draft): void {
  if (!relations.includes('acl')) return
  relations.forEach((relation, node) => {
    if (relation !== 'acl' || tokens[node]!.xpos !== 'VBG' || tokens[node - 1]?.form !== ',') return
    let at = heads[node]!
    while (at >= 0 && tokens[at]!.upos !== 'VERB') {
      if (/^(?:nsubj|conj|appos)/.test(relations[at]!)) return
      at = heads[at]!
    }
    if (at < 0 || at > node) return
    heads[node] = at
    relations[node] = 'advcl'
  })
}
