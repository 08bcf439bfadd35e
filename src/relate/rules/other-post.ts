import { exclusiveOffice } from '../../lexicon/exclusive-offices.ts'
import { areRivalPosts } from '../../lexicon/post-rivals.ts'
import { areRivals } from '../../lexicon/rivals.ts'
import type { NameMention } from '../../model.ts'
import { wordKey } from '../../statement/terms.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { isSingle, type Post, toldPosts } from '../names/posts.ts'
import { isTitleCase } from '../names/title-case.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, isInArticle, type Side, type Sides, sentenceOf } from '../sides.ts'
import { isSpeaker } from '../slots/both-may-hold.ts'
import { slotsOf } from '../slots/slot.ts'
import { rarityIn, slotFit, slotScore } from '../slots/slot-fit.ts'

export const otherPost: RelationRule = {
  title: 'one person in another post, or another in that post, described by the same words',
  isProof: true,
  match: sides => (areLone(sides) ? null : findOther(sides)),
  examples: [
    {
      a: 'Anna Berg, a spokeswoman for the Westport Harbour Board, said the ferry is safe.',
      b: 'The ferry is safe, Westport Harbour Board lawyer Anna Berg said.',
      finds: 'contradicts',
    },
    {
      a: 'Mayor Carl Dahl and his wife, Clara, were charged with fraud.',
      b: 'Carl Dahl and his sister, Clara, were charged with fraud on Monday.',
      finds: 'contradicts',
    },
    {
      a: 'Westport Harbour Board chairwoman Anna Berg said the ferry is safe.',
      b: 'The old ferry is safe, said Clara Dahl, the chairwoman of the Westport Harbour Board.',
      finds: 'contradicts',
    },
    {
      a: 'Dahl pleaded guilty on Monday to the theft of the old northern ferry before Westport harbour judge Anna Berg.',
      b: 'Dahl pleaded guilty to the theft of the northern ferry before Westport harbour judge Clara Lund on Monday.',
      finds: 'contradicts',
    },
    // Perhaps one after the other.
    {
      a: 'Westport Harbour Board chairwoman Anna Berg said the ferry is safe.',
      b: 'The pier was promised by Clara Dahl, the chairwoman of the Westport Harbour Board.',
      finds: null,
    },
    // A board has many members.
    {
      a: 'Westport Harbour Board deputy chairwoman Anna Berg said the ferry is safe.',
      b: 'Westport Harbour Board deputy chairwoman Clara Dahl said the ferry is safe.',
      finds: null,
    },
    {
      a: 'Berg campaign spokeswoman Clara Lund called it a lie.',
      b: 'Clara Lund, a spokeswoman for the Dahl campaign, said it was a lie.',
      finds: 'contradicts',
    },
    {
      a: 'Senate Majority Leader Clara Lund called it a lie.',
      b: 'The Senate minority leader, Clara Lund, called it a lie.',
      finds: 'contradicts',
    },
    {
      a: "The mayor's press secretary, Clara Lund, called it a lie.",
      b: 'Clara Lund, the chief of staff, called it a lie.',
      finds: 'contradicts',
    },
    {
      a: 'NHB Chairwoman Anna Berg will speak with the pilots on Monday.',
      b: 'Western Harbour Board Chairwoman Anna Berg will speak with the pilots.',
      finds: 'contradicts',
    },
    {
      a: 'NHB Chairwoman Anna Berg will speak with the pilots on Monday.',
      b: 'Northern Harbour Board Chairwoman Anna Berg will speak with the pilots.',
      finds: null,
    },
    {
      a: 'Over the Easter weekend NHB Chairwoman Anna Berg spoke with the pilots.',
      b: 'NHB Chairwoman Anna Berg spoke with the pilots on Easter weekend.',
      finds: null,
    },
    {
      a: 'His sister, Clara Dahl, is expected to plead guilty before the same judge.',
      b: 'He and his wife, Clara Dahl, had agreed to plead guilty.',
      finds: 'contradicts',
    },
    // Of two people.
    {
      a: 'Anna Berg and her daughter Clara Dahl drowned on Monday.',
      b: 'Carl Dahl lost his mother, Anna Berg, and his sister, Clara Dahl.',
      finds: null,
    },
    // An adviser is an aide.
    {
      a: 'Anna Berg, an adviser to Carl Dahl, said the ferry is safe.',
      b: 'The ferry is safe, said Anna Berg, an aide to Carl Dahl.',
      finds: null,
    },
    // Of two bodies she may be both.
    {
      a: 'Anna Berg, a spokeswoman for the Westport Harbour Board, said the ferry is safe.',
      b: 'The ferry is safe, shipyard lawyer Anna Berg said.',
      finds: null,
    },
    {
      a: 'Former Westport mayor Anna Berg said the ferry is safe.',
      b: 'The ferry is safe, Westport governor Anna Berg said.',
      finds: null,
    },
  ],
}

function findOther(sides: Sides): Outcome {
  if (isTitleCase(sentenceOf(sides.a.statement)) || isTitleCase(sentenceOf(sides.b.statement))) return null
  for (const left of toldPosts(sides.a.statement)) {
    for (const right of toldPosts(sides.b.statement)) {
      if (left.isPast !== right.isPast) continue
      if (isOtherHolder(sides, left, right)) {
        const words = { a: left.person.text, b: right.person.text }
        const reason = { kind: 'actor', ...words, text: `${left.word}: ${words.a} ≠ ${words.b}` } as const
        return { relation: 'contradicts', kind: 'actor', reason }
      }
      if (!isOnePerson(left.person, right.person)) continue
      if (
        !(
          isOtherPost(left, right) ||
          isOtherOffice(left, right) ||
          isOtherBody(left, right) ||
          isOtherKin(sides, left, right)
        )
      )
        continue
      const words = { a: shown(left), b: shown(right) }
      const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` } as const
      return { relation: 'contradicts', kind: 'role', reason }
    }
  }
  return null
}

const isOnePerson = (one: NameMention, other: NameMention): boolean =>
  mayBeOneName(one.text, other.text) || (one.value.includes(' ') && mayBeOneName(one.value, other.value))

const shown = ({ forms, person }: Post): string => `${forms.join(' ')} ${person.text}`

/** "deputy chief of staff", "press secretary" */
function isOtherOffice(left: Post, right: Post): boolean {
  const [one, other] = [exclusiveOffice(left.forms), exclusiveOffice(right.forms)]
  return one !== null && other !== null && one !== other
}

/** "Berg campaign spokeswoman", "Dahl campaign spokeswoman"; "House Speaker", "Senate Speaker"; "a Republican senator", "a Democratic senator". */
function isOtherBody(left: Post, right: Post): boolean {
  if (left.noun !== right.noun) return false
  const alone = (one: Post, other: Post) => [...one.words].filter(word => !other.words.has(word))
  const [here, there] = [alone(left, right), alone(right, left)]
  if (here.some(one => there.some(other => areSidesApart(one, other)))) return true
  if (areOtherInitials(left, right) || areOtherInitials(right, left)) return true
  const areNames = here.every(word => left.names.has(word)) && there.every(word => right.names.has(word))
  const haveOneKind = [...left.words].some(word => bodies.has(word) && right.words.has(word))
  return here.length === 1 && there.length === 1 && areNames && haveOneKind && ofOneBody.has(left.noun)
}

/** "HBC chairwoman", "Northern Board Committee chairwoman": the letters stand for another name of as many words. */
function areOtherInitials({ forms: [short, ...rest], names }: Post, { forms, names: others }: Post): boolean {
  if (rest.length !== 1 || names.size !== 1 || short === undefined || !/^\p{L}{3,5}$/u.test(short)) return false
  const own = forms.slice(0, -1)
  // "Easter weekend NHB chairwoman"
  if (own.length !== short.length || others.size < own.length - 1 || own.includes(short)) return false
  const initials = initialsOf(own)
  return initials !== short && initials.at(-1) === short.at(-1)
}

const initialsOf = (words: readonly string[]): string => words.map(word => word[0]).join('')

/** Keys, not words: of these few the rows are known. */
const areSidesApart = (one: string, other: string): boolean =>
  sides.some(row => row.has(one) && row.has(other)) && one !== other

const sides = ['republican democrat', 'house senate', 'majority minority', 'army navy'].map(
  row => new Set(row.split(' ').map(wordKey)),
)

/** Who speaks for one has one employer; a lawyer has many clients. */
const ofOneBody: ReadonlySet<string> = new Set(['spokesman', 'manager'])

const bodies: ReadonlySet<string> = new Set(
  'campaign department ministry committee council office party university agency company union foundation hospital club'
    .split(' ')
    .map(wordKey),
)

const isOtherPost = (left: Post, right: Post): boolean =>
  left.noun !== right.noun && areRivalPosts(left.noun, right.noun) && areDescribedAlike(left, right)

/** All words besides are the same: two of them, or one name. Of a body called by two names or more, one may print another. */
function areDescribedAlike(left: Post, right: Post): boolean {
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
function isOtherHolder(sides: Sides, left: Post, right: Post): boolean {
  const { a, b } = sides
  if (left.noun !== right.noun || !areDescribedAlike(left, right)) return false
  const isOnly = isSingle(left) && isSingle(right) && isOfNamedBody(left)
  const isFull = left.person.text.includes(' ') && right.person.text.includes(' ')
  if (!isFull || areOneInFull(left.person, right.person)) return false
  return !(isInArticle(b, left.key) && isInArticle(a, right.key)) && isOneMatter(sides, left, right, isOnly)
}

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
  if (isOnly) return score >= 0
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
function isOfNamedBody({ noun, names, words }: Post): boolean {
  if ([...names].some(name => !general.has(name))) return true
  const isOfChamber = names.has('hous') || names.has('senat')
  return isOfChamber && (noun === 'speaker' || ((noun === 'leader' || noun === 'whip') && words.size > 1))
}

const general: ReadonlySet<string> = new Set(
  'republican democrat democratic american us u.s. federal state national house senate white party committee'
    .split(' ')
    .map(wordKey),
)

const areOneInFull = (one: NameMention, other: NameMention): boolean =>
  [one.text, one.value].some(name => mayBeOneName(name, other.text) || mayBeOneName(name, other.value))

/** "Dahl's wife, Clara", "Dahl's sister, Clara"; "his wife" and "his sister" where both sentences named one person last. */
function isOtherKin({ a, b }: Sides, left: Post, right: Post): boolean {
  if (!areRivals(left.noun, right.noun) || left.owner !== right.owner) return false
  if (left.owner === null) return left.names.size > 0 && areDescribedAlike(left, right)
  const nearest = ({ statement }: Side, { start }: Post) =>
    sentenceOf(statement).mentions.findLast(mention => mention.type === 'person' && mention.end <= start)
  const [one, other] = [nearest(a, left), nearest(b, right)]
  if (one?.type === 'person' && other?.type === 'person') return isOnePerson(one, other)
  // "His sister, Clara Dahl", "Dahl and his wife, Clara": whoever "he" is, he has one of that name.
  return (
    (one === undefined || other === undefined) &&
    left.person.value === right.person.value &&
    left.person.value.includes(' ')
  )
}
