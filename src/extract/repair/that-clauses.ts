import { reportingVerbs } from '../../lexicon/reporting.ts'
import { childrenOf, type Draft, isBelow } from './draft.ts'

/** "took a swipe at the council, saying that while they are late, she will wait": what stands after "saying that" is what was said, not a clause of its own. */
export function mendThatClauses(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ form, upos }, that) => {
    const saying = that - 1
    if (upos !== 'SCONJ' || form !== 'that' || saying < 0 || relations[that] !== 'mark') return
    if (!/^VB/.test(tokens[saying]!.xpos) || !reportingVerbs.has(tokens[saying]!.lemma)) return
    const told = heads[that]!
    if (relations[told] !== 'parataxis' || isBelow(draft, saying, told)) return
    if (childrenOf(draft, saying).some(child => /^[cx]comp$/.test(relations[child]!))) return
    heads[told] = saying
    relations[told] = 'ccomp'
  })
}
