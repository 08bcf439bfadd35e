import { isOneEvent, type Meeting, meetingsOf } from './propositions/meeting.ts'
import { whyNotSameLevel } from './propositions/same-level.ts'
import type { RelationRule } from './rule.ts'
import { numbersClash } from './same-slot.ts'
import type { Sides } from './sides.ts'
import type { DatedMention } from './time-values.ts'

export const clauseTime: RelationRule = {
  title: 'another time of one event in a clause',
  match(sides) {
    for (const meeting of meetingsOf(sides)) {
      if (!isSameEvent(sides, meeting) || meeting.times !== 'other') continue
      if (meeting.one.isNegated || meeting.other.isNegated) continue
      if (whyNotSameLevel(sides, meeting) !== null) continue
      const [left, right] = [meeting.one.times[0]!, meeting.other.times[0]!]
      // Two fires of one kind: the toll differs too.
      if (numbersClash(sides, new Set(), new Set())) continue
      if (left.anchor || right.anchor || left.inferred || right.inferred) continue
      const words = { a: left.text, b: right.text }
      return {
        relation: 'contradicts',
        kind: 'time',
        reason: { kind: 'time', ...words, text: `${shown(left)} ≠ ${shown(right)}` },
      }
    }
    return null
  },
  examples: [
    {
      a: 'The captain resigned after the ferry, which the council had bought on 3 March 2021, sank in the harbour.',
      b: 'The council bought the ferry on 9 March 2021.',
      finds: 'contradicts',
    },
    // The day is that of another event.
    {
      a: 'The captain resigned on 3 March 2021 after the council had bought the ferry.',
      b: 'The council bought the ferry on 9 March 2021.',
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

const isSameEvent = (sides: Sides, meeting: Meeting): boolean =>
  meeting.verbs !== 'opposite' && isOneEvent(sides, meeting)

/** A day without a year as printed: "Monday". */
const shown = ({ value, text }: DatedMention): string => (value.startsWith('?') ? text : value.slice(0, 10))
