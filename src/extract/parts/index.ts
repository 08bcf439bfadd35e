import { type ClauseView, relates, says } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { printedWords, withoutSpare } from './excerpt.ts'
import {
  hasLooseHelper,
  hasLooseVerb,
  hasLostSubject,
  hasTwoSubjects,
  hasVerbalNoun,
  hasVerblessClause,
  isRunTogether,
} from './guards/doubtful.ts'
import { isReported, mayBeTakenApart } from './guards/scope.ts'
import { isSound } from './guards/sound.ts'
import type { DividingRule, Rule, Taken, TakingRule } from './rule.ts'
import { adjuncts } from './rules/adjuncts.ts'
import { ages } from './rules/ages.ts'
import { appositions } from './rules/appositions.ts'
import { asides } from './rules/asides.ts'
import { circumstances } from './rules/circumstances.ts'
import { clauses } from './rules/clauses.ts'
import { contrasts } from './rules/contrasts.ts'
import { datesInBrackets } from './rules/dates-in-brackets.ts'
import { describedNames } from './rules/described-names.ts'
import { frontedKinds } from './rules/fronted-kinds.ts'
import { grounds } from './rules/grounds.ts'
import { holdings } from './rules/holdings.ts'
import { included } from './rules/included.ts'
import { joinedParticiples } from './rules/joined-participles.ts'
import { kinds } from './rules/kinds.ts'
import { locatedNames } from './rules/located-names.ts'
import { members } from './rules/members.ts'
import { namedWorks } from './rules/named-works.ts'
import { qualities } from './rules/qualities.ts'
import { reducedRelatives } from './rules/reduced-relatives.ts'
import { sharedObjects } from './rules/shared-objects.ts'
import { summaries } from './rules/summaries.ts'
import { tails } from './rules/tails.ts'

/** What is said by the way and holds even where the claim is denied: "the mayor, a banker, did not come" still calls him a banker. */
export const presupposing: readonly TakingRule[] = [
  ages,
  datesInBrackets,
  namedWorks,
  describedNames,
  locatedNames,
  appositions,
  frontedKinds,
  holdings,
  asides,
]

/** What is said by the way of something that is asserted. */
export const asserting: readonly TakingRule[] = [reducedRelatives, included, circumstances, clauses]

/** In this order; only lists may be divided where the claim is denied ("was not found or repaired"), nothing where its tree is doubtful. */
export const dividing: readonly DividingRule[] = [
  joinedParticiples,
  sharedObjects,
  adjuncts,
  kinds,
  qualities,
  members,
  tails,
]

/** What is set against something else: divided first, as it may be all that is denied. */
export const weighing: readonly DividingRule[] = [contrasts, grounds, summaries]

/** Whether the clause has what the rule looks for. */
export const isAsked = (view: ClauseView, { relations, words }: Rule): boolean =>
  (relations === undefined || relates(view, relations)) && (words === undefined || says(view, words))

/** A proposition to be taken apart, in its clause. */
export interface Whole {
  readonly view: ClauseView
  readonly proposition: Proposition
}

/** The same with what is said in it by the way. */
interface Opened extends Whole {
  readonly isDoubtful: boolean
  /** Those it may be divided by. */
  readonly rules: readonly DividingRule[]
  readonly presupposed: readonly Taken[]
  readonly asserted: readonly Taken[]
}

/** The same in pieces, whether they are sentences or not. */
interface Divided extends Whole {
  /** What is left when all that can be spared is taken out. */
  readonly bare: Proposition
  readonly main: readonly Proposition[]
  readonly others: readonly Proposition[]
}

/**
 * What each proposition says that can be checked apart, as propositions; empty when it cannot be taken apart. All go through each step
 * together: the code of all steps does not fit the processor's cache.
 */
export function partsOf(wholes: readonly Whole[]): Proposition[][] {
  const opened = wholes.map(open)
  const divided = opened.map(divideOpened)
  return divided.map(keepSound)
}

function take(rules: readonly TakingRule[], view: ClauseView, from: Proposition): Taken[] {
  return rules.flatMap(rule => (isAsked(view, rule) ? rule.take(view, from) : []))
}

function open({ view, proposition }: Whole): Opened {
  const isDoubtful =
    proposition.rule === 'unsplit' ||
    hasLostSubject(view, proposition) ||
    [isRunTogether, hasTwoSubjects, hasLooseHelper, hasLooseVerb, hasVerbalNoun, hasVerblessClause].some(is => is(view))
  const isOpen = !isDoubtful && mayBeTakenApart(view, proposition)
  const isOwn = ({ said, words }: Taken) => said === null || !isReported(view, words[0]!, proposition.head)
  return {
    view,
    proposition,
    isDoubtful,
    rules: isDoubtful ? [] : isOpen ? dividing : [members],
    presupposed: take(presupposing, view, proposition),
    asserted: isOpen ? take(asserting, view, proposition).filter(isOwn) : [],
  }
}

function divideOpened({ view, proposition, isDoubtful, rules, presupposed, asserted }: Opened): Divided {
  const reduce = (whole: Proposition, rules: readonly DividingRule[]) =>
    rules.reduce((list, rule) => (isAsked(view, rule) ? list.flatMap(each => rule.divide(view, each)) : list), [whole])
  const divide = (whole: Proposition) => {
    const pieces = isDoubtful ? [whole] : reduce(whole, weighing)
    if (pieces.length === 1) return reduce(whole, rules)
    return pieces.flatMap(piece => reduce(piece, mayBeTakenApart(view, piece) ? dividing : [members]))
  }
  const said = (taken: readonly Taken[]) => taken.flatMap(each => each.said ?? [])
  const bare = withoutSpare(view, proposition, [...presupposed, ...asserted])
  const inside = [namedWorks, describedNames, datesInBrackets, asides]
  return {
    view,
    proposition,
    bare,
    main: divide(bare),
    others: [
      ...said(asserted).flatMap(each => divide(withoutSpare(view, each, take(inside, view, each)))),
      ...said(presupposed),
    ],
  }
}

function keepSound({ view, proposition, bare, ...pieces }: Divided): Proposition[] {
  const isWhole = (each: Proposition) => isSound(view, each)
  const main = pieces.main.filter(isWhole)
  const others = pieces.others.filter(isWhole)
  // "Olsen and the sailor Henry of Alton met": what was taken out is told although the claim does not stand without it.
  if (main.length === 0 && others.length > 0) return [proposition, ...others]
  // "The flag is plain (red and white)": the claim without what it can spare, and the claim.
  if (main.length === 1 && others.length === 0)
    return main[0]!.parts.length < proposition.parts.length && bare !== proposition ? [main[0]!, proposition] : []
  return [...main, ...others, ...(losesWords(view, bare, [...main, ...others]) ? [bare] : [])]
}

/** "the fate, names and aims of the crew": where a part was no sentence, the words that only it had are told by the whole. */
function losesWords(view: ClauseView, whole: Proposition, parts: readonly Proposition[]): boolean {
  const told = new Set(parts.flatMap(printedWords))
  return printedWords(whole).some(
    word =>
      !told.has(word) && view.lower[word] !== 'other' && /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(view.tokens[word]!.upos),
  )
}
