import type { Status } from '../../model.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, negationsOf } from '../clause.ts'
import { isConditional } from './condition.ts'
import { infinitiveFollows, isAttempt, isPlan } from './plan.ts'

const hedging =
  /^(?:allegedly|reportedly|apparently|possibly|perhaps|maybe|supposedly|seemingly|purportedly|potentially|presumably|conceivably)$/
const likely = /^(?:probably|likely)$/

/**
 * Whether the claim says that it happened, goes on, is planned, is possible, or hangs on a condition. Judged on the head of the claim
 * (`own` are the claim's words): a condition outranks a possibility, which outranks a plan.
 */
export function statusOf(view: ClauseView, head: number, own: readonly number[]): Status {
  const auxiliaries = childrenWith(view, head, 'aux', 'cop')
  // "he'd spoken" is "had spoken".
  const isHad = (index: number) => /^['’]d$/.test(view.tokens[index]!.form) && /^VB[ND]$/.test(view.tokens[head]!.xpos)
  const modals = auxiliaries
    .filter(index => view.tokens[index]!.xpos === 'MD' && !isHad(index))
    .map(index => lemmaOf(view, index))
  const tells = (pattern: RegExp) =>
    view.children[head]!.some(child => pattern.test(lemmaOf(view, child)) && own.includes(child))
  if (isConditional(view, head, own)) return 'conditional'
  const perfectForm = auxiliaries.some(index => view.tokens[index]!.form.toLowerCase() === 'have')
  // "could not save the ferry" did not, "could hear the storm" did
  if (modals.includes('could') && !perfectForm && (isDenied(view, auxiliaries) || isPerceived(view, head)))
    return 'happened'
  // "Jets allegedly hit targets", "The talks may fail"
  if (modals.some(modal => /^(?:may|might|could)$/.test(modal)) || tells(hedging)) return 'possible'
  // "The ferry would have sunk", "should have sunk" did not; "The mayor would not say whether" did not say; "must have sunk" is a guess.
  if (perfectForm && modals.some(modal => /^(?:would|should|'d)$/.test(modal))) return 'conditional'
  if (perfectForm && modals.includes('must')) return 'possible'
  if (modals.some(modal => /^(?:would|will|wo|'d)$/.test(modal)) && isWithheld(view, head, modals)) return 'happened'
  // "It would appear that the ferry sank": a guess; "would appear before the council": a plan
  if (modals.includes('would') && /^(?:appear|seem)$/.test(lemmaOf(view, head)))
    return view.tokens[head + 1]?.upos === 'ADP' ? 'planned' : 'possible'
  // "They will likely discuss", "would like to"
  if (modals.some(modal => /^(?:will|shall|'ll|would|'d|wo|should|must)$/.test(modal))) return 'planned'
  // "tried to leave", "has tried to", "was trying to"
  const isPast = auxiliaries.some(index => view.tokens[index]!.xpos === 'VBD')
  if (isAttempt(view, head) && (isPast || /^VB[DN]$/.test(view.tokens[head]!.xpos))) return 'possible'
  if (isPlan(view, head, auxiliaries)) return 'planned'
  if (tells(likely) || isChance(view, head) || isSupposed(view, head)) return 'possible'
  if (modals.includes('can')) return 'ongoing'
  // "is known to have sold the ferry": sold it
  const isTold = /^(?:know|find|show|prove)$/.test(lemmaOf(view, head)) && view.tokens[head]!.xpos === 'VBN'
  if (isTold && view.tokens[head + 1]?.xpos === 'TO' && /^have$/i.test(view.tokens[head + 2]?.form ?? ''))
    return 'happened'
  return tenseStatus(view, head, auxiliaries)
}

/**
 * Status of a participle that hangs on the governor: "tried to leave, noting the storm" and "planned to leave, saying so" did note and say,
 * "will leave, taking the crew" will take.
 */
export function statusOfParticiple(view: ClauseView, governor: number, own: readonly number[]): Status {
  const isTold = view.tokens[governor]!.xpos === 'VBD' || isAttempt(view, governor)
  return isTold
    ? tenseStatus(view, governor, childrenWith(view, governor, 'aux', 'cop'))
    : statusOf(view, governor, own)
}

function tenseStatus(view: ClauseView, head: number, auxiliaries: readonly number[]): Status {
  const tags = [head, ...auxiliaries].map(index => view.tokens[index]!.xpos)
  if (tags.includes('VBD')) return 'happened'
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

/** "could not", "couldn't" side by side. */
const isDenied = (view: ClauseView, auxiliaries: readonly number[]): boolean =>
  auxiliaries.some(
    index => lemmaOf(view, index) === 'could' && /^(?:not|n't|nt|never)$/i.test(view.tokens[index + 1]?.form ?? ''),
  )

/** "could hear the storm", "could be seen from the pier" */
const isPerceived = (view: ClauseView, head: number): boolean =>
  /^(?:see|hear|feel|smell)$/.test(lemmaOf(view, head)) && childWith(view, head, 'advcl') === undefined

/** "It is possible that the ferry sank", "is likely to sink", "is unlikely to", "There is a chance that" */
function isChance(view: ClauseView, head: number): boolean {
  const lemma = lemmaOf(view, head)
  if (/^(?:likely|unlikely|possible|probable|conceivable)$/.test(lemma))
    return (
      childWith(view, head, 'cop') !== undefined && /^(?:to|that)$/i.test(view.tokens[head + 1]?.form ?? '') // "possible to", "likely that"
    )
  const subject = childWith(view, head, 'nsubj')
  return (
    lemma === 'be' &&
    childWith(view, head, 'expl') !== undefined &&
    subject !== undefined &&
    /^(?:chance|possibility|risk|danger|likelihood|prospect)$/.test(lemmaOf(view, subject)) &&
    // "There is a chance to win" offers something.
    view.tokens[subject + 1]?.xpos !== 'TO' &&
    view.children[subject]!.every(index => !/^(?:no|zero|little|slim)$/.test(lemmaOf(view, index)))
  )
}

/** "appears to have left", "is believed to be", "is said to have sunk" */
function isSupposed(view: ClauseView, head: number): boolean {
  const lemma = lemmaOf(view, head)
  if (childWith(view, head, 'xcomp') === undefined) return false
  if (/^(?:appear|seem)$/.test(lemma)) return true
  // "was first reported on Friday to a clerk"
  if (!infinitiveFollows(view, head)) return false
  return (
    view.tokens[head]!.xpos === 'VBN' &&
    /^(?:believe|think|understand|allege|rumour|rumor|suspect|say|report|fear|presume|claim|reckon|assume)$/.test(lemma)
  )
}
