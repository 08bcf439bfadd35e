import { months } from '../../lexicon/calendar.ts'
import type { Mention, TimeMention } from '../../model.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { fitOf } from '../same-slot.ts'
import type { Side, Sides } from '../sides.ts'
import { areCompatible, boundOf, type DatedMention, datesMeet } from '../values/time-values.ts'
import { inOrder, type LoneClaim, loneClaim, mayShareSubject, restMet } from './lone-claim.ts'

export const claimDate: RelationRule = {
  title: 'a short claim with another date than the text it is laid beside',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const [date, ...more] = datesIn(lone.claim)
    if (!date || more.length > 0) return null
    const own = { ...date, of: date.of ?? lifeOf(lone.claim) }
    const answer = answerTo(sides, lone, own)
    return answer && compare(lone, own, answer)
  },
  examples: [
    {
      a: 'Anna Berg (born 24 May 1995) is a singer and songwriter from Westport.',
      b: 'Anna Berg was born in 1994.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Anna Berg (3 May 1919 – 8 June 1999) was a novelist who wrote about the harbour.',
      b: 'Anna Berg died before 1998.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Anna Berg (pronounced as in the mountains of her home, born Anna Dahl; 3 May 1919 – 8 June 1999) was a novelist.',
      b: 'On 9 June 1999, Anna Berg died.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'Anna Berg (born 24 May 1995) is a singer and songwriter from Westport.',
      b: 'Anna Berg was born in the 1990s.',
      finds: 'refines',
      areLone: true,
    },
    {
      a: 'The film was released in sixty countries on 5 November 2003.',
      b: 'The Last Ferry was released in 2005.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'The film was shot in sixty countries and shown on 5 November 2003.',
      b: 'The Last Ferry was written in 2001.',
      finds: null,
      areLone: true,
    },
    // She was born long before.
    {
      a: 'Anna Berg (born 24 May 1995) is a singer and songwriter from Westport.',
      b: 'Anna Berg began to sing in 2011.',
      finds: null,
      areLone: true,
    },
  ],
}

interface Dated extends Pick<DatedMention, 'value' | 'bound' | 'text'> {
  readonly tokens: ReadonlySet<number>
  /** What the date is said to be, where the words beside it say so. */
  readonly of: 'birth' | 'death' | null
}

/** The dates of one side, also decades and months without a year; at most eight. */
function datesIn(side: Side): Dated[] {
  const { tokens, tree, mentions, claim } = side.statement
  // The tokens are gone through for each date: of a long text only the first few are looked at.
  const candidates = mentions.filter((mention): mention is TimeMention => isDate(mention)).slice(0, mostDates)
  const dates = candidates.flatMap(mention => {
    const value = settledValue(mention)
    const at = tokensWithin(tokens, mention.start, mention.end)
    // "the 2014 regatta" is another than that of 2007.
    const isPart = at.some(
      index => /^(?:compound|amod|nummod)/.test(tree.relations[index] ?? '') && !at.includes(tree.heads[index] ?? -1),
    )
    if (value === null || isPart) return []
    const bound = boundOf(claim.text, mention.start)
    return [{ value, text: mention.text, bound, tokens: new Set(at), start: mention.start, end: mention.end }]
  })
  return dates.map((date, index, all) => {
    const before = claim.text.slice(Math.max(0, date.start - bracket), date.start)
    const span = all[index + 1]
    const isSpan =
      span !== undefined && spanDash.test(claim.text.slice(date.end, span.start)) && /\([^()]*$/.test(before)
    const previous = all[index - 1]
    const endsSpan =
      previous !== undefined &&
      spanDash.test(claim.text.slice(previous.end, date.start)) &&
      /\([^()]*$/.test(claim.text.slice(Math.max(0, previous.start - bracket), previous.start))
    const of = isSpan || birthBefore.test(before) ? 'birth' : endsSpan || deathBefore.test(before) ? 'death' : null
    return { value: date.value, text: date.text, bound: date.bound, tokens: date.tokens, of }
  })
}

const mostDates = 8

/** In characters: how far a bracket may have opened before its first date: "(pronounced …, born Anna Dahl; 3 May 1919 – 8 June 1999)". */
const bracket = 80

function isDate(mention: Mention): boolean {
  if (mention.type !== 'time' || mention.anchor) return false
  const value = settledValue(mention)
  return value !== null && /^(?:\d{3}|\?)/.test(value)
}

function settledValue({ value, text }: TimeMention): string | null {
  return value ?? monthOf(text)
}

/** Between the two dates of "(3 May 1919 – 8 June 1999)". */
const spanDash = /^\s?(?:[-–—−]{1,2})\s?$/

/** "born on", "(born Anna Dahl; born", "birthday is before"; what stands between ends before the next clause. */
const birthBefore =
  /\b(?:born|birthday (?:is|was)|birth (?:is|was))(?: (?:on|in|before|after|around|prior to))?(?: the)? $/i
const deathBefore = /\b(?:died|dead|killed|murdered|death)(?: (?:on|in|before|after|around|prior to))?(?: the)? $/i

/** "June" → "?m06": a month of no year. */
function monthOf(text: string): string | null {
  const month = months.get(text.toLowerCase().replace('.', ''))
  return month === undefined ? null : `?m${String(month).padStart(2, '0')}`
}

/** The date of the text that dates the same; null when there is none or nobody can say which. */
function answerTo(sides: Sides, { text, isFirst }: LoneClaim, date: Dated): Dated | null {
  const dates = datesIn(text)
  // "Anna Berg was born in 1994", "Anna Berg (born 24 May 1995)"
  const life = date.of
  // "in the late 1960s and early 1970s"
  const given = dates.find(other => (other.of === null || other.of === life) && areCompatible(other.value, date.value))
  if (given && mayMeet(given, date)) return given
  if (life !== null) {
    const told = dates.filter(({ of }) => of === life)
    if (told.length === 1) return told[0]!
  }
  const same = dates.filter(other => {
    if (other.of !== null && other.of !== life) return false
    const [left, right] = isFirst ? [date.tokens, other.tokens] : [other.tokens, date.tokens]
    return fitOf(sides, left, right).isSameHead
  })
  return same.length === 1 ? same[0]! : null
}

/** "Berg's birthday is before June", "On 3 May Berg died": the main word, where the date does not stand beside it. */
function lifeOf({ statement: { tokens, tree } }: Side): 'birth' | 'death' | null {
  const root = tokens[tree.heads.indexOf(-1)]?.lemma.toLowerCase() ?? ''
  return root === 'bear' || root === 'born' ? 'birth' : root === 'die' ? 'death' : null
}

function compare(lone: LoneClaim, date: Dated, answer: Dated): Outcome {
  const explains = inOrder(lone, date.tokens, answer.tokens)
  const words = inOrder(lone, printed(date), printed(answer))
  if (mayMeet(date, answer)) {
    if (date.value === answer.value && date.bound === answer.bound)
      return { stopped: 'no difference: the date is the same', explains }
    const text = `${words.a} and ${words.b}: one is more exact`
    return { relation: 'refines', kind: 'time', explains, reason: { kind: 'time', ...words, text } }
  }
  const reason = { kind: 'time', ...words, text: `${words.a} ≠ ${words.b}` }
  const failed = whyNotSame(lone, date)
  if (failed === null) return { relation: 'contradicts', kind: 'time', reason, explains }
  return { stopped: `another date, but ${failed}`, explains }
}

function printed({ text, bound }: Dated): string {
  return bound === null ? text : `${bound} ${text}`
}

function mayMeet(left: Dated, right: Dated): boolean {
  const month = [left, right].find(({ value }) => value.startsWith('?m'))
  if (!month) return datesMeet(left, right)
  const other = (month === left ? right : left).value
  const own = month.value.slice(2)
  const told = other.startsWith('?m') ? other.slice(2) : /^\d{4}-(\d\d)/.exec(other)?.[1]
  if (told === undefined) return true
  if (month.bound === 'before') return told < own
  return month.bound === 'after' ? told > own : month.bound !== null || told === own
}

function whyNotSame(lone: LoneClaim, date: Dated): string | null {
  const { claim, text } = lone
  if (claim.statement.claim.polarity !== text.statement.claim.polarity) return 'one is negated'
  const level = whyNotSameLevel(claim.statement.claim, text.statement.claim, { a: false, b: false })
  if (level !== null) return level
  if (!mayShareSubject(lone)) return 'the subjects differ'
  return date.of !== null || restMet(lone, date.tokens) >= half ? null : 'they share too little besides'
}

const half = 0.5
