import { childrenOf, type Draft, isBelow } from './draft.ts'

/** "met Lavrov, who praised the talks on trade, particularly the dialogue of the ports": what is singled out belongs to what it is singled out of. */
export function mendSingledOut(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ lemma }, word) => {
    if (tokens[word - 1]?.form !== ',' || !/^(?:particularly|especially|notably)$/.test(lemma)) return
    const noun = heads[word]!
    const before = word - 2
    if (noun < word || before < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[noun]!.upos)) return
    const holder = heads[noun]!
    const isAfterClause =
      relations[noun] === 'appos' &&
      relations.some((relation, at) => relation === 'acl:relcl' && heads[at] === holder && at < word)
    if ((relations[noun] !== 'parataxis' && !isAfterClause) || !/^(?:NOUN|PROPN)$/.test(tokens[before]!.upos)) return
    if (childrenOf(draft, noun).some(child => /^(?:nsubj|cop|case)/.test(relations[child]!))) return
    if (isBelow(draft, before, noun)) return
    heads[noun] = before
    relations[noun] = 'appos'
  })
}
