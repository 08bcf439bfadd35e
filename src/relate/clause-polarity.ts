import { isOneEvent, type Meeting, meetingsOf, type Standing } from './propositions/meeting.ts'
import type { Argument } from './propositions/proposition.ts'
import { whyNotSameLevel } from './propositions/same-level.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side, type Sides } from './sides.ts'

export const clausePolarity: RelationRule = {
  title: 'affirmed in one, denied in the other',
  match(sides) {
    for (const meeting of meetingsOf(sides)) {
      const { one, other, verbs } = meeting
      const isOpposite = (verbs === 'opposite') !== (one.isNegated !== other.isNegated)
      if (isOpposite && verbs === 'opposite' && standsInBoth(sides, meeting)) continue
      if (!isOpposite || !isSameEvent(sides, meeting) || whyNotSameLevel(sides, meeting) !== null) continue
      const words = { a: sides.a.statement.tokens[one.verb]!.form, b: sides.b.statement.tokens[other.verb]!.form }
      const [left, right] = [`${one.isNegated ? 'not ' : ''}${words.a}`, `${other.isNegated ? 'not ' : ''}${words.b}`]
      return {
        relation: 'contradicts',
        kind: 'polarity',
        reason: { kind: 'polarity', ...words, text: `${left} ≠ ${right}` },
      }
    }
    return null
  },
  examples: [
    {
      a: 'The mayor praised Amendment 7, which was rejected by voters in May.',
      b: 'Voters approved Amendment 7.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg, who had not signed the contract, left the meeting.',
      b: 'Anna Berg signed the contract.',
      finds: 'contradicts',
    },
    // What is denied is the country.
    { a: 'Anna Berg did not serve in Norway.', b: 'Anna Berg served during the Norway crisis.', finds: null },
    // Both outlets tell of both.
    { a: 'Anna Berg fell while climbing the mast.', b: 'Anna Berg was climbing the mast when she fell.', finds: null },
    { a: 'Anna Berg said she had not signed the contract.', b: 'Anna Berg signed the contract.', finds: null },
  ],
}

const isSameEvent = (sides: Sides, meeting: Meeting): boolean =>
  meeting.verbs !== 'open' &&
  meeting.times !== 'other' &&
  isOneEvent(sides, meeting) &&
  (meeting.verbs === 'opposite' ? haveSameObject(meeting) : isWholeDenied(sides, meeting))

/** "left the service", "stayed in touch": opposites only when it is done to the same. */
const haveSameObject = ({ one, other, patient }: Meeting): boolean =>
  (one.patient === null && other.patient === null) || patient === 'same' || patient === 'alike'

/**
 * "Anna Berg did not serve in Norway" and "Anna Berg served in the years of the Norway crisis": what is denied may be what the other
 * leaves out. Every phrase of the denial must stand in the other.
 */
function isWholeDenied({ a, b }: Sides, { one, other, agent, patient, shared }: Meeting): boolean {
  if (one.isNegated === other.isNegated) return true
  const denial = one.isNegated ? one : other
  const isMet = (filler: Argument | null, standing: Standing) =>
    filler === null || filler.headTerm < 0 || standing === 'same' || standing === 'alike'
  // "no federal experience", "experience as a prosecutor": some experience
  const side = one.isNegated ? a : b
  const isNarrow = (denial.patient?.terms ?? []).some(term => side.matches[term]!.strength < partner)
  return isMet(denial.agent, agent) && isMet(denial.patient, patient) && !isNarrow && shared >= denial.others.length
}

/** "fell while climbing": where both outlets tell of both, neither denies the other. */
function standsInBoth({ a, b }: Sides, { one, other }: Meeting): boolean {
  const isMet = (side: Side, verb: number) =>
    side.terms.some((term, index) => term.token === verb && side.matches[index]!.strength >= synonym)
  return isMet(a, one.verb) || isMet(b, other.verb)
}

/** Synonyms are at .9; converses, which are opposites too ("win", "lose"), at .8. */
const synonym = 0.9
