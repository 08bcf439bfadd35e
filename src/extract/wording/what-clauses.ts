import { range } from '../../text/range.ts'
import { type ClauseView, lemmaOf } from '../clause.ts'
import type { Part } from '../rule.ts'
import { isTorn } from './torn.ts'

/** Further words between "it" and its clause than this are a sentence of their own. In words; from reading news text. */
const longestFront = 10

/**
 * "It was revealed last year that, in the weeks before, the mayor …" → "What was revealed last year was that, in the weeks before, the mayor …":
 * for clauses too long to stand in front, or with words between, as in "It is important to the town that the pier stays". `isSaid` tells
 * whether the word is one that is said of facts or a passive of telling. Null when the sentence is not of that form.
 */
export function whatClause(
  view: ClauseView,
  it: number,
  last: number,
  isSaid: (predicate: number) => boolean,
): Part[] | null {
  const { tokens } = view
  const opening = range(it + 2, Math.min(last, it + longestFront) + 1).find(at =>
    /^(?:that|whether)$/i.test(tokens[at]!.form),
  )
  if (opening === undefined || opening + 2 > last) return null
  const front = range(it + 1, opening)
  // "It is clear, he said, that": what stands between commas is another voice.
  if (front.some(at => /^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at]!.upos) || /^W/.test(tokens[at]!.xpos))) return null
  let at = it + 1
  while (at < opening && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos)) at += 1
  const be = range(it + 1, at).some(each => tokens[each]!.lemma === 'be')
  // "It is often the case that"
  const isCase = /^the$/i.test(tokens[at]?.form ?? '') && /^case$/i.test(tokens[at + 1]?.form ?? '')
  if (isCase) at += 1
  if (!be || at >= opening || !(isCase || isSaid(at))) return null
  // "It is so clear that", "it is too early"
  if (range(it + 1, at).some(each => /^(?:so|such|too|as)$/i.test(tokens[each]!.form))) return null
  // "It has not been claimed that the ferry left": nobody says it at all.
  if (tokens[at]!.xpos === 'VBN' && range(it + 1, at).some(each => /^(?:not|n't|never)$/i.test(tokens[each]!.form)))
    return null
  // After the predicate only whom it concerns, when, and in whose view: "to the town", "last year", "by the port".
  if (range(at + 1, opening).some(each => /^(?:VERB|AUX)$/.test(tokens[each]!.upos))) return null
  // The clause has a subject and a verb: "It was revealed that report by the port" has none.
  const body = range(opening + 1, last + 1)
  const hasVerb = body.slice(1).some(each => /^(?:VB[DZP]|MD|VB)$/.test(tokens[each]!.xpos))
  const isNoun = /^(?:NOUN|PROPN)$/.test(tokens[opening + 1]!.upos) && tokens[opening]!.upos === 'DET'
  if (!hasVerb || isNoun || isTorn(view, it, last, /^[;:]$/)) return null
  const finite = tokens[it + 1]!
  const isPast = finite.xpos === 'VBD' || (/^(?:had)$/i.test(finite.form) && lemmaOf(view, it + 1) === 'have')
  const whole = range(it + 1, opening).map((token): Part => {
    if (!/^['’]s$/.test(tokens[token]!.form)) return { token }
    return { words: tokens[token + 1]?.lemma === 'be' ? 'has' : 'is' }
  })
  return [
    { words: 'what' },
    ...whole,
    { words: isPast ? 'was' : 'is' },
    ...range(opening, last + 1).map((token): Part => ({ token })),
  ]
}
