import type { Term } from '../statement/terms.ts'
import { containment } from './comparisons/containment.ts'
import { predicate } from './comparisons/predicate.ts'
import { subject } from './comparisons/subject.ts'
import type { Pair } from './pair.ts'
import { soleOverlap } from './sole-terms.ts'

/** One word that is rare in news and stands nowhere else in either article. */
const enoughSole = 0.7

/** What a person or place that both name adds to that. */
const nameShare = 0.15

/**
 * Score and containment together from which on such a word counts. Of judged pairs that share one and score below .55, 33 of 59 above .3 tell one fact and 3 of 25
 * below it; what is low in both shares a word in passing.
 */
const enoughBeside = 0.6

/** Two of the same people or places in two claims that also share a word and a subject: few claims of a story do by chance. */
const enoughNames = 2

/** Neither subject is known, or only one. */
const openSubject = 0.5

/**
 * True when more than its score speaks for a pair that is told in other words: "They need no quarantine" and "Denmark admits them without quarantine" share a word that either outlet
 * has once; "Denmark backs a return to the treaty with Sweden" and "Denmark and Norway quarrel over Sweden's treaty" share who and with whom. Of the judged pairs that only this joins a third to a half
 * tell one fact; without the subject and the sum of both signs it was a quarter. Two claims that each name somebody and never the same
 * have at most a number or a rare word in common: of nine judged pairs that were joined without this condition one told one fact.
 */
export function isTelling(pair: Pair, score: number): boolean {
  const names = namesShared(pair)
  if (names === 0 && pair.left.terms.some(isName) && pair.right.terms.some(isName)) return false
  if (names >= enoughNames && subject.compare(pair) > openSubject) return true
  if (score + containment.compare(pair) < enoughBeside || isInPassing(pair, score)) return false
  return soleOverlap(pair) + (names > 0 ? nameShare : 0) >= enoughSole
}

/** "The editor led a paper that Berg once sued", "Nine firms wrote to the paper": somebody else does something else, and a rare word stands in both. */
function isInPassing(pair: Pair, score: number): boolean {
  return score < enoughAlone && subject.compare(pair) < someSubject && predicate.compare(pair) < somePredicate
}

/**
 * Of 21 judged pairs below this score that were facts of their own, 6 tell one; the 7 that had neither as much of a subject nor of an event word in common tell none.
 * "Syria was on the agenda" and "Other matters on the agenda are Syria and trade" share the event word by a third.
 */
const enoughAlone = 0.4
const someSubject = 0.25
const somePredicate = 0.3

/** How many people and places both name; titles do not count. */
function namesShared({ left, leftMatches }: Pair): number {
  const shared = left.terms.filter((term, index) => isName(term) && leftMatches[index]!.strength === 1)
  return new Set(shared.map(term => term.key)).size
}

const isName = ({ type, isTitle }: Term): boolean => (type === 'name' || type === 'place') && !isTitle
