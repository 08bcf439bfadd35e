import { childrenOf, type Draft } from './draft.ts'

/**
 * "Rescue boat Heron has since sunk.": a noun without an article does not stand alone with a clause after it that has a name for its subject.
 * The noun tells what the name is, and the clause is the sentence.
 */
export function mendBareRoles(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const noun = heads.indexOf(-1)
  if (noun < 0 || tokens[noun]!.xpos !== 'NN' || tokens.at(-1)!.form !== '.') return
  const children = childrenOf(draft, noun)
  if (children.some(child => /^(?:det|nsubj|csubj|expl|cop|aux|case|mark|nmod|conj)/.test(relations[child]!))) return
  const [clause, ...others] = children.filter(child => relations[child] === 'acl:relcl')
  if (clause === undefined || others.length > 0) return
  const subject = childrenOf(draft, clause).find(child => /^nsubj/.test(relations[child]!))
  if (subject === undefined || tokens[subject]!.upos !== 'PROPN' || subject < noun || subject > clause) return
  // Between the noun and the verb stands nothing but the name and its helpers.
  const isName = tokens.slice(noun + 1, subject + 1).every(({ upos }) => upos === 'PROPN')
  if (!isName) return
  heads[clause] = -1
  relations[clause] = 'root'
  heads[noun] = subject
  relations[noun] = 'compound'
  for (const child of children)
    if (child > clause || relations[child] === 'punct') heads[child] = child > noun ? clause : heads[child]!
}
