import type { NameMention } from '../../model.ts'
import { termsOf, wordKey } from '../../statement/terms.ts'
import { quotedRuns } from '../passage-words.ts'
import { isInArticle, type Side, type Sides, sentenceOf } from '../sides.ts'
import { isSpeaker } from '../slots/both-may-hold.ts'
import { slotsOf } from '../slots/slot.ts'
import { rarityIn, slotFit, slotScore } from '../slots/slot-fit.ts'
import { mayBeOneName } from './one-name.ts'
import { isSingle, type Post } from './posts.ts'

/** All words besides are the same: two of them, or one name. Of a body called by two names or more, one may print another. */
export function areDescribedAlike(left: Post, right: Post): boolean {
  const [fewer, more] = left.words.size <= right.words.size ? [left, right] : [right, left]
  if (![...fewer.words].every(word => more.words.has(word))) return false
  const shared = [...fewer.names].filter(name => more.names.has(name)).length
  if (fewer.words.size < more.words.size)
    return shared >= 2 && [...more.words].every(word => fewer.words.has(word) || more.names.has(word))
  return shared > 0 || fewer.words.size >= 2
}

/**
 * "Harbour Board chairwoman Anna Berg", "Harbour Board chairwoman Clara Dahl": a body has one at a time, and an article that knows of a change names both. In 71 stories of BASIL no two
 * people are called so.
 */
export function isOtherHolder(sides: Sides, left: Post, right: Post): boolean {
  const { a, b } = sides
  if (left.noun !== right.noun) return false
  const isFull = left.person.text.includes(' ') && right.person.text.includes(' ')
  if (!isFull || areOneInFull(left.person, right.person)) return false
  if (isInArticle(b, left.key) && isInArticle(a, right.key)) return false
  const areAlike = areDescribedAlike(left, right)
  if (areAlike && (standInOneList(sides, left, right) || shareQuotation(sides, left, right))) return true
  if (!areAlike && !isBodyOf(left, right, a) && !isBodyOf(right, left, b)) return false
  return isOneMatter(sides, left, right, isSingle(left) && isSingle(right) && isOfNamedBody(left, right))
}

/** "the board's chairwoman, Anna Berg" of a sentence that names the Westport Harbour Board, and "Westport Harbour Board chairwoman Clara Dahl". */
function isBodyOf({ words, noun }: Post, { names }: Post, side: Side): boolean {
  const own = [...words].filter(word => !(noun === 'executive' && word === chief))
  if (own.length !== 1 || names.size === 0 || !own.every(word => kindsOfBodies.has(word))) return false
  const told = new Set(termsOf(sentenceOf(side.statement)).map(({ key }) => key))
  return [...names].every(name => told.has(name))
}

const chief = wordKey('chief')

/** "Anna Berg, Carl Dahl and former Westport chairwoman Clara Lund": two of the list are the same, and of the rest each has one who is described alike. */
function standInOneList({ a, b }: Sides, left: Post, right: Post): boolean {
  const people = ({ statement }: Side) =>
    sentenceOf(statement).mentions.flatMap(mention => (mention.type === 'person' ? [mention] : []))
  const [here, there] = [people(a), people(b)]
  const isMet = (one: NameMention, others: readonly NameMention[]) => others.some(other => areOneInFull(one, other))
  if (isMet(left.person, there) || isMet(right.person, here)) return false
  return here.filter(one => isMet(one, there)).length >= 2
}

/** Two who speak for one body are seldom quoted with the same words. */
function shareQuotation({ a, b }: Sides, left: Post, right: Post): boolean {
  if (left.words.size < 2 || right.words.size < 2) return false
  const quoted = ({ statement }: Side) =>
    quotedRuns(sentenceOf(statement), 3).filter(run => run.split(' ').some(word => word.length > longestOfMany))
  const there = new Set(quoted(b))
  return quoted(a).some(words => there.has(words))
}

/** Letters of the words that stand in every quotation. */
const longestOfMany = 6

/**
 * Articles of some weeks may tell of two speakers of one house, one after the other: both must be of one week, and what stands around the names must fit so far that they are as likely one place
 * as two.
 */
function isOneMatter(sides: Sides, left: Post, right: Post, isOnly: boolean): boolean {
  const [one, other] = [sides.a.statement, sides.b.statement]
  if (one.published !== null && other.published !== null && daysBetween(one.published, other.published) > 7)
    return false
  const whole = sides.whole()
  const [here, there] = [slotAt(whole.a, left), slotAt(whole.b, right)]
  if (!here || !there) return false
  const fit = slotFit(whole, here, there, rarityIn(one.surroundings, other.surroundings))
  const score = slotScore(fit, 'person')
  if (isOnly) return score >= 0 || (ofYears.has(left.noun) && one.published !== null && other.published !== null)
  if (left.isOneOfMany || right.isOneOfMany) return false
  const isSaid = isSpeaker(whole.a, here) || isSpeaker(whole.b, there)
  return score >= leastOfMany && fit.next >= 0.5 && left.words.size >= 2 && !isSaid
}

/** "Westport harbour judge Anna Berg", "Westport harbour judge Clara Lund": of several. Of 694 unchanged stories one has such a pair above it, a conflict. */
const leastOfMany = 1

const slotAt = ({ statement }: Side, { person }: Post) => slotsOf(statement).find(({ start }) => start === person.start)

const daysBetween = (one: string, other: string): number =>
  Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000

/** "House Speaker", "House minority leader", "Westport Harbour Board chairman"; not "Republican leader", "Senate committee chairman", "U.S. director". */
function isOfNamedBody({ noun, names, words, seat }: Post, other: Post): boolean {
  if (noun === 'nominee') return names.has(republican) || names.has(democrat)
  // One says whose, the other only "the board's".
  if ([...names, ...other.names].some(name => !general.has(name)) || (seat !== null && seat === other.seat)) return true
  const isOfChamber = names.has('hous') || names.has('senat')
  return isOfChamber && (noun === 'speaker' || ((noun === 'leader' || noun === 'whip') && words.size > 1))
}

const [republican, democrat] = [wordKey('republican'), wordKey('democrat')]

/** Who was one at the beginning of a week still is at its end. */
const ofYears: ReadonlySet<string> = new Set(['nominee', 'mayor', 'governor'])

const kindsOfBodies: ReadonlySet<string> = new Set(
  'group company agency organization organisation firm board party association union foundation university campaign club'
    .split(' ')
    .map(wordKey),
)

const general: ReadonlySet<string> = new Set(
  'republican democrat democratic american us u.s. federal state national house senate white party committee'
    .split(' ')
    .map(wordKey),
)

const areOneInFull = (one: NameMention, other: NameMention): boolean =>
  [one.text, one.value].some(name => mayBeOneName(name, other.text) || mayBeOneName(name, other.value))
