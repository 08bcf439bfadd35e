import type { Polarity } from '../../model.ts'
import { type ClauseView, childrenWith, says } from '../clause.ts'
import {
  adverbialNegations,
  correlatives,
  isDenyingAdjective,
  isDenyingVerb,
  limitingAdverbs,
  negativePhrases,
} from './negation.ts'

/**
 * Whether the claim denies its main predicate: "does not accept", "had no relation", "nobody was hurt", "failed to agree",
 * "is no longer". A negation inside a subordinate part ("voted not to leave", "left without a word") does not count, two cancel out: "did not
 * fail to notice".
 */
export function polarityOf(view: ClauseView, head: number, own: readonly number[]): Polarity {
  let count = adverbialNegations(view, head, own)
  count += limitingAdverbs(view, head, own)
  count += negativePhrases(view, head, own)
  count += correlatives(view, head, own)
  if (isYetTo(view, head)) count += 1
  if (isDenyingAdjective(view, head)) count += 1
  if (isDenyingVerb(view, head)) count += 1
  return count % 2 === 1 ? 'negated' : 'affirmed'
}

/** "has yet to answer", "had yet to arrive", whichever verb the tree puts above */
const isYetTo = (view: ClauseView, head: number): boolean =>
  says(view, ['yet']) &&
  [head, ...childrenWith(view, head, 'aux')].some(
    verb =>
      /^(?:has|have|had)$/i.test(view.tokens[verb]!.form) &&
      /^yet$/i.test(view.tokens[verb + 1]?.form ?? '') &&
      /^to$/i.test(view.tokens[verb + 2]?.form ?? ''),
  )
