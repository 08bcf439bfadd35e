import { childrenOf, type Draft } from './draft.ts'

/** "left the port without paying the fee": a participle with a joiner of its own belongs to the verb, not to the noun beside it. */
export function mendGerunds(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, node) => {
    if (relation !== 'acl' || !/^VB[GN]$/.test(tokens[node]!.xpos)) return
    const joiner = childrenOf(draft, node).find(child => child < node && /^(?:mark|case)$/.test(relations[child]!))
    if (joiner === undefined || !/^(?:without|after|before|by|while|when|despite|since)$/.test(tokens[joiner]!.lemma))
      return
    let governor = heads[node]!
    while (governor >= 0 && tokens[governor]!.upos !== 'VERB') {
      // "the habit of leaving without paying" hangs on a noun on both sides.
      if (/^(?:nsubj|nmod|conj|appos)/.test(relations[governor]!)) return
      governor = heads[governor]!
    }
    if (governor < 0 || governor > node) return
    heads[node] = governor
    relations[node] = 'advcl'
  })
}
