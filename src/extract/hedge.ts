import { isFiniteWord } from '../statement/is-finite-word.ts'
import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { type ClauseView, childrenWith, lemmaOf, mainRelation, says } from './clause.ts'
import type { Proposition } from './propositions.ts'

const distancing: readonly string[] = 'reportedly allegedly supposedly purportedly apparently ostensibly'.split(' ')
const hearsay = /^(?:understood|believed|thought|said|reported|alleged|rumou?red|claimed|suspected|presumed|reputed)$/i

/**
 * The words by which the outlet keeps a distance without naming anybody: "reportedly", "is understood to", "It is believed that"; null when it
 * has none. "It was reported by the port that …" and "the reportedly drunk captain" are not such: one names who says it, the other doubts a detail.
 */
export function hedgeOf(view: ClauseView, { head, own }: Proposition, piece: Piece, article: Article): string | null {
  if (says(view, distancing)) {
    const main = mainVerbs(view, head)
    const adverb = own.find(index => distancing.includes(lemmaOf(view, index)) && main.has(view.heads[index]!))
    if (adverb !== undefined) return view.lower[adverb]!
  }
  // Read off the words, where the tree may err: the first finite verb of the claim is "is" or "was", and "understood to" follows.
  const be = own.find(index => isFiniteWord(view.tokens[index]!)) ?? -1
  const formOf = (index: number) => view.tokens[index]?.form ?? ''
  let verb = be + 1
  if (/^been$/i.test(formOf(verb))) verb += 1
  while (view.tokens[verb]?.upos === 'ADV') verb += 1
  // "was reported missing" tells of a report that was made, "would be said to" of none.
  const isHearsay = be >= 0 && hearsay.test(formOf(verb)) && /^(?:to|that)$/i.test(formOf(verb + 1))
  const isPassive = lemmaOf(view, Math.max(be, 0)) === 'be' || /^been$/i.test(formOf(be + 1))
  if (!isHearsay || !isPassive) return null
  const { tokens } = article.sentences[piece.sentence]!
  const first = tokens[piece.tokens[be]!]!
  return article.source.body.slice(first.start, view.tokens[verb + 1]!.end).replace(/\s+/g, ' ')
}

/** The head of the claim with the verb it hangs on or leads to: in "reportedly began to sink" either may have the adverb. */
function mainVerbs(view: ClauseView, head: number): Set<number> {
  const found = new Set([head, ...childrenWith(view, head, 'xcomp', 'ccomp')])
  const governor = view.heads[head]!
  if (governor >= 0 && /^(?:xcomp|ccomp)$/.test(mainRelation(view, head))) found.add(governor)
  return found
}
