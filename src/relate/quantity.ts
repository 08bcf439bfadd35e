import { type Count, countsOf, isApproximately, sameCounted, sameHead } from './counts.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import type { Outcome, RelationRule } from './rule.ts'
import type { Sides } from './sides.ts'

export const quantity: RelationRule = {
  title: 'another number',
  match(sides) {
    const one = countsOf(sides.a.statement)
    const other = countsOf(sides.b.statement)
    let softer: Outcome = null
    for (const left of one) {
      // "to 2.9 million from 3 million", "from 3 million to 2.9 million": the number is there, in another place.
      if (other.some(right => right.value === left.value && right.unit === left.unit)) continue
      const partners = other.filter(right => sameCounted(left, right))
      // "Two of the twelve sailors …": with several numbers of one thing nobody can say which answers which.
      if (partners.length !== 1 || one.filter(count => sameCounted(count, partners[0]!)).length !== 1) continue
      const outcome = compareCounts(sides, left, partners[0]!)
      if (outcome && 'relation' in outcome && outcome.relation !== 'refines') return outcome
      softer ??= outcome
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
    { a: 'The harbour fire killed 14 people.', b: 'The harbour fire burned 17 boats.', finds: null },
    { a: 'The harbour fire killed fourteen people.', b: 'The harbour fire killed 14 people.', finds: null },
  ],
}

/** In the order of time, which is the order of a count that grows: "14 people → 17 people". */
const grown = (left: Count, right: Count): string => {
  const [before, after] = (left.low ?? 0) <= (right.low ?? 0) ? [left, right] : [right, left]
  return `${before.words} → ${after.words}`
}

function compareCounts(sides: Sides, left: Count, right: Count): Outcome {
  if (!predicatesMatch(sides) && !sameHead(left, right)) return { stopped: 'another number, but of another event' }
  if (left.low === right.low && left.high === right.high) return null
  const disjoint =
    (left.high ?? Infinity) < (right.low ?? -Infinity) || (right.high ?? Infinity) < (left.low ?? -Infinity)
  const explains = { a: left.tokens, b: right.tokens }
  const words = { kind: 'quantity', a: left.words, b: right.words }
  if (!disjoint || isApproximately(left, right)) {
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
  const failed = whyNotSameEvent(sides, { a: left.tokens, b: right.tokens })
  if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains }
  return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
}

/** A toll that the later outlet puts higher: "killed 14 people" in the morning, "killed 17 people" the day after. */
function hasGrown(sides: Sides, left: Count, right: Count): boolean {
  const before = Date.parse(sides.a.statement.published ?? '')
  const after = Date.parse(sides.b.statement.published ?? '')
  if (!(before < after || after < before) || !predicatesMatch(sides)) return false
  const grows = (left.value < right.value && before < after) || (left.value > right.value && after < before)
  return (
    grows && [sides.a, sides.b].every(side => side.statement.tokens.some(token => tolls.has(token.lemma.toLowerCase())))
  )
}

// Counts that go up for days after an event.
const tolls: ReadonlySet<string> = new Set(
  `kill killed die dead death toll injure injured wound wounded hurt victim casualty miss missing arrest detain rescue evacuate displace
  infect case confirm hospitalise hospitalize homeless damage destroy`.split(/\s+/),
)
