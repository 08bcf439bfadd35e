import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import type { Explained, Outcome, RelationRule } from './rule.ts'
import type { Side, Sides } from './sides.ts'
import { areCompatible, type DatedMention, datesOf, precisionOf, timesClash } from './time-values.ts'

export const time: RelationRule = {
  title: 'another time',
  match(sides) {
    const one = datesOf(sides.a.statement)
    const other = datesOf(sides.b.statement)
    if (one.length === 0 || other.length === 0) return null
    const explains = { a: timeTokens(sides.a), b: timeTokens(sides.b) }
    const outcome = timesClash(sides.a.statement, sides.b.statement)
      ? clash(sides, one[0]!, other[0]!, explains)
      : finer(one, other)
    return outcome && { ...outcome, explains }
  },
  examples: [
    { a: 'The ferry sank on 17 March 2021.', b: 'The ferry sank on 18 March 2021.', finds: 'contradicts' },
    { a: 'The ferry sank in March 2021.', b: 'The ferry sank on 17 March 2021.', finds: 'refines' },
    // Two fires of one kind: the number differs too.
    {
      a: 'The fire on 17 March 2021 killed 4 people.',
      b: 'The fire on 18 May 2021 killed 9 people.',
      finds: 'differs',
    },
    // Another event of the same day: nothing to compare.
    { a: 'The ferry sank on 17 March 2021.', b: 'The owner resigned on 19 March 2021.', finds: null },
    { a: 'The ferry sank on 17 March 2021.', b: 'On 17 March 2021 the ferry sank.', finds: null },
  ],
}

function clash(sides: Sides, left: DatedMention, right: DatedMention, disputed: Explained): Outcome {
  if (!predicatesMatch(sides)) return { stopped: 'another time, but of another event' }
  const reason = {
    kind: 'time',
    a: left.text,
    b: right.text,
    text: `${left.value.slice(0, 10)} ≠ ${right.value.slice(0, 10)}`,
  }
  // "two days after the meeting" and "two days after the visit" count from different events.
  if (left.anchor || right.anchor)
    return { relation: 'differs', kind: 'time', reason, note: 'not a contradiction: a time counts from another event' }
  if (left.inferred || right.inferred)
    return { relation: 'differs', kind: 'time', reason, note: 'not a contradiction: a date is inferred' }
  const failed = whyNotSameEvent(sides, { time: true, ...disputed })
  if (failed === null) return { relation: 'contradicts', kind: 'time', reason }
  return { relation: 'differs', kind: 'time', reason, note: `not a contradiction: ${failed}` }
}

function timeTokens({ terms }: Side): Set<number> {
  return new Set(terms.flatMap(term => (term.type === 'time' ? [term.token] : [])))
}

/** "in March" and "on March 17": compatible, one more exact. */
function finer(one: readonly DatedMention[], other: readonly DatedMention[]): Outcome {
  for (const left of one) {
    for (const right of other) {
      if (!areCompatible(left.value, right.value) || precisionOf(left.value) === precisionOf(right.value)) continue
      return {
        relation: 'refines',
        kind: 'time',
        reason: {
          kind: 'time',
          a: left.text,
          b: right.text,
          text: `${left.value.slice(0, 10)} and ${right.value.slice(0, 10)}: one is more exact`,
        },
      }
    }
  }
  return null
}
