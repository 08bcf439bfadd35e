import { childrenOf, type Draft, hasSubject, isTensed } from './draft.ts'

/** "Scheduled for May, the launch was postponed": the clause with subject and tense behind the comma is the main one, not the participle before it. */
export function mendFronted(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const root = heads.indexOf(-1)
  if (root < 0 || root > 2 || !/^VB[GN]$/.test(tokens[root]!.xpos) || hasSubject(draft, root) || isTensed(draft, root))
    return
  const main = childrenOf(draft, root).find(
    child =>
      child > root &&
      /^(?:parataxis|ccomp|conj|advcl|xcomp)/.test(relations[child]!) &&
      hasSubject(draft, child) &&
      isTensed(draft, child) &&
      !childrenOf(draft, child).some(word => /^(?:mark|cc)$/.test(relations[word]!)),
  )
  if (main === undefined || !tokens.slice(root, main).some(token => token.form === ',')) return
  heads[main] = -1
  relations[main] = 'root'
  heads[root] = main
  relations[root] = 'advcl'
}
