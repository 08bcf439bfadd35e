import { childrenOf, type Draft, hasSubject, isPredicate, isTensed } from './draft.ts'

/** "The Heron, with forty cabins, is the ferry of the island": a clause without subject that hangs on the noun it begins with is what the noun does. */
export function mendLostPredicates(draft: Draft): void {
  mendReducedRoots(draft)
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
  // The verb follows a comma or bracket that closes what was set off after the noun.
  if (!/^[,)]$/.test(tokens[opener - 1]?.form ?? '') && tokens[opener]!.form !== ',') return
  const isPassive = childrenOf(draft, clause).some(child => relations[child] === 'aux:pass')
  heads[clause] = -1
  relations[clause] = 'root'
  heads[noun] = clause
  relations[noun] = isPassive ? 'nsubj:pass' : 'nsubj'
  for (const mark of childrenOf(draft, noun)) if (mark > clause && relations[mark] === 'punct') heads[mark] = clause
}

/** "Sailors worried about the storm might stay": a tensed clause after the verb that has neither subject nor joint is the predicate, and the verb a participle. */
function mendReducedRoots(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const verb = heads.indexOf(-1)
  if (verb < 0 || !/^VB[DN]$/.test(tokens[verb]!.xpos)) return
  const children = childrenOf(draft, verb)
  const subject = children.find(child => relations[child]!.startsWith('nsubj'))
  if (subject === undefined || subject !== verb - 1 || !/^NN/.test(tokens[subject]!.xpos)) return
  const clause = children.find(child => relations[child] === 'ccomp' && child > verb)
  if (clause === undefined || hasSubject(draft, clause) || !isTensed(draft, clause)) return
  const below = childrenOf(draft, clause)
  const opener = Math.min(clause, ...below)
  if (below.some(child => /^(?:mark|cc)$/.test(relations[child]!)) || opener === verb + 1) return
  // "said of it “might sink”", "answered in May: will stay"
  if (!/^(?:MD|VB[DZP])$/.test(tokens[opener]!.xpos) || tokens[opener - 1]!.upos === 'PUNCT') return
  heads[clause] = -1
  relations[clause] = 'root'
  heads[subject] = clause
  relations[subject] = 'nsubj'
  heads[verb] = subject
  relations[verb] = 'acl'
  for (const child of children) if (child > clause && relations[child] === 'punct') heads[child] = clause
}
