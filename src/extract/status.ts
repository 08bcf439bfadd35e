import type { Status } from '../model.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, negationsOf } from './clause.ts'

/** "plans to meet", "intends to ask", "seeks to reach": what follows has not happened. */
const planning =
  /^(?:plan|intend|seek|aim|hope|want|wish|propose|promise|pledge|vow|threaten|prepare|agree|expect|schedule|set|slate|due|poise|bind|tip|mean|consider|offer|ask|urge|demand|decide|like|destine|order|instruct|recommend|request|call)$/
const hedging =
  /^(?:allegedly|reportedly|apparently|possibly|perhaps|maybe|supposedly|seemingly|purportedly|potentially)$/
const likely = /^(?:probably|likely)$/

/**
 * Whether the claim says that it happened, goes on, is planned, is possible, or hangs on a condition. Judged on the head of the claim
 * (`own` are the claim's words): a condition outranks a possibility, which outranks a plan.
 */
export function statusOf(view: ClauseView, head: number, own: readonly number[]): Status {
  const inClaim = new Set(own)
  const auxiliaries = childrenWith(view, head, 'aux', 'cop')
  // "he'd spoken" is "had spoken".
  const isHad = (index: number) => /^['’]d$/.test(view.tokens[index]!.form) && /^VB[ND]$/.test(view.tokens[head]!.xpos)
  const modals = auxiliaries
    .filter(index => view.tokens[index]!.xpos === 'MD' && !isHad(index))
    .map(index => lemmaOf(view, index))
  if (isConditional(view, head, inClaim)) return 'conditional'
  // "Jets allegedly hit targets", "The talks may fail"
  if (modals.some(modal => /^(?:may|might|could)$/.test(modal))) return 'possible'
  if (view.children[head]!.some(child => inClaim.has(child) && hedging.test(lemmaOf(view, child)))) return 'possible'
  // "The ferry would have sunk" did not; "The mayor would not say whether" did not say.
  const perfectForm = auxiliaries.some(index => view.tokens[index]!.form.toLowerCase() === 'have')
  if (perfectForm && modals.some(modal => /^(?:would|'d)$/.test(modal))) return 'conditional'
  if (modals.some(modal => /^(?:would|will|wo|'d)$/.test(modal)) && isWithheld(view, head, modals)) return 'happened'
  // "They will likely discuss", "would like to"
  if (modals.some(modal => /^(?:will|shall|'ll|would|'d|wo|should|must)$/.test(modal))) return 'planned'
  if (isPlan(view, head, auxiliaries)) return 'planned'
  if (view.children[head]!.some(child => inClaim.has(child) && likely.test(lemmaOf(view, child)))) return 'possible'
  // "appears to have left", "is believed to be"
  if (
    /^(?:appear|seem|believe|think|understand|allege|rumour|rumor|suspect)$/.test(lemmaOf(view, head)) &&
    childWith(view, head, 'xcomp') !== undefined &&
    (view.tokens[head]!.xpos === 'VBN' || /^(?:appear|seem)$/.test(lemmaOf(view, head)))
  )
    return 'possible'
  if (modals.includes('can')) return 'ongoing'
  const tags = [head, ...auxiliaries].map(index => view.tokens[index]!.xpos)
  if (tags.includes('VBD'))
    return auxiliaries.some(index => lemmaOf(view, index) === 'have') || view.tokens[head]!.xpos !== 'VBG'
      ? 'happened'
      : 'happened'
  // "has visited" happened, "has been visiting" goes on, "is on the agenda" goes on.
  const perfect = auxiliaries.some(index => lemmaOf(view, index) === 'have')
  if (perfect) return view.tokens[head]!.xpos === 'VBG' ? 'ongoing' : 'happened'
  if (tags.some(tag => /^VB[ZP]$/.test(tag))) return 'ongoing'
  return view.tokens[head]!.xpos === 'VBG' ? 'ongoing' : 'happened'
}

/** "would not say", "would not comment on": refusals that have taken place. */
const isWithheld = (view: ClauseView, head: number, modals: readonly string[]): boolean =>
  modals.includes('would') &&
  negationsOf(view, head).length > 0 &&
  /^(?:say|comment|confirm|disclose|discuss|elaborate|specify|name|identify|answer|provide|offer|reveal|speculate)$/.test(
    lemmaOf(view, head),
  )

/** "if", "unless", "provided that" on a clause that hangs on the head, or on the head itself. */
function isConditional(view: ClauseView, head: number, inClaim: ReadonlySet<number>): boolean {
  const clauses = [head, ...childrenWith(view, head, 'advcl')].filter(index => inClaim.has(index))
  return clauses.some(clause =>
    childrenWith(view, clause, 'mark').some(
      mark =>
        inClaim.has(mark) &&
        /^(?:if|unless)$/.test(lemmaOf(view, mark)) &&
        !(clause === head && mainRelation(view, head) === 'ccomp'),
    ),
  )
}

/** "to" stands behind the word, with adverbs between at most; read off the surface, where the tree may err. */
function infinitiveFollows(view: ClauseView, head: number): boolean {
  let at = head + 1
  while (at < view.tokens.length && /^(?:ADV|PART)$/.test(view.tokens[at]!.upos) && view.tokens[at]!.xpos !== 'TO')
    at += 1
  return view.tokens[at]?.xpos === 'TO' && view.tokens[at + 1] !== undefined
}

/** "was asked to reflect", "has urged the crew to leave": the request has taken place. */
const isRequested = (view: ClauseView, head: number): boolean =>
  view.tokens[head]!.xpos === 'VBN' &&
  /^(?:ask|urge|instruct|request|call|order|demand|recommend)$/.test(lemmaOf(view, head))

/** "plans to meet", "is expected to lay", "is going to", "is to open", "has proposed that …". */
function isPlan(view: ClauseView, head: number, auxiliaries: readonly number[]): boolean {
  const lemma = lemmaOf(view, head)
  const complement = childWith(view, head, 'xcomp')
  const hasInfinitive =
    infinitiveFollows(view, head) ||
    (complement !== undefined &&
      (childrenWith(view, complement, 'mark', 'aux').some(index => view.tokens[index]!.xpos === 'TO') ||
        // "wants them destroyed", "is considering selling"
        lemma === 'want' ||
        (lemma === 'consider' && view.tokens[complement]!.xpos === 'VBG')))
  if (hasInfinitive && lemma === 'go' && view.tokens[head]!.xpos === 'VBG') return true
  if (hasInfinitive && planning.test(lemma) && !/^VBD$/.test(view.tokens[head]!.xpos) && !isRequested(view, head))
    return true
  // "is to open a pier on Monday": a form of "be" and an infinitive.
  return (
    view.tokens[head]!.xpos === 'VB' &&
    auxiliaries.some(index => lemmaOf(view, index) === 'be') &&
    childrenWith(view, head, 'mark', 'aux').some(index => view.tokens[index]!.xpos === 'TO')
  )
}
