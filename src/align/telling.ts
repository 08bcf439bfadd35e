import type { Term } from '../statement/terms.ts'
import { containment } from './comparisons/containment.ts'
import { object } from './comparisons/object.ts'
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

/**
 * Two of the same people or organisations in two claims that also share a word and a subject: few claims of a story do by chance. Of ten judged pairs that share
 * one person by both names, two tell one fact; of seven that share two places, two.
 */
const enoughNames = 2

/** Places are two where it is done to the same: much happens between two countries. */
const enoughObject = 0.5

/** Neither subject is known, or only one. */
const openSubject = 0.5

/**
 * True when more than its score speaks for a pair that is told in other words: "They need no quarantine" and "Denmark admits them without quarantine" share a word that either outlet
 * has once; "Anna Berg backs a treaty with Carl Dahl" and "Anna Berg and Carl Dahl quarrel over the treaty" share who and with whom. Of the judged pairs that only this joins a third to a half
 * tell one fact; without the subject and the sum of both signs it was a quarter. Two claims that each name somebody and never the same
 * have at most a number or a rare word in common: of nine judged pairs that were joined without this condition one told one fact.
 */
export function isTelling(pair: Pair, score: number): boolean {
  const names = namesShared(pair)
  const places = placesShared(pair)
  if (names + places === 0 && pair.left.terms.some(isName) && pair.right.terms.some(isName)) return false
  const sharesTwo = names >= enoughNames || (names + places >= enoughNames && object.compare(pair) >= enoughObject)
  if (sharesTwo && subject.compare(pair) > openSubject) return true
  if (isOneDeed(pair)) return true
  if (score + containment.compare(pair) < enoughBeside || isInPassing(pair, score)) return false
  return soleOverlap(pair) + (names + places > 0 ? nameShare : 0) >= enoughSole
}

/**
 * Who, what and on which day are one: "The president will arrive on Wednesday to open the pier", "The head of state travels to the coast on Wednesday". Not "The president announced tariffs",
 * "The president announced her resignation": where both say what it is done to, that is one as well.
 */
function isOneDeed(pair: Pair): boolean {
  const { left, right } = pair
  if (!left.dates.some(date => date.length >= oneMonth && right.dates.includes(date))) return false
  const [objects, others] = [left.places().objects, right.places().objects]
  if (objects.length > 0 && others.length > 0 && object.compare(pair) < enoughObject) return false
  return subject.compare(pair) >= sameSubject && predicate.compare(pair) >= samePredicate
}

/** Of "@2024-05" or a day in it. */
const oneMonth = 8

/** Synonyms are at .9, stations of one course at .8. */
const sameSubject = 0.9
const samePredicate = 0.8

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

/** How many people and organisations both name; titles do not count, and "Ada Olsen" is one. */
function namesShared(pair: Pair): number {
  const shared = sharedOf(pair, 'name')
  const opening = shared.filter((term, at) => at === 0 || term.token > shared[at - 1]!.token + 1)
  return new Set(opening.map(term => term.key)).size
}

const placesShared = (pair: Pair): number => sharedOf(pair, 'place').length

function sharedOf({ left, leftMatches }: Pair, type: 'name' | 'place'): Term[] {
  return left.terms.filter((term, at) => term.type === type && !term.isTitle && leftMatches[at]!.strength === 1)
}

const isName = ({ type, isTitle }: Term): boolean => (type === 'name' || type === 'place') && !isTitle
