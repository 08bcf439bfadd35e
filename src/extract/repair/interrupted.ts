import { type Draft, isBelow } from './draft.ts'

/**
 * "The trip, which the Post reported, came to light": a tensed verb without subject behind the comma that closes a relative clause is the
 * verb of the noun before that clause, however the tree hangs it.
 */
export function mendInterrupted(draft: Draft): void {
  const { tokens, heads, relations } = draft
  const subjected = new Set(heads.filter((_, index) => /^(?:nsubj|csubj|expl)/.test(relations[index]!)))
  relations.forEach((relation, clause) => {
    if (relation !== 'acl:relcl') return
    const noun = heads[clause]!
    const opener = tokens.findIndex(
      (token, at) => at > noun && at <= clause && /^(?:WDT|WP|WP\$|WRB)$/.test(token.xpos),
    )
    if (opener < 1 || tokens[opener - 1]!.form !== ',') return
    const verb = tokens.findIndex((token, at) => {
      if (at <= clause || tokens[at - 1]!.form !== ',' || subjected.has(at) || !isBelow(draft, at, clause)) return false
      return (
        /^VB[DZP]$/.test(token.xpos) && /^(?:VERB|AUX)$/.test(token.upos) && !/^(?:acl|aux|cop)/.test(relations[at]!)
      )
    })
    // "who came, saw and left": the verbs of a list end in "and".
    if (
      verb < 0 ||
      tokens
        .slice(verb)
        .some(
          (token, at) =>
            token.upos === 'CCONJ' &&
            heads[verb + at] !== undefined &&
            relations[heads[verb + at]!] === 'conj' &&
            heads[heads[verb + at]!] === clause,
        )
    )
      return
    let top = noun
    while (heads[top]! >= 0 && /^(?:nmod|compound|flat|appos|amod)/.test(relations[top]!) && heads[top]! < noun)
      top = heads[top]!
    if (/^nsubj/.test(relations[top]!) && heads[top]! > clause) return
    const governor = heads[top]!
    heads[verb] = governor
    relations[verb] = governor < 0 ? 'root' : relations[top]!
    heads[top] = verb
    relations[top] = 'nsubj'
    for (let at = verb + 1; at < tokens.length; at += 1) if (heads[at] === top || heads[at] === clause) heads[at] = verb
  })
}
