import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { childrenOf, type Draft, isBelow } from './draft.ts'

/** "met with Mohammad Raad, the head of the bloc": what somebody is, set off after the full name, belongs to the name and not to the verb. */
export function mendAppositions(draft: Draft): void {
  const { tokens, heads, relations, names } = draft
  mendQuotedNames(draft)
  for (const name of names) {
    if (name.type !== 'person') continue
    const comma = tokens.findIndex(token => token.start >= name.end)
    const opener = tokens[comma + 1]
    if (
      comma < 1 ||
      tokens[comma]!.form !== ',' ||
      !opener ||
      !/^(?:the|a|an|his|her|its|their|former|chief)$/i.test(opener.form)
    )
      continue
    const role = tokens.findIndex((token, at) => at > comma && token.upos === 'NOUN')
    if (role < 0 || role - comma > 6 || !isPersonNoun(headNoun(draft, role).lemma)) continue
    const head = headNoun(draft, role).at
    let holder = comma - 1
    while (
      heads[holder]! >= 0 &&
      tokens[heads[holder]!]!.start >= name.start &&
      tokens[heads[holder]!]!.end <= name.end
    )
      holder = heads[holder]!
    // "Raad, the head said": a subject is no apposition.
    if (!/^(?:obl|nmod|obj|conj|dep|parataxis|list|advcl|xcomp)/.test(relations[head]!) || isBelow(draft, holder, head))
      continue
    if (childrenOf(draft, head).some(child => /^(?:case|cc|cop)$/.test(relations[child]!))) continue
    heads[head] = holder
    relations[head] = 'appos'
  }
}

/** "chief" of "the chief negotiator" stands before its head. */
function headNoun({ tokens, heads, relations }: Draft, noun: number): { at: number; lemma: string } {
  let at = noun
  while (relations[at] === 'compound' && heads[at]! > at && tokens[heads[at]!]!.upos === 'NOUN') at = heads[at]!
  return { at, lemma: tokens[at]!.lemma }
}

/** "told in the film “Alton”": a name in quotation marks right after a noun is that of the noun, and no doer without "by". */
function mendQuotedNames(draft: Draft): void {
  const { tokens, heads, relations } = draft
  relations.forEach((relation, name) => {
    const noun = name - 2
    if (!relation.startsWith('obl') || tokens[name]!.upos !== 'PROPN' || noun < 0) return
    if (!/^["“]$/.test(tokens[name - 1]!.form) || tokens[noun]!.upos !== 'NOUN') return
    if (heads[noun] !== heads[name] || childrenOf(draft, name).some(child => relations[child] === 'case')) return
    heads[name] = noun
    relations[name] = 'appos'
  })
}
