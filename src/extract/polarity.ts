import type { Polarity } from '../model.ts'
import { type ClauseView, childrenWith, lemmaOf, mainRelation, negationsOf } from './clause.ts'

/**
 * Whether the claim denies its main predicate: "does not accept", "had no relation", "nobody was hurt", "failed to agree",
 * "is no longer". A negation inside a subordinate part ("voted not to leave") does not count, two cancel out.
 */
export function polarityOf(view: ClauseView, head: number, own: readonly number[]): Polarity {
  const inClaim = new Set(own)
  let count = negationsOf(view, head).length
  // "is not a terrorist group": the negation may hang on the copula.
  for (const copula of childrenWith(view, head, 'cop', 'aux')) count += negationsOf(view, copula).length
  for (const child of view.children[head]!) {
    const relation = mainRelation(view, child)
    if (!inClaim.has(child)) continue
    // "no longer", "neither country agreed"
    if (
      relation === 'advmod' &&
      lemmaOf(view, child) === 'longer' &&
      view.children[child]!.some(inner => lemmaOf(view, inner) === 'no')
    )
      count += 1
    if (!/^(?:nsubj|obj|obl)$/.test(relation)) continue
    // "had no relation", "no passenger was hurt"
    const deniers = view.children[child]!.filter(
      inner => mainRelation(view, inner) === 'det' && /^(?:no|neither)$/.test(lemmaOf(view, inner)),
    )
    if (relation !== 'obl') count += deniers.length
    if (relation !== 'obl' && /^(?:nobody|none|nothing|no-one|neither)$/.test(lemmaOf(view, child))) count += 1
  }
  // "Nor is he a captain", "Neither was it safe", "Neither was elected", wherever the tree hangs the first word
  if (
    /^(?:nor|neither|nobody|none)$/i.test(view.tokens[own[0]!]?.form ?? '') &&
    !/^(?:nsubj|obj)$/.test(mainRelation(view, own[0]!)) &&
    /^(?:VB[DZP]|MD)$/.test(view.tokens[own[0]! + 1]?.xpos ?? '')
  )
    count += 1
  // "hardly slept", "has yet to answer", "had yet to arrive"
  for (const child of view.children[head]!)
    if (inClaim.has(child) && /^(?:hardly|scarcely)$/.test(lemmaOf(view, child))) count += 1
  if (
    /^(?:has|have|had)$/i.test(view.tokens[head]!.form) &&
    /^yet$/i.test(view.tokens[head + 1]?.form ?? '') &&
    /^to$/i.test(view.tokens[head + 2]?.form ?? '')
  )
    count += 1
  // "failed to agree", "refused to sign"
  if (/^(?:fail|refuse|decline)$/.test(lemmaOf(view, head)) && childrenWith(view, head, 'xcomp').length > 0) count += 1
  return count % 2 === 1 ? 'negated' : 'affirmed'
}
