import type { Statement } from '../../model.ts'
import { fitOf } from '../same-slot.ts'
import type { Sides } from '../sides.ts'
import { type Count, compareValues, countsOf, sameCounted, sameHead } from './counts.ts'

/**
 * Numbers that stand against each other: each is the other's best partner, and neither is given by the other side as well. "To 2.9
 * million from 3 million" and "from 3 million to 2.9 million" have no such pair.
 */
export function pairCounts(sides: Sides): [Count, Count][] {
  const one = countsOf(sides.a.statement)
  const other = countsOf(sides.b.statement)
  const isGiven = (count: Count, others: readonly Count[]) =>
    others.some(
      own =>
        own.value === count.value &&
        // A large number is itself, whatever the words beside it were taken for.
        (own.unit === count.unit ? compareValues(count, own) === 'same' : count.value >= 1000),
    )
  const left = one.filter(count => !isGiven(count, other))
  if (left.length === 0) return []
  const right = other.filter(count => !isGiven(count, one))
  const likeness = left.map(first => right.map(second => likenessOf(sides, first, second)))
  const pairs: [Count, Count][] = []
  left.forEach((first, row) => {
    const best = Math.max(0, ...likeness[row]!)
    const column = likeness[row]!.indexOf(best)
    // With several that fit as well nobody can say which answers which.
    const rivals = [...likeness[row]!, ...likeness.map(values => values[column]!)].filter(value => value >= best)
    if (best > 0 && rivals.length === 2) pairs.push([first, right[column]!])
  })
  return pairs
}

/** How well two numbers answer each other; 0 when they do not. */
function likenessOf(sides: Sides, left: Count, right: Count): number {
  if (left.unit !== right.unit || isOtherCourse(left, right) || isOtherOrder(left, right)) return 0
  if (isOtherSpan(sides, left, right)) return 0
  const { links, neighbours, areRoots } = fitOf(sides, slotOf(left), slotOf(right))
  const isSame = sameCounted(left, right)
  // "a 40-hour course" and "a course of 40 hours": a measure of the same thing, though the trees differ.
  const isMeasureOfSame = left.unit !== null && links > 0 && neighbours >= 2
  // "The toll is 14", "the price was $28"
  const isSaidOfSubject = areRoots && left.counted === null && right.counted === null
  return isSame || isMeasureOfSame || isSaidOfSubject ? 1 + links + neighbours + (sameHead(left, right) ? 1 : 0) : 0
}

/** "$2.11" and "$3.1 billion": a price and a sum; no outlet is wrong by so much. */
function isOtherOrder(left: Count, right: Count): boolean {
  const [less, more] = [Math.abs(left.value), Math.abs(right.value)].sort((one, other) => one - other) as [
    number,
    number,
  ]
  return left.unit !== null && less > 0 && more / less > 1000
}

/** "Rose to $28" tells where it ended, "rose $2" or "by $2" how far it went. */
function isOtherCourse(left: Count, right: Count): boolean {
  const course = (count: Count) => (count.course === 'by' ? null : count.course)
  return left.unit !== null && course(left) !== course(right)
}

/** "Delayed four hours before the deadline" tells when, "delayed for 30 days" how long: spans of time beside other words answer other questions. */
function isOtherSpan({ a, b }: Sides, left: Count, right: Count): boolean {
  if (left.unit !== 'day' && left.unit !== 'year') return false
  return spanWord(a.statement, left) !== spanWord(b.statement, right)
}

/** "before" of "four hours before", "for" of "for 30 days", "" for a span by itself. */
function spanWord({ tokens }: Statement, count: Count): string {
  const own = [...count.tokens]
  const [first, last] = [Math.min(...own), Math.max(...own, count.noun)]
  const behind = tokens[last + 1]?.lemma.toLowerCase() ?? ''
  if (/^(?:before|after|ago|earlier|later|old)$/.test(behind)) return behind
  const before = tokens[first - 1]?.lemma.toLowerCase() ?? ''
  return /^(?:for|in|within|after|before|during|over|since|until|every)$/.test(before) ? before : ''
}

/** The number with the noun it counts: "killed 14 people" and "injured 14 people" are about other events, though both are about people. */
export function slotOf({ tokens, noun }: Count): ReadonlySet<number> {
  return noun < 0 ? tokens : new Set([...tokens, noun])
}
