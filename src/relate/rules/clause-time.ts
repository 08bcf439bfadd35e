import { haveOtherSubjects } from '../names/other-subjects.ts'
import { firstFinding } from '../propositions/first-finding.ts'
import { type Meeting, whyNotOneEvent } from '../propositions/meeting.ts'
import { outside } from '../propositions/outside.ts'
import { whyNotSameLevel } from '../propositions/same-level.ts'
import type { RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, type Sides } from '../sides.ts'
import { isAfterPrint } from '../values/after-print.ts'
import { datesMeet, datesOf, shownDate } from '../values/time-values.ts'

export const clauseTime: RelationRule = {
  title: 'another time of one event in a clause',
  isProof: true,
  match(sides) {
    // Of most pairs the days agree: then nothing is asked of their clauses.
    const others = datesOf(sides.b.statement)
    if (!datesOf(sides.a.statement).some(one => others.some(other => !datesMeet(one, other)))) return null
    return firstFinding(sides, meeting => {
      const { one, other, times, verbs } = meeting
      if (times !== 'other' || verbs === 'opposite') return null
      const failed = whyNotSameTime(sides, meeting)
      if (failed !== null) return `another time, but ${failed}`
      const [left, right] = [one.times[0]!, other.times[0]!]
      const words = { a: left.text, b: right.text }
      return {
        relation: 'contradicts',
        kind: 'time',
        reason: { kind: 'time', ...words, text: `${shownDate(left)} ≠ ${shownDate(right)}` },
      }
    })
  },
  examples: [
    {
      a: 'The captain resigned after the ferry, which the council had bought on 3 March 2021, sank in the harbour.',
      b: 'The council bought the ferry on 9 March 2021.',
      finds: 'contradicts',
    },
    {
      a: 'On Monday Anna Berg pleaded guilty in the city court to buying a boat of 90,000 kroner.',
      b: 'Anna Berg pleaded guilty in the city court on Friday to charges that she hid 4 million kroner.',
      finds: 'contradicts',
    },
    // The day is that of another event.
    {
      a: 'The captain resigned on 3 March 2021 after the council had bought the ferry.',
      b: 'The council bought the ferry on 9 March 2021.',
      finds: null,
    },
    // Two prizes.
    {
      a: 'Anna Berg won a Gull Award in 2004 for her part in the play The Ferry.',
      b: 'Anna Berg won an Osprey in 2005 for her part in the play The Ferry.',
      finds: null,
    },
    // Two who buy.
    {
      a: 'Anna Berg bought the ferry of the Westport council on 3 March 2021.',
      b: 'Carl Dahl bought the ferry of the Westport council on 9 March 2021.',
      finds: null,
    },
    // A purchase that was announced and one that has been made.
    {
      a: 'The council will buy the ferry on 3 March 2021.',
      b: 'The council bought the ferry on 9 March 2021.',
      finds: null,
    },
    { a: 'A sailor was rescued on 3 March 2021.', b: 'A sailor was rescued on 9 March 2021.', finds: null },
  ],
}

/** Why the days of two clauses may both be right; null when they cannot. */
function whyNotSameTime(sides: Sides, meeting: Meeting): string | null {
  const { one, other } = meeting
  if (one.isNegated || other.isNegated) return 'one is negated'
  const failed = whyNotOneEvent(sides, meeting) ?? whyNotSameLevel(sides, meeting)
  if (failed !== null) return failed
  if (!areLone(sides) && haveOtherSubjects(sides)) return 'another one does it'
  // Two fires of one kind: the toll differs too. What another clause counts is no matter: "for using the funds to buy a boat of 90,000 kroner".
  if (numbersClash(sides, outside(sides.a, one), outside(sides.b, other))) return 'the numbers differ too'
  const [left, right] = [one.times[0]!, other.times[0]!]
  if (left.anchor || right.anchor) return 'a time counts from another event'
  if (left.inferred || right.inferred) return 'a date is inferred'
  const isMisread = isAfterPrint(sides.a.statement, left) || isAfterPrint(sides.b.statement, right)
  return isMisread ? 'a day lies after its article' : null
}
