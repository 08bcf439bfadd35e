import type { ClauseView } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { adjuncts } from './adjuncts.ts'
import { ages } from './ages.ts'
import { appositions } from './appositions.ts'
import { asides } from './asides.ts'
import { circumstances } from './circumstances.ts'
import { clauses } from './clauses.ts'
import { datesInBrackets } from './dates-in-brackets.ts'
import { describedNames } from './described-names.ts'
import { hasLooseHelper, hasLooseVerb, hasVerbalNoun, hasVerblessClause, isRunTogether } from './doubtful.ts'
import { withoutSpare } from './excerpt.ts'
import { included } from './included.ts'
import { kinds } from './kinds.ts'
import { locatedNames } from './located-names.ts'
import { members } from './members.ts'
import { namedWorks } from './named-works.ts'
import { reducedRelatives } from './reduced-relatives.ts'
import type { DividingRule, Taken, TakingRule } from './rule.ts'
import { mayBeTakenApart } from './scope.ts'
import { isSound } from './sound.ts'

/** What is said by the way and holds even where the claim is denied: "the mayor, a banker, did not come" still calls him a banker. */
export const presupposing: readonly TakingRule[] = [
  ages,
  datesInBrackets,
  namedWorks,
  describedNames,
  locatedNames,
  appositions,
  asides,
]

/** What is said by the way of something that is asserted. */
export const asserting: readonly TakingRule[] = [reducedRelatives, included, circumstances, clauses]

/** In this order; only lists may be divided where the claim is denied ("was not found or repaired"), nothing where its tree is doubtful. */
export const dividing: readonly DividingRule[] = [adjuncts, kinds, members]

/** What a proposition says that can be checked apart, as propositions; empty when it cannot be taken apart. */
export function partsOf(view: ClauseView, proposition: Proposition): Proposition[] {
  const isDoubtful =
    proposition.rule === 'unsplit' ||
    [isRunTogether, hasLooseHelper, hasLooseVerb, hasVerbalNoun, hasVerblessClause].some(is => is(view))
  const isOpen = !isDoubtful && mayBeTakenApart(view, proposition)
  const rules = isDoubtful ? [] : isOpen ? dividing : [members]
  const take = (rules: readonly TakingRule[]) => rules.flatMap(rule => rule.take(view, proposition))
  const presupposed = take(presupposing)
  const asserted = isOpen ? take(asserting) : []
  const divide = (whole: Proposition) =>
    rules.reduce((list, rule) => list.flatMap(each => rule.divide(view, each)), [whole])
  const said = (taken: readonly Taken[]) => taken.flatMap(each => each.said ?? [])
  const all = [
    ...divide(withoutSpare(view, proposition, [...presupposed, ...asserted])),
    ...said(asserted).flatMap(each =>
      divide(
        withoutSpare(
          view,
          each,
          [namedWorks, describedNames, datesInBrackets, asides].flatMap(rule => rule.take(view, each)),
        ),
      ),
    ),
    ...said(presupposed),
  ].filter(each => isSound(view, each))
  return all.length < 2 ? [] : all
}
