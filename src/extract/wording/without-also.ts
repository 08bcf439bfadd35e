import type { ClauseView } from '../clause.ts'
import type { Part } from '../rule.ts'

/** "The crew also left" points to what was told before; by itself the claim is that the crew left. Quoted words stay. */
export function withoutAlso(view: ClauseView, parts: readonly Part[]): readonly Part[] {
  const also = parts.filter(part => 'token' in part && isPointing(view, part.token))
  return also.length === 0 || isPaired(view) ? parts : parts.filter(part => !also.includes(part))
}

function isPointing(view: ClauseView, word: number): boolean {
  const before = view.tokens[word - 1]
  return (
    /^also$/i.test(view.tokens[word]!.form) &&
    before !== undefined &&
    // "the mayor and also the crew", "the mayor, also a sailor": there it joins.
    !/^(?:CCONJ|PUNCT)$/.test(before.upos) &&
    [before, view.tokens[word + 1]].some(beside => /^(?:VERB|AUX)$/.test(beside?.upos ?? '')) &&
    !isQuoted(view, word)
  )
}

/** "not only sailed but also sang" */
const isPaired = (view: ClauseView): boolean =>
  view.tokens.some(
    ({ form }, at) => /^not$/i.test(form) && /^(?:only|just|merely)$/i.test(view.tokens[at + 1]?.form ?? ''),
  )

const isQuoted = (view: ClauseView, word: number): boolean =>
  view.tokens.some(({ form }, at) => at < word && /^(?:["“‘]|``)$/.test(form))
