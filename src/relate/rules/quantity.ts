import { cardinals } from '../../lexicon/numbers.ts'
import type { Statement } from '../../model.ts'
import { strangeNames } from '../names/names.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import { predicatesMatch, shorterCoverage } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { fitOf, numbersClash, whyNotSameFact } from '../same-slot.ts'
import { areLone, type Side, type Sides } from '../sides.ts'
import { areBoundsApart, type Count, compareValues, countsOf, sameHead } from '../values/counts.ts'
import { pairCounts, slotOf } from '../values/pair-counts.ts'
import { whyOtherScope } from '../values/scope.ts'
import { areTolls } from '../values/tolls.ts'

export const quantity: RelationRule = {
  title: 'another number',
  match(sides) {
    let softer: Outcome = null
    for (const [left, right] of pairCounts(sides)) {
      const outcome = compareCounts(sides, left, right)
      if (outcome && 'relation' in outcome && outcome.relation !== 'refines') return outcome
      if (softer === null || 'stopped' in softer) softer = outcome ?? softer
    }
    return softer
  },
  examples: [
    { a: 'The harbour fire killed 14 people.', b: 'The harbour fire killed 17 people.', finds: 'contradicts' },
    // 15 satisfies "at least 12".
    { a: 'The harbour fire killed at least 12 people.', b: 'The harbour fire killed 15 people.', finds: 'refines' },
    // Seventeen are others.
    { a: 'The harbour fire killed 14 people.', b: 'The harbour fire injured 17 people.', finds: null },
    {
      a: 'The harbour fire killed 14 people.',
      b: 'The harbour fire killed 17 people.',
      finds: 'updates',
      claimA: { published: '2021-03-16T09:00:00+00:00' },
      claimB: { published: '2021-03-17T09:00:00+00:00' },
    },
    {
      a: 'The captain died after falling 60 metres from the ridge.',
      b: 'The captain died after falling 150 metres from the ridge.',
      finds: 'contradicts',
      claimA: { published: '2021-03-16T09:00:00+00:00' },
      claimB: { published: '2021-03-17T09:00:00+00:00' },
    },
    { a: 'The harbour fire killed 14 people.', b: 'The harbour fire burned 17 boats.', finds: null },
    {
      a: 'Anna Berg and her husband paid nearly $44 million in taxes from 2007 to 2014.',
      b: 'Anna Berg and her husband earned $139 million from the harbour and the ferry.',
      finds: null,
    },
    // When the one, how long the other.
    {
      a: 'The port of Alton delayed the ban on ferries four hours before the deadline.',
      b: 'The port of Alton delayed the ban on ferries for 30 days.',
      finds: null,
    },
    {
      a: 'Anna Berg has sailed 193 miles and won no race this season.',
      b: 'Carl Dahl sailed 793 miles and won six races in his season.',
      finds: null,
    },
    {
      a: 'The captain shot three people, killing one, at the harbour.',
      b: 'The captain shot one person dead at the harbour and hurt two others.',
      finds: null,
    },
    // The parts add up.
    {
      a: 'The fires on 7 August 1998 killed 257 people in the harbours of Westport and Hull.',
      b: 'The fires on 7 August 1998 killed 247 people in Westport and 10 in Hull.',
      finds: null,
    },
    {
      a: 'In the 2013 fiscal year the ferry line reported $56 billion in revenue.',
      b: 'In the first six months the ferry line reported $28 billion in revenue.',
      finds: null,
    },
    {
      a: 'Anna Berg served nine months in prison.',
      b: 'Anna Berg served most of a ten-month sentence in prison.',
      finds: null,
    },
    // Two days.
    {
      a: 'Anna Berg finished with 25 nets and 16 boxes of herring.',
      b: 'Anna Berg finished with 22 nets and nine boxes of herring.',
      finds: null,
    },
    // Of one fire both tolls may change.
    {
      a: 'The harbour fire killed 14 people and injured 50 sailors.',
      b: 'The harbour fire killed 17 people and injured 60 sailors.',
      finds: 'contradicts',
    },
    // A score changes from minute to minute.
    {
      a: 'Westport stretched its lead over Hull to 62-46 before the break.',
      b: 'Westport stretched its lead over Hull to 50-44 before the break.',
      finds: null,
    },
    {
      a: 'Anna Berg won six points on foot.',
      b: 'Anna Berg won three points on horseback this season.',
      finds: null,
    },
    {
      a: 'Anna Berg spent seven years at the harbour as a mate.',
      b: 'Anna Berg spent eleven years at the harbour.',
      finds: null,
    },
    { a: 'The harbour fire killed fourteen people.', b: 'The harbour fire killed 14 people.', finds: null },
    {
      a: 'The captain was sentenced to 2 years in prison.',
      b: 'The captain was sentenced to 2 1/2 years in prison.',
      finds: 'contradicts',
    },
  ],
}

/** In the order of time, which is the order of a count that grows: "14 people → 17 people". */
const grown = (left: Count, right: Count): string => {
  const [before, after] = (left.low ?? 0) <= (right.low ?? 0) ? [left, right] : [right, left]
  return `${before.words} → ${after.words}`
}

function compareCounts(sides: Sides, left: Count, right: Count): Outcome {
  const { links, areRoots } = fitOf(sides, slotOf(left), slotOf(right))
  if (!areRoots && links === 0 && !predicatesMatch(sides) && !sameHead(left, right))
    return { stopped: 'another number, but of another event' }
  const values = compareValues(left, right)
  if (values === 'same') return null
  const explains = { a: left.tokens, b: right.tokens }
  const words = { kind: 'quantity', a: left.words, b: right.words }
  // "more than 26,000 dead", "more than 31,000 dead": both may hold, but whoever knows of the greater number prints it.
  const areApart = values === 'compatible' && !areLone(sides) && areBoundsApart(left, right)
  if (values === 'compatible' && !areApart) {
    return {
      relation: 'refines',
      kind: 'quantity',
      explains,
      reason: { ...words, text: `${left.words} and ${right.words} can both be true` },
    }
  }
  const reason = { ...words, text: `${left.words} ≠ ${right.words}` }
  if (hasGrown(sides, left, right)) {
    return {
      relation: 'updates',
      kind: 'quantity',
      explains,
      reason: { ...words, text: grown(left, right) },
    }
  }
  // "shot three people, killing one", "killed one person"; "Berg sailed 90 miles", "Dahl sailed 700 miles"
  const isToldAlone = saysAlone(sides.a.statement, right) || saysAlone(sides.b.statement, left)
  if (!areLone(sides) && (isToldAlone || haveOtherSubjects(sides)))
    return { stopped: 'another number, but of another matter', explains }
  const scope = whyOtherScope(sides, left, right)
  if (!areLone(sides) && scope !== null) return { stopped: `another number, but ${scope}`, explains }
  // "caught 25 nets and 16 boxes", "caught 22 nets and nine boxes": two days. Of one fire both tolls change from outlet to outlet.
  if (!areLone(sides) && !areTolls(sides) && numbersClash(sides, slotOf(left), slotOf(right)))
    return { stopped: 'another number, but the others differ too', explains }
  const failed =
    scope ?? (areApart ? 'both are bounds' : null) ?? whyNotSameFact(sides, { a: slotOf(left), b: slotOf(right) })
  if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains }
  if (areOtherMatters(sides, left, right)) return { stopped: 'another number, but of another matter', explains }
  // "Berg must win nine seats", "to tie with Hull, Dahl needs six seats"
  if (!areLone(sides) && namesPerson(sides.a, sides.b) && namesPerson(sides.b, sides.a))
    return { stopped: 'another number, but each names somebody else', explains }
  return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
}

/**
 * "The Dahls paid $43 million in taxes" and "The Dahls earned $139 million": two sums of one sort are no two counts of one thing, and in two lone
 * sentences with less than half of the shorter in common no number answers the other.
 */
function areOtherMatters(sides: Sides, left: Count, right: Count): boolean {
  // "by $5.4 million to $200,000", "with just over $200,000"
  const isMet = (count: Count, others: readonly Count[]) =>
    others.some(other => other.unit === count.unit && compareValues(count, other) === 'compatible')
  const isBound = areBoundsApart(left, right)
  if (!isBound && (isMet(left, countsOf(sides.b.statement)) || isMet(right, countsOf(sides.a.statement)))) return true
  if (Math.min(sides.a.terms.length, sides.b.terms.length) < sentence) return false
  // Where the articles are known, what both have in common is weighed by them.
  const hasArticles = [sides.a, sides.b].every(({ statement }) => statement.surroundings !== undefined)
  if (!hasArticles && shorterCoverage(sides) < half) return true
  const { isSameHead, neighbours } = fitOf(sides, slotOf(left), slotOf(right))
  return left.unit !== null && !isSameHead && neighbours < 2 && !predicatesMatch(sides)
}

const namesPerson = (side: Side, other: Side): boolean =>
  strangeNames(side, other).some(({ type }) => type === 'person')

/** Whether the same small number is said without what it counts: not the "2" of "2 1/2 years". */
function saysAlone(statement: Statement, { value }: Count): boolean {
  const isHalf = (index: number) =>
    countsOf(statement).some(count => count.tokens.has(index) && !Number.isInteger(count.value))
  return statement.tokens.some(
    ({ upos, form }, index) =>
      upos === 'NUM' && (cardinals.get(form.toLowerCase()) ?? Number(form)) === value && !isHalf(index),
  )
}

/** Terms of a whole sentence: a phrase or a headline is shorter. */
const sentence = 6
const half = 0.5

/** A toll that the later outlet puts higher: "killed 14 people" in the morning, "killed 17 people" the day after. */
export function hasGrown(sides: Sides, left: Count, right: Count): boolean {
  const before = Date.parse(sides.a.statement.published ?? '')
  const after = Date.parse(sides.b.statement.published ?? '')
  if (!(before < after || after < before) || !predicatesMatch(sides)) return false
  const grows = (left.value < right.value && before < after) || (left.value > right.value && after < before)
  return grows && mayGrow(left) && areTolls(sides)
}

/** The dead, the acres burned, the damage; not how far somebody fell, nor a share. */
const mayGrow = ({ unit }: Count): boolean => unit === null || unit === 'm²' || /^[A-Z]{3}$/.test(unit)
