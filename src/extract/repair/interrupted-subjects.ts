import { childrenOf, type Draft, isTensed } from './draft.ts'

/**
 * "Olsen, who defended the crew for years, said it was safe": the noun before the comma is the subject of the verb behind the clause, and
 * the clause with "who" only tells more of it, where the tree gives both subjects to the clause.
 */
export function mendInterruptedSubjects(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ xpos }, pronoun) => {
    if (!/^(?:WP|WDT)$/.test(xpos) || tokens[pronoun - 1]?.form !== ',' || !/^nsubj/.test(relations[pronoun]!)) return
    const clause = heads[pronoun]!
    const main = clause < 0 ? -1 : heads[clause]!
    if (main < clause || !/^(?:ccomp|advcl|parataxis|csubj)/.test(relations[clause]!) || !isTensed(draft, main)) return
    const noun = childrenOf(draft, clause).find(child => child < pronoun - 1 && /^nsubj/.test(relations[child]!))
    if (noun === undefined || childrenOf(draft, main).some(child => /^nsubj/.test(relations[child]!) && child < main))
      return
    heads[noun] = main
    heads[clause] = noun
    relations[clause] = 'acl:relcl'
  })
  mendInterruptedByParticiples(draft)
}

/** "The crew, working in the rain, has closed the hatch": the noun before the comma is the subject of the tensed verb, not of the participle. */
function mendInterruptedByParticiples(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ xpos }, clause) => {
    if (!/^VB[GN]$/.test(xpos) || !/^(?:advcl|csubj|ccomp)/.test(relations[clause]!)) return
    const main = heads[clause]!
    if (main < clause || !isTensed(draft, main) || isTensed(draft, clause)) return
    const noun = childrenOf(draft, clause).find(child => child < clause && /^nsubj/.test(relations[child]!))
    if (noun === undefined || childrenOf(draft, main).some(child => /^(?:nsubj|expl|csubj)/.test(relations[child]!)))
      return
    const isSetOff = tokens.slice(noun + 1, clause).some(({ form }) => form === ',')
    if (!isSetOff) return
    heads[noun] = main
    relations[noun] = relations[noun]!.includes(':outer') ? 'nsubj' : relations[noun]!
    heads[clause] = noun
    relations[clause] = 'acl'
  })
}
