import { reportingVerbs } from '../../../lexicon/reporting.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, negationsOf } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { printedWords } from '../excerpt.ts'

/** Words under which less is not implied by more: "did not meet in May" does not say "did not meet"; from general knowledge. */
const closing =
  /^(?:no|not|n't|never|nobody|nothing|none|neither|nor|few|fewer|little|hardly|scarcely|rarely|seldom|barely|only|just|solely|merely|almost|nearly|if|unless|whether|except|whenever|cannot|refuse|fail|deny|decline|reject|doubt|prevent|stop|avoid|lack|ban|bar|forbid|prohibit|preclude|outlaw)$/

/** How far below the verb such a word still speaks of the whole: on the verb, its helpers, its subject and object and what these have directly. */
const reach = 3

/** Whether what the proposition says still holds when words are left out of it: asserted, affirmed, and under no "only" or "if". */
export function mayBeTakenApart(view: ClauseView, proposition: Proposition): boolean {
  const { head } = proposition
  const printed = printedWords(proposition)
  // "will leave on Monday if the storm passes": wherever the tree hangs the condition.
  // "can win depending on the weather"
  if (printed.some(word => /^(?:if|unless|depending|assuming)$/.test(view.lower[word]!))) return false
  // "In the event she is hurt, they will stop"
  if (conditions.test(` ${printed.map(word => view.lower[word]).join(' ')} `)) return false
  // "Only 367 people came on Saturday": on other days more may have come.
  if (printed.some(word => view.lower[word] === 'only' && isInSubject(view, word, head))) return false
  // "required no further checks": wherever the tree hangs what there was none of.
  if (/^no$/i.test(view.tokens[head + 1]?.form ?? '')) return false
  return !isDenied(view, head) && !printed.some(word => closesOver(view, word, head))
}

/** What must come first, in other words than "if". */
const conditions =
  / (?:in (?:the |any )?event (?:of|that|the|an?|he|she|it|they|we|there) |in case (?:of|the|he|she|it|they|we|there) |(?:as|so) long as (?:the|it|he|she|they|we|you|there|no|a) |provid(?:ed|ing) that |on (?:the )?condition that |barring |as (?:did|does|do|has|have|had|was|were|is|are|would|will) )/

function isInSubject(view: ClauseView, word: number, head: number): boolean {
  if (word > head) return false
  let at = word
  while (view.heads[at]! >= 0 && view.heads[at] !== head) at = view.heads[at]!
  return view.heads[at] === head && mainRelation(view, at) === 'nsubj'
}

/** "told the mayor it has ten ships that leak": what somebody tells is not told by the outlet. */
export function isReported(view: ClauseView, word: number, head: number): boolean {
  for (let at = word; at >= 0 && at !== head; at = view.heads[at]!) {
    const governor = view.heads[at]!
    if (governor >= 0 && mainRelation(view, at) === 'ccomp' && reportingVerbs.has(lemmaOf(view, governor))) return true
  }
  return false
}

/** "did not meet", "is not a ferry": the negation stands on the verb or its helpers. */
export const isDenied = (view: ClauseView, head: number): boolean =>
  [head, ...childrenWith(view, head, 'aux', 'cop')].some(word => negationsOf(view, word).length > 0)

/** "met no minister in May" is closed, "met the mayor, who has no party" is not. */
function closesOver(view: ClauseView, word: number, head: number): boolean {
  if (!closing.test(lemmaOf(view, word))) return false
  for (let at = word, steps = 0; at >= 0 && steps < reach; at = view.heads[at]!, steps += 1)
    if (at === head) return true
  return false
}

/** Passives that say nothing without what follows: "was named", "was born"; from general knowledge. */
const incomplete: ReadonlySet<string> = new Set(
  `name appoint call know make consider describe base locate situate say believe expect set compose put take
  award bear give offer regard see view deem label dub title entitle rate rank treat use divide place involve
  relate link include join reduce throw drag plunge thrust tie confine restrict subject expose pit pair couple
  drive number list tell ask show find allow force require suppose think report understand estimate mean intend
  design aim dedicate assign associate attribute limit meet own characterize characterise portray depict
  dominate follow surround accompany mark nominate charge fill cover face arm equip connect compare load pack
  endow replace present dress clothe provide enjoy share hold keep lead head possess run book reflect align trap remand
  wrap headquarter confront engage concentrate value price derive focus obsess preoccupy attach couple predicate refer
  root steep mire embroil entangle shroud rush insure diagnose tailor interpret bless tap approach`.split(/\s+/),
)

/** "was involved": the lemma is "involve", or "involved" where the word is tagged as an adjective. */
const isIncomplete = (lemma: string): boolean =>
  incomplete.has(lemma) || incomplete.has(lemma.replace(/d$/, '')) || incomplete.has(lemma.replace(/ed$/, ''))

/** Verbs whose passive has what is told after it; from general knowledge. */
const telling =
  /^(?:suggest|announce|claim|allege|decide|agree|argue|hope|confirm|reveal|propose|plan|note|assume|rumour|rumor|learn|find)$/

/** Verbs that tell something with their subject alone: "The crew vanished"; from general knowledge. */
export const complete: ReadonlySet<string> = new Set(
  `vanish disappear die resign retire arrive leave depart begin start end stop close open sink crash collapse
  erupt explode burn escape flee survive surrender win lose fall rise drop decline increase grow sleep progress
  return protest vote intervene separate premiere debut finish marry divorce graduate testify apologise
  apologize strike cry laugh sing dance play fight drown suffer recover emerge appear change struggle march pray
  speak travel swim land dock sail work compete`.split(/\s+/),
)

/** Whether the verb still tells something when its circumstances are left out: it has an object, or is the passive of something done. */
export function hasCore(view: ClauseView, head: number): boolean {
  // "took place", "gave way", "put a proposal"
  if (/^(?:take|give|put)$/.test(lemmaOf(view, head))) return false
  // "does this by selling the pier": how it is done is all that is told.
  if (
    lemmaOf(view, head) === 'do' &&
    childrenWith(view, head, 'obj').some(word => /^(?:this|that|so|it)$/.test(view.lower[word]!))
  )
    return false
  if (childWith(view, head, 'obj', 'xcomp', 'ccomp', 'cop') !== undefined) return true
  if (childWith(view, head, 'aux:pass', 'nsubj:pass') !== undefined) {
    // "it was suggested in May that …": what was suggested is said after it.
    const isAboutIt = childrenWith(view, head, 'nsubj', 'expl').some(word => lemmaOf(view, word) === 'it')
    return !isIncomplete(lemmaOf(view, head)) && !(isAboutIt && telling.test(lemmaOf(view, head)))
  }
  // "usually sails at night"
  const isHabit = childrenWith(view, head, 'advmod').some(word => habitual.test(lemmaOf(view, word)))
  return complete.has(lemmaOf(view, head)) && !isHabit
}

const habitual = /^(?:usually|normally|typically|mostly|mainly|primarily|chiefly|largely|often|always|generally)$/

/** "is held", "was named": a passive that says nothing by itself; but "was asked to sing". */
export const isHollow = (view: ClauseView, verb: number): boolean =>
  childWith(view, verb, 'aux:pass', 'nsubj:pass') !== undefined &&
  childWith(view, verb, 'xcomp', 'ccomp') === undefined &&
  isIncomplete(lemmaOf(view, verb))

/** "was closed", "is being sold": a passive that says something by itself. */
export const isPlainPassive = (view: ClauseView, verb: number): boolean =>
  childWith(view, verb, 'aux:pass', 'nsubj:pass') !== undefined && !isIncomplete(lemmaOf(view, verb))
