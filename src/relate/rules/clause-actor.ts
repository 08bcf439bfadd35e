import { isPersonAt, nameAt } from '../names/descriptions.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { coverage as coverageOf } from '../proof.ts'
import { firstFinding } from '../propositions/first-finding.ts'
import { anchorsOf, type Meeting } from '../propositions/meeting.ts'
import { outside } from '../propositions/outside.ts'
import type { Argument } from '../propositions/proposition.ts'
import { whyNotSameLevel } from '../propositions/same-level.ts'
import type { RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { timesClash } from '../values/time-values.ts'
import { befallsMany } from '../words/befalls-many.ts'
import { reactions } from '../words/reactions.ts'

export const clauseActor: RelationRule = {
  title: 'another one in the same event of a clause',
  isProof: true,
  match(sides) {
    // Most pairs name nobody whom the other does not name: then nothing is asked of their clauses.
    if (![sides.a, sides.b].every(namesStranger)) return null
    return firstFinding(sides, meeting => {
      const { one, other } = meeting
      // "is an aide": so may others be.
      if (sides.a.statement.tokens[one.verb]!.upos !== 'VERB' || meeting.verbs !== 'same') return null
      if (one.isNegated || other.isNegated || (!areLone(sides) && reactions.has(one.lemma))) return null
      const { agent, patient } = meeting.fillers()
      if ((agent === 'other') === (patient === 'other')) return null
      const [left, right] = agent === 'other' ? [one.agent!, other.agent!] : [one.patient!, other.patient!]
      const words = { a: nameAt(sides.a, left.people[0]!), b: nameAt(sides.b, right.people[0]!) }
      // "Berg was taken off the list", "the club took Dahl off the list": many are.
      if (!areLone(sides) && patient === 'other' && agent !== 'same' && firstName(words.a) !== firstName(words.b))
        return null
      if (!areStrangers(sides, left, right) || mayBeOneName(words.a, words.b)) return null
      // "Berg won nine races", "She was no match for Anna Berg, who won nine races": the tree took another for "who".
      if (!areLone(sides) && (isNamedIn(sides.b, words.a) || isNamedIn(sides.a, words.b))) return null
      if (!areLone(sides) && numbersClash(sides, outside(sides.a, one), outside(sides.b, other)))
        return `${words.a} ≠ ${words.b}, but the numbers differ too`
      if (areDescribedApart(sides, left, right))
        return `${words.a} ≠ ${words.b}, but they are described in different words`
      const failed = whyAnotherMay(
        sides,
        meeting,
        areDescribedAlike(sides, left, right) || firstName(words.a) === firstName(words.b),
      )
      if (failed !== null) return `${words.a} ≠ ${words.b}, but ${failed}`
      return {
        relation: 'contradicts',
        kind: 'actor',
        reason: { kind: 'actor', ...words, text: `${words.a} ≠ ${words.b}` },
      }
    })
  },
  examples: [
    {
      a: 'Anna Berg presented the report on the harbour fire to the council.',
      b: 'Clara Dahl presented the report on the harbour fire to the council.',
      finds: 'contradicts',
    },
    {
      a: 'President Carl Lund declared a state of emergency in the northern harbour.',
      b: 'President Anna Berg declares a state of emergency in the northern harbour.',
      finds: 'contradicts',
      claimB: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
    },
    // Only she says so.
    {
      a: 'President Carl Lund painted the state flag on the wall of the northern harbour.',
      b: 'President Anna Berg painted the state flag on the wall of the northern harbour.',
      finds: null,
      claimB: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
    },
    // Each in words of their own.
    {
      a: 'Anna Berg praised the report on the harbour fire before the council.',
      b: 'Clara Dahl praised the report on the harbour fire before the council.',
      finds: null,
    },
    // Two of one team.
    {
      a: 'Oslo keeper Anna Berg was arrested on suspicion of smuggling whisky.',
      b: 'Oslo striker Clara Dahl was arrested early yesterday on suspicion of smuggling whisky.',
      finds: null,
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

/** Why both may have done it; null when only one of them can. `isOneMatter` holds when the two are described in the same words or share a first name. */
function whyAnotherMay(sides: Sides, meeting: Meeting, isOneMatter: boolean): string | null {
  if (meeting.times === 'other' || timesClash(sides.a.statement, sides.b.statement)) return 'the times differ'
  if (befallsMany(sides.a.statement.tokens[meeting.one.verb]!.lemma)) return 'another one may have met the same'
  const { common, coverage } = meeting
  const isSame = common >= 4 && (coverage >= 0.6 || (isOneMatter && (anchorsOf(meeting) >= 2 || coverage >= 0.5)))
  // "Rep. Anna Berg and her wife were charged with theft and perjury": with the rest of the sentence there is more in common than in the clause.
  const isWhole = isOneMatter && common >= 3 && Math.max(coverageOf(sides.a), coverageOf(sides.b)) >= 0.6
  return whyNotSameLevel(sides, meeting) ?? (isSame || isWhole ? null : 'another one may have done the same')
}

/** "Deputy Mayor Anna Berg", "Deputy Mayor Clara Dahl" */
function areDescribedAlike(sides: Sides, left: Argument, right: Argument): boolean {
  const { a } = sides
  const shared = describing(left).filter(term => isMet(a, term) && right.naming.includes(a.matches[term]!.index))
  return shared.length > 0 && !areDescribedApart(sides, left, right)
}

/** "the Oslo keeper Anna Berg", "the Oslo striker Clara Dahl" */
const areDescribedApart = ({ a, b }: Sides, left: Argument, right: Argument): boolean =>
  describing(left).some(term => !isMet(a, term)) && describing(right).some(term => !isMet(b, term))

const describing = ({ naming, people }: Argument): number[] => naming.filter(term => !people.includes(term))

const isMet = (side: Side, term: number): boolean => side.matches[term]!.strength >= partner

const isNamedIn = ({ statement }: Side, name: string): boolean =>
  statement.tokens.some(({ form }) => form === name.split(' ').at(-1))

const firstName = (name: string): string => name.split(' ')[0]!

const namesStranger = (side: Side): boolean => side.alone.some(index => isPersonAt(side, side.terms[index]!.token))

function areStrangers({ a, b }: Sides, left: Argument, right: Argument): boolean {
  return (
    left.people.every(term => a.matches[term]!.strength < partner) &&
    right.people.every(term => b.matches[term]!.strength < partner)
  )
}
