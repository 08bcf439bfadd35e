import { range } from '../../text/range.ts'
import type { ClauseView } from '../clause.ts'
import type { Part } from '../rule.ts'
import { isTorn } from './torn.ts'

/**
 * "It was Olsen who signed the letter" → "Olsen signed the letter", "It was the mayor who signed", "It was in March that the pier burned" → "In March
 * the pier burned"; "It was a ship that sank" and "It was the first man who walked" may be about one named before.
 */
export function cleft(view: ClauseView, it: number, last: number): Part[] | null {
  const be = view.tokens[it + 1]
  if (be === undefined || !/^(?:is|was|'s|’s)$/i.test(be.form)) return null
  const who = range(it + 2, last + 1).find(at => /^(?:who|that)$/i.test(view.tokens[at]!.form))
  if (who === undefined || who < it + 3) return null
  const focus = range(it + 2, who)
  const name = view.names[focus[0]!]
  const isName = name !== undefined && focus.every(at => view.names[at] === name)
  if (isTorn(view, who, last)) return null
  const rest = [...focus, ...range(who + 1, last + 1)].map((token): Part => ({ token }))
  // "in March": a time or place in front of a sentence that has a subject.
  if (/^(?:in|on|at|during)$/i.test(view.tokens[focus[0]!]!.form)) {
    const isTime =
      focus.every(at => /^(?:ADP|DET|NUM|PROPN|NOUN|ADJ)$/.test(view.tokens[at]!.upos)) && focus.length <= 6
    const opens = /^(?:DET|NOUN|PROPN|PRON)$/.test(view.tokens[who + 1]?.upos ?? '')
    return isTime && opens && /^that$/i.test(view.tokens[who]!.form) ? rest : null
  }
  const isDefinite =
    /^the$/i.test(view.tokens[focus[0]!]!.form) &&
    /^who$/i.test(view.tokens[who]!.form) &&
    focus.every(
      at =>
        /^(?:DET|NOUN|PROPN)$/.test(view.tokens[at]!.upos) ||
        (view.tokens[at]!.upos === 'ADJ' && isPlainAdjective(view, at)),
    )
  if (!(isName || isDefinite) || !/^(?:VB[DZ]|MD)$/.test(view.tokens[who + 1]?.xpos ?? '')) return null
  return rest
}

/** "the old captain", not "the first captain", "the best captain", "the only captain". */
const isPlainAdjective = ({ tokens }: ClauseView, at: number): boolean =>
  tokens[at]!.xpos === 'JJ' && !/^(?:first|second|third|last|next|only|same|sole|very|\d.*)$/i.test(tokens[at]!.form)
