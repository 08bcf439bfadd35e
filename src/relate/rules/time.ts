import { tokensWithin } from '../../statement/tokens-within.ts'
import { type Name, strangeNames } from '../names/names.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import { tellOneThing } from '../one-thing.ts'
import { predicatesMatch, shorterCoverage } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import { areLone, eventLemma, partner, type Side, type Sides } from '../sides.ts'
import { isAfterPrint } from '../values/after-print.ts'
import { type DatedMention, datesMeet, datesOf, precisionOf, shownDate, timesClash } from '../values/time-values.ts'
import { befallsMany } from '../words/befalls-many.ts'

export const time: RelationRule = {
  title: 'another time',
  match(sides) {
    const one = datesOf(sides.a.statement)
    const other = datesOf(sides.b.statement)
    if (one.length === 0 || other.length === 0) return null
    const pair = answering(sides, one, other)
    if (pair) return clash(sides, ...pair)
    if (timesClash(sides.a.statement, sides.b.statement)) {
      const explains = { a: timeTokens(sides.a), b: timeTokens(sides.b) }
      return clash(sides, { date: one[0]!, tokens: explains.a }, { date: other[0]!, tokens: explains.b })
    }
    const outcome = tellOneThing(sides) ? finer(one, other) : null
    return outcome && { ...outcome, explains: { a: timeTokens(sides.a), b: timeTokens(sides.b) } }
  },
  examples: [
    { a: 'The ferry sank on 17 March 2021.', b: 'The ferry sank on 18 March 2021.', finds: 'contradicts' },
    { a: 'The ferry sank in March 2021.', b: 'The ferry sank on 17 March 2021.', finds: 'refines' },
    { a: 'Anna Berg was born before 1967.', b: 'Anna Berg was born in 1971.', finds: 'contradicts' },
    { a: 'Anna Berg was born before 1967.', b: 'Anna Berg was born in 1965.', finds: 'refines' },
    // Two fires of one kind: the number differs too.
    {
      a: 'The fire on 17 March 2021 killed 4 people.',
      b: 'The fire on 18 May 2021 killed 9 people.',
      finds: 'differs',
    },
    // A day that had not come when the article was printed.
    {
      a: 'The ferry sank on 17 March 2021.',
      b: 'The ferry sank on 18 March 2021.',
      finds: 'differs',
      claimA: { published: '2021-03-17' },
      claimB: { published: '2021-03-17' },
    },
    // Two who do the same, each on a day of their own.
    {
      a: 'Mayor Anna Berg condemned the attack on the ferry on 11 August 1998.',
      b: 'The Harbour Council condemned the attack on the ferry on 13 August 1998.',
      finds: null,
    },
    {
      a: 'Anna Berg began sailing in 1950 when she met the harbour police officer Carl Dahl.',
      b: 'Her success began after she sold the ferry in 1947 when she met a harbour police officer.',
      finds: null,
    },
    // A prize of one year, a medal of another.
    {
      a: 'Anna Berg received the 2000 Harbour Award, as well as the silver medal of the port from the mayor.',
      b: 'The mayor of the port awarded Anna Berg the silver medal in 2006.',
      finds: null,
    },
    // The fire was on Friday.
    {
      a: 'A captain has been charged with fraud after a fire on the ferry in Westport Friday.',
      b: 'A captain from Westport was charged Saturday with one count of fraud in connection with the fire.',
      finds: null,
    },
    // A Friday of whatever year.
    {
      a: 'Anna Berg won a medal in 2005 for the regatta.',
      b: 'Anna Berg won a medal Friday for the regatta.',
      finds: null,
    },
    // The date of the regatta.
    {
      a: 'The council will set a date for the hearing when all papers about the 2012 regatta are in.',
      b: 'The council should set a date for the hearing and make the papers public instead of dragging it into 2016.',
      finds: null,
      claimA: { status: 'planned' },
    },
    {
      a: 'The council intends to pass the harbour bills that won support in 2018.',
      b: 'The council intends on 3 January 2019 to pass two harbour bills.',
      finds: null,
      claimA: { status: 'planned' },
      claimB: { status: 'planned', attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    },
    // Each on her own day.
    {
      a: 'Anna Berg was arrested on suspicion of smuggling on 17 March 2021.',
      b: 'Clara Dahl was arrested on suspicion of smuggling on 18 March 2021.',
      finds: 'differs',
    },
    // Another event of the same day: nothing to compare.
    { a: 'The ferry sank on 17 March 2021.', b: 'The owner resigned on 19 March 2021.', finds: null },
    { a: 'The ferry sank on 17 March 2021.', b: 'On 17 March 2021 the ferry sank.', finds: null },
  ],
}

interface Dated {
  readonly date: DatedMention
  readonly tokens: ReadonlySet<number>
}

/** The one date of each side that the other side has not, said of the same verb or noun: "which she signed on Thursday", "signed it on Tuesday". */
function answering(sides: Sides, one: readonly DatedMention[], other: readonly DatedMention[]): [Dated, Dated] | null {
  const isMet = (date: DatedMention, others: readonly DatedMention[]) => others.some(other => datesMeet(date, other))
  const left = one.filter(date => !isMet(date, other)).map(date => dated(sides.a, date))
  const right = other.filter(date => !isMet(date, one)).map(date => dated(sides.b, date))
  const pairs = left.flatMap(first =>
    right.flatMap(second => (isOfSame(sides, first, second) ? [[first, second] as [Dated, Dated]] : [])),
  )
  return pairs.length === 1 ? pairs[0]! : null
}

/** Both date the same word, or stand among the same words where the trees differ. */
function isOfSame(sides: Sides, left: Pick<Dated, 'tokens'>, right: Pick<Dated, 'tokens'>): boolean {
  if (left.tokens.size === 0 || right.tokens.size === 0) return false
  const { isSameHead, neighbours } = fitOf(sides, left.tokens, right.tokens)
  return isSameHead || neighbours >= 3
}

function dated({ statement }: Side, date: DatedMention): Dated {
  return { date, tokens: new Set(tokensWithin(statement.tokens, date.start, date.end)) }
}

function clash(sides: Sides, { date: left, tokens: a }: Dated, { date: right, tokens: b }: Dated): Outcome {
  const explains = { a, b }
  const isOfSameWord = isOfSame(sides, { tokens: a }, { tokens: b })
  if (!isOfSameWord && !predicatesMatch(sides)) return { stopped: 'another time, but of another event', explains }
  if (!areLone(sides)) {
    // "Berg condemned the fire on Monday", "the council condemned the fire on Friday"
    if (haveOtherSubjects(sides)) return { stopped: 'another time, but of somebody else', explains }
    if (areOfOtherDeeds(sides, a, b)) return { stopped: 'another time, but of another event', explains }
  }
  const reason = {
    kind: 'time',
    a: left.text,
    b: right.text,
    text: `${shownDate(left)} ≠ ${shownDate(right)}`,
  }
  const differs = { relation: 'differs', kind: 'time', reason, explains } as const
  // "two days after the meeting" and "two days after the visit" count from different events.
  if (left.anchor || right.anchor) return { ...differs, note: 'not a contradiction: a time counts from another event' }
  // Whatever day it was, the articles do not say it.
  if (left.inferred || right.inferred)
    return areLone(sides)
      ? { ...differs, note: 'not a contradiction: a date is inferred' }
      : { stopped: 'another time, but a date is inferred', explains }
  const isOfOther = !areLone(sides) && !isOfSameWord && (isOfOtherEvent(sides.a, a) || isOfOtherEvent(sides.b, b))
  const isMisread = isAfterPrint(sides.a.statement, left) || isAfterPrint(sides.b.statement, right)
  const why = areOfOthers(sides) ? 'it is done to different people' : whyNotSameFact(sides, explains, { isTime: true })
  const failed = isMisread ? 'a day lies after its article' : why
  if (failed === null) return { relation: 'contradicts', kind: 'time', reason, explains }
  if (isOfOther) return { stopped: 'another time, but of another event', explains }
  if (!areLone(sides) && /^(?:one is (?:conditional|possible)|both are only)/.test(failed))
    return { stopped: `another time, but ${failed}`, explains }
  if (isSentence(sides.a) && isSentence(sides.b) && shorterCoverage(sides) < half)
    return { stopped: 'another time, but they share too little besides', explains }
  return { ...differs, note: `not a contradiction: ${failed}` }
}

/** "the 2012 regatta", "the bill that won support in 2018": the date of a thing or of a clause beside, not of what is told. */
function isOfOtherEvent({ statement: { tokens, tree }, terms, predicate }: Side, own: ReadonlySet<number>): boolean {
  const top = [...own].find(token => !own.has(tree.heads[token] ?? -1)) ?? -1
  if (tokens[tree.heads[top] ?? -1]?.upos === 'NOUN' && !/^obl/.test(tree.relations[top] ?? '')) return true
  for (let at = tree.heads[top] ?? -1, steps = 0; at >= 0 && steps < deepest; at = tree.heads[at] ?? -1, steps++) {
    if (at === terms[predicate]?.token) return false
    if (/^(?:acl|advcl|parataxis)/.test(tree.relations[at] ?? '')) return true
  }
  return false
}

/**
 * Each day is said of a verb, and the verbs are two: "began in 1950 when she met the captain", "met the captain after she sold the ferry in 1947". Or one is the day of a
 * thing the other does not tell of: "died on Friday", "was hurt in a race on Monday". Or one stands after another deed and may be its day: "was charged after a fire on
 * the ferry on Friday".
 */
function areOfOtherDeeds({ a, b }: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  if (isBehindDeed(a, left) || isBehindDeed(b, right)) return true
  const [one, other] = [headOf(a, left), headOf(b, right)]
  const [index, rival] = [termAt(a, one), termAt(b, other)]
  if (index < 0 || rival < 0) return false
  const [isDeed, isOtherDeed] = [isVerb(a, one), isVerb(b, other)]
  if (isDeed && isOtherDeed) return !meets(a, index, rival) && !meets(b, rival, index)
  return (!isDeed && !meetsNoun(a, index, b)) || (!isOtherDeed && !meetsNoun(b, rival, a))
}

/** The word a time is said of; -1 when it is the top of its sentence. */
const headOf = ({ statement: { tree } }: Side, own: ReadonlySet<number>): number => headOfAll(tree.heads, own)

function headOfAll(heads: readonly number[], own: ReadonlySet<number>): number {
  const top = [...own].find(token => !own.has(heads[token] ?? -1)) ?? -1
  return heads[top] ?? -1
}

/** "the 2005 film", "a movie in 2006"; not "the 2000 award", "was awarded in 2006" */
const meetsNoun = ({ matches }: Side, index: number, { terms }: Side): boolean =>
  matches[index]!.strength >= partner && terms[matches[index]!.index]!.upos !== 'VERB'

const isVerb = ({ statement: { tokens } }: Side, token: number): boolean => tokens[token]?.upos === 'VERB'

const termAt = ({ terms }: Side, token: number): number => terms.findIndex(term => term.token === token)

const meets = ({ matches }: Side, index: number, other: number): boolean =>
  matches[index]!.strength >= partner && matches[index]!.index === other

/** Between the verb and the time another event is told: "was charged after a fire on the ferry on Friday". */
function isBehindDeed({ statement: { tokens, tree } }: Side, own: ReadonlySet<number>): boolean {
  const first = Math.min(...own)
  let at = headOfAll(tree.heads, own)
  for (let steps = 0; at >= 0 && tokens[at]!.upos !== 'VERB' && steps < deepest; steps++) at = tree.heads[at] ?? -1
  return (
    at >= 0 &&
    at < first &&
    tokens.slice(at, first).some(({ form }, step) => /^(?:after|following)$/i.test(form) && at + step + 1 < first)
  )
}

/** "Anna Berg was arrested on Sunday", "Clara Dahl was arrested on Tuesday": each on her own day. */
function areOfOthers({ a, b }: Sides): boolean {
  const isPerson = ({ type }: Name) => type === 'person'
  const isDone = befallsMany(eventLemma(a))
  return isDone && strangeNames(a, b).some(isPerson) && strangeNames(b, a).some(isPerson)
}

/** Steps up a tree; a clause of a real sentence is never so deep. */
const deepest = 40

/** In two whole sentences with less than half of the shorter in common no time answers the other; a phrase or a headline is shorter. */
const isSentence = ({ terms }: Side): boolean => terms.length >= 6
const half = 0.5

/** Tokens of all its dates, also of a day without a year, which makes no term: "Sept. 4". */
function timeTokens(side: Side): Set<number> {
  return new Set(datesOf(side.statement).flatMap(date => [...dated(side, date).tokens]))
}

/** "in March" and "on March 17": compatible, one more exact. */
function finer(one: readonly DatedMention[], other: readonly DatedMention[]): Outcome {
  for (const left of one) {
    for (const right of other) {
      if (!datesMeet(left, right) || left.value === right.value) continue
      // "2005" and "Friday", of whatever year
      if (left.value.startsWith('?') !== right.value.startsWith('?')) continue
      if (left.bound === right.bound && precisionOf(left.value) === precisionOf(right.value)) continue
      return {
        relation: 'refines',
        kind: 'time',
        reason: {
          kind: 'time',
          a: left.text,
          b: right.text,
          text: `${shownDate(left)} and ${shownDate(right)}: one is more exact`,
        },
      }
    }
  }
  return null
}
