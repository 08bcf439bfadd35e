import { childrenOf, type Draft, hasSubject, isTensed } from './draft.ts'

/**
 * "After the cargo from Alton was removed, he sailed": a tensed verb without subject after a phrase with a word that may open a clause has that phrase's noun for its
 * subject, and the clause after the comma is the main one.
 */
export function mendOpeningClauses(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const verb = heads.indexOf(-1)
  if (verb < 3 || !/^(?:after|before|since|until|as)$/i.test(tokens[0]!.form)) return
  const noun = heads[0]!
  if (noun < 1 || heads[noun] !== verb || !/^obl/.test(relations[noun]!) || relations[0] !== 'case') return
  const children = childrenOf(draft, verb)
  if (hasSubject(draft, verb) || !isTensed(draft, verb) || children.some(child => child < noun && child > 0)) return
  const main = children.find(
    child =>
      child > verb &&
      /^(?:parataxis|ccomp)$/.test(relations[child]!) &&
      hasSubject(draft, child) &&
      isTensed(draft, child),
  )
  if (main === undefined || !tokens.slice(verb, main).some(token => token.form === ',')) return
  const isPassive = children.some(child => relations[child] === 'aux:pass')
  relations[noun] = isPassive ? 'nsubj:pass' : 'nsubj'
  heads[0] = verb
  relations[0] = 'mark'
  heads[main] = -1
  relations[main] = 'root'
  heads[verb] = main
  relations[verb] = 'advcl'
}

/** "Scheduled for May, the launch was postponed": the clause with subject and tense after the comma is the main one, not the participle before it. */
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
