import { nameAt } from './descriptions.ts'
import { mayBeOneName } from './one-name.ts'
import { type Meeting, meetingsOf } from './propositions/meeting.ts'
import type { Argument } from './propositions/proposition.ts'
import { whyNotSameLevel } from './propositions/same-level.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Sides } from './sides.ts'
import { timesClash } from './time-values.ts'

export const clauseActor: RelationRule = {
  title: 'another one in the same event of a clause',
  match(sides) {
    for (const meeting of meetingsOf(sides)) {
      const { one, other } = meeting
      // "is an aide": so may others be.
      if (sides.a.statement.tokens[one.verb]!.upos !== 'VERB') continue
      const isOne = meeting.verbs === 'same' && meeting.times !== 'other' && !one.isNegated && !other.isNegated
      if (!isOne || (meeting.agent === 'other') === (meeting.patient === 'other')) continue
      const [left, right] = meeting.agent === 'other' ? [one.agent!, other.agent!] : [one.patient!, other.patient!]
      if (!areStrangers(sides, left, right) || whyNotSameLevel(sides, meeting) !== null) continue
      if (!isSameBesides(meeting) || timesClash(sides.a.statement, sides.b.statement)) continue
      const words = { a: nameAt(sides.a, left.headTerm), b: nameAt(sides.b, right.headTerm) }
      if (mayBeOneName(words.a, words.b)) continue
      return {
        relation: 'contradicts',
        kind: 'actor',
        reason: { kind: 'actor', ...words, text: `${words.a} ≠ ${words.b}` },
      }
    }
    return null
  },
  examples: [
    {
      a: 'Anna Berg presented the report on the harbour fire to the council.',
      b: 'Clara Dahl presented the report on the harbour fire to the council.',
      finds: 'contradicts',
    },
    // Others may have signed it too.
    { a: 'Anna Berg signed the petition.', b: 'Clara Dahl signed the petition.', finds: null },
    {
      a: 'Anna Berg presented the report on the harbour fire to the council.',
      b: 'A. Berg presented the report on the harbour fire to the council.',
      finds: null,
    },
  ],
}

function isSameBesides({ common, coverage }: Meeting): boolean {
  return common >= 4 && coverage >= 0.6
}

function areStrangers({ a, b }: Sides, left: Argument, right: Argument): boolean {
  return a.matches[left.headTerm]!.strength < partner && b.matches[right.headTerm]!.strength < partner
}
