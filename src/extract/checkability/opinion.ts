import { judgingAdjectives, judgingNouns } from '../../lexicon/judgements.ts'
import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'
import type { Piece } from '../attribution/index.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, subjectOf, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { isFeeling } from './feeling.ts'

/**
 * Whether the claim only judges: "The sale is a disgrace", "The council should resign", “I am proud of the crew.” What somebody calls somebody is an event ("called the sale a disgrace").
 */
export function isOpinion(view: ClauseView, proposition: Proposition, { direct, voices }: Piece): boolean {
  const { head, own, rule } = proposition
  // "The mayor should go, because she sold the pier"
  if (own.some(index => view.lower[index]! === 'because')) return false
  if (direct && voices.length > 0 && isFeeling(view, head, own)) return true
  // “I think the council should act” judges as “The council should act” does; “I think the ferry leaked” does not.
  const core = direct ? thought(view, head) : head
  const inside = new Set(core === head ? own : subtree(view, core))
  const words = own.filter(index => inside.has(index))
  return (
    isAdvice(view, core, words, voices.length > 0) ||
    isJudgement(view, core, rule === 'apposition') ||
    isMarked(view, own)
  )
}

/** What somebody thinks, where the words say no more than that: “I think …”, “We believe that …”. */
function thought(view: ClauseView, head: number): number {
  const subject = subjectOf(view, head)
  const isOwn = subject !== undefined && /^(?:i|we)$/i.test(view.tokens[subject]!.form)
  return isOwn && /^(?:think|believe|feel|guess|suppose)$/.test(lemmaOf(view, head))
    ? (childWith(view, head, 'ccomp') ?? head)
    : head
}

/** "The council should resign", "should have resigned", "ought to", “We must act.” */
function isAdvice(view: ClauseView, head: number, own: readonly number[], isSaid: boolean): boolean {
  const subject = subjectOf(view, head)
  if (subject === undefined || !own.includes(subject)) return false
  const modal = childrenWith(view, head, 'aux').find(index => view.tokens[index]!.xpos === 'MD' && index > subject)
  const lemma = modal === undefined ? '' : lemmaOf(view, modal)
  if (modal !== undefined && tellsBefore(view, { head, subject, modal }, own)) return false
  // "The ferry should arrive at noon", "should be ready by Friday", "I should like to": expected, not advised
  if (lemma === 'should')
    return !isExpected(view, head) && view.tokens[subject]!.form !== 'I' && (isSaid || isResponsible(view, subject))
  if (lemma === 'ought' || isOught(view, head)) return !isExpected(view, head)
  // "Ships must carry a pilot" is a rule that can be looked up; “We must act” is not.
  if (lemma === 'must') return isWe(view, subject) && !isPerfect(view, head)
  // “We need to act”, “We have to stop this”, “We have got to act”
  const isNow = (index: number | undefined) => index !== undefined && view.tokens[index]!.xpos === 'VBP'
  const needs =
    (/^(?:need|have)$/.test(lemmaOf(view, head)) && isNow(head)) ||
    (lemmaOf(view, head) === 'get' && isNow(childWith(view, head, 'aux')))
  return isWe(view, subject) && modal === undefined && needs && view.tokens[head + 1]?.xpos === 'TO'
}

/** "Their policy is that crews should rest", "Some say the council should act": told, not advised. */
function tellsBefore(
  view: ClauseView,
  { head, subject, modal }: { readonly head: number; readonly subject: number; readonly modal: number },
  own: readonly number[],
): boolean {
  // "If the storm passes, the ferry should sail", not "Some say the ferry should sail", which the tree may hang in the same way
  const conditions = childrenWith(view, head, 'advcl')
    .filter(clause => childWith(view, clause, 'mark') !== undefined)
    .flatMap(clause => subtree(view, clause))
  const excused = new Set([...subtree(view, subject), ...conditions])
  return own.some(index => index < modal && isFiniteWord(view.tokens[index]!) && !excused.has(index))
}

/** In the outlet's own words "The truce should help" is a forecast; "The council should resign" is advice. */
const isResponsible = (view: ClauseView, subject: number): boolean =>
  view.names[subject] !== undefined ||
  /^(?:we|people|voters|government|council|congress|parliament)$/i.test(view.tokens[subject]!.form) ||
  isPersonNoun(lemmaOf(view, subject))

const isWe = (view: ClauseView, subject: number): boolean => /^we$/i.test(view.tokens[subject]!.form)
const isOught = (view: ClauseView, head: number): boolean =>
  lemmaOf(view, head) === 'ought' && view.tokens[head + 1]?.xpos === 'TO'
/** “We must have missed it” is a guess. */
const isPerfect = (view: ClauseView, head: number): boolean =>
  childrenWith(view, head, 'aux').some(index => view.tokens[index]!.form === 'have')

const isExpected = (view: ClauseView, head: number): boolean =>
  /^(?:arrive|last|cost|reach|reopen|resume|finish|complete|ready|available|able|take|over|back|happen|receive|reflect)$/.test(
    lemmaOf(view, head),
  )

/** Nouns of performances and records: "her best time", "the worst quarter", "the best result" can be looked up. */
const measured =
  /^(?:result|time|finish|start|score|season|year|month|quarter|week|day|figure|showing|performance|seller|actor|actress|picture|director|album|song|player|harvest|drought|flood|fire|storm|outbreak|attack|accident|crash|record|loss|defeat|rate|return)$/

/** "is outrageous", "is a disgrace", "is a terrible deal", "is the worst idea", "seems unfair", "makes no sense", "deserves better". */
function isJudgement(view: ClauseView, head: number, isApposition: boolean): boolean {
  const { upos } = view.tokens[head]!
  const lemma = lemmaOf(view, head)
  if (upos === 'VERB' && /^(?:seem|look|sound|feel|remain)$/.test(lemma)) {
    const complement = childWith(view, head, 'xcomp')
    return complement !== undefined && judgesAdjective(view, complement)
  }
  if (upos === 'VERB' && lemma === 'make') {
    const object = childWith(view, head, 'obj')
    return object !== undefined && lemmaOf(view, object) === 'sense'
  }
  const copula = childrenWith(view, head, 'cop')
  if (copula.length === 0 && !isApposition) return false
  // "It is important to act", "It is vital that the pier stays"; "The port is important to Hull" may be shown.
  const isIt = childrenWith(view, head, 'expl', 'nsubj').some(index => lemmaOf(view, index) === 'it')
  if (upos === 'ADJ' && isIt && /^(?:important|essential|vital|crucial|imperative)$/.test(lemma))
    return childWith(view, head, 'csubj', 'ccomp', 'xcomp', 'advcl') !== undefined
  // "It is time to act", "It is time for a new ferry"
  if (lemma === 'time' && isIt && /^(?:to|for|that)$/.test(view.tokens[head + 1]?.form ?? '')) return true
  if (upos === 'ADJ') return judgesAdjective(view, head)
  // "There was a great debate", "is in excellent condition"
  if (upos !== 'NOUN' || childWith(view, head, 'expl', 'case') !== undefined) return false
  return judgingNouns.has(lemma) || childrenWith(view, head, 'amod').some(index => judgesModifier(view, index, lemma))
}

const judgesAdjective = (view: ClauseView, index: number): boolean =>
  view.tokens[index]!.upos === 'ADJ' && judgingAdjectives.has(view.lower[index]!)

/** "a great mayor", "the best deal", not "the great majority", "his best time". */
function judgesModifier(view: ClauseView, index: number, noun: string): boolean {
  if (/^(?:best|worst|greatest|finest|better|worse)$/.test(view.lower[index]!)) return !measured.test(noun)
  if (view.lower[index]! === 'great') return !/^(?:majority|deal|number|part|distance|extent)$/.test(noun)
  return judgesAdjective(view, index)
}

/** "In my view, the sale was rushed", "To be honest, …". */
function isMarked(view: ClauseView, own: readonly number[]): boolean {
  const words = own
    .slice(0, 8)
    .map(index => view.lower[index]!)
    .join(' ')
  return /^(?:in (?:my|our) (?:view|opinion|judg(?:e)?ment|mind)|to be (?:honest|frank))\b/.test(words)
}
