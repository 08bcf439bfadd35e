import { childrenOf, type Draft, hasSubject, isPredicate, isTensed } from './draft.ts'

/** "The Heron, with forty cabins, is the ferry of the island": a clause without subject that hangs on the noun it begins with is what the noun does. */
export function mendLostPredicates(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const noun = heads.indexOf(-1)
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos)) return
  const children = childrenOf(draft, noun)
  if (children.some(child => /^(?:nsubj|csubj|expl|cop|aux|case|mark|cc)/.test(relations[child]!))) return
  const clauses = children.filter(child => child > noun && isTensed(draft, child) && isPredicate(draft, child))
  const [clause] = clauses
  // "the ferry, which is old": a relative clause has its pronoun for a subject.
  if (clause === undefined || clauses.length > 1 || hasSubject(draft, clause)) return
  if (!/^(?:appos|parataxis|conj|list|nmod|acl)$/.test(relations[clause]!)) return
  const opener = childrenOf(draft, clause)[0] ?? clause
  if (childrenOf(draft, clause).some(child => /^(?:mark|cc)$/.test(relations[child]!))) return
  // The verb follows a comma or bracket that closes what was set off behind the noun.
  if (!/^[,)]$/.test(tokens[opener - 1]?.form ?? '') && tokens[opener]!.form !== ',') return
  const isPassive = childrenOf(draft, clause).some(child => relations[child] === 'aux:pass')
  heads[clause] = -1
  relations[clause] = 'root'
  heads[noun] = clause
  relations[noun] = isPassive ? 'nsubj:pass' : 'nsubj'
  for (const mark of childrenOf(draft, noun)) if (mark > clause && relations[mark] === 'punct') heads[mark] = clause
}
