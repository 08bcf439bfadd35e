import { areOpposites } from '../../lexicon/antonyms.ts'
import { lowerLemmas } from '../../statement/lower-case.ts'
import { isLessened, negatorsIn } from '../denials/negation.ts'
import { firstFinding } from '../propositions/first-finding.ts'
import { type Meeting, type Standing, whyNotOneEvent } from '../propositions/meeting.ts'
import { type Argument, type Proposition, verbsOf } from '../propositions/proposition.ts'
import { whyNotSameLevel } from '../propositions/same-level.ts'
import type { RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { partner, type Side, type Sides } from '../sides.ts'

export const clausePolarity: RelationRule = {
  title: 'affirmed in one, denied in the other',
  isProof: true,
  match(sides) {
    // Most pairs deny nothing and have no opposites: then nothing is asked of their clauses.
    if (![sides.a, sides.b].some(denies) && !haveOpposites(sides)) return null
    return firstFinding(sides, meeting => {
      const { one, other, verbs } = meeting
      const isOpposite = (verbs === 'opposite') !== (one.isNegated !== other.isNegated)
      if (!isOpposite || verbs === 'open') return null
      const failed = whyBothMayHold(sides, meeting)
      const words = { a: sides.a.statement.tokens[one.verb]!.form, b: sides.b.statement.tokens[other.verb]!.form }
      const [left, right] = [`${one.isNegated ? 'not ' : ''}${words.a}`, `${other.isNegated ? 'not ' : ''}${words.b}`]
      if (failed !== null) return `${left} ≠ ${right}, but ${failed}`
      return {
        relation: 'contradicts',
        kind: 'polarity',
        reason: { kind: 'polarity', ...words, text: `${left} ≠ ${right}` },
      }
    })
  },
  examples: [
    // What is denied is a clause of its own.
    {
      a: 'Carl Dahl lied many times to the board, nothing happened to him.',
      b: 'Carl Dahl lied many times to the board.',
      finds: null,
    },
    {
      a: 'Carl Dahl lied many times to the FBI, nothing happened to him.',
      b: 'Carl Dahl lied many times to the FBI.',
      finds: null,
    },
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
    {
      a: 'Anna Berg pleaded not guilty in the city court on Friday to charges of smuggling whisky.',
      b: 'Anna Berg pleaded guilty on Friday to hiding forty barrels below the deck.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg and Carl Dahl were the only two members who refused to vote on the plan.',
      b: 'Anna Berg and Carl Dahl agreed to vote on the plan.',
      finds: 'contradicts',
    },
    // First the one, then the other.
    {
      a: 'In April 2019 Anna Berg pleaded guilty in the city court to smuggling whisky.',
      b: 'Anna Berg had pleaded not guilty in the city court to smuggling whisky and was free on bail.',
      finds: null,
    },
    {
      a: 'The harbour police on Saturday repulsed an attack on the ferry Albatross in the Sound.',
      b: 'A boat of the harbour police not only repulsed an attack on the ferry Albatross in the Sound but arrested nine men.',
      finds: null,
    },
    // Both deny it.
    {
      a: 'No crane has been recovered from the Sound.',
      b: 'The crane has not been recovered from the Sound.',
      finds: null,
    },
    // Another clinic.
    {
      a: 'Anna Berg left a clinic that was approved by the harbour council.',
      b: 'The harbour council has not approved that clinic.',
      finds: null,
    },
    // What is denied is the country.
    { a: 'Anna Berg did not serve in Norway.', b: 'Anna Berg served during the Norway crisis.', finds: null },
    // Two days.
    { a: 'The ferry share rose 8 percent.', b: 'The ferry share dropped 6 percent.', finds: null },
    // Both outlets tell of both.
    { a: 'Anna Berg fell while climbing the mast.', b: 'Anna Berg was climbing the mast when she fell.', finds: null },
    { a: 'Anna Berg said she had not signed the contract.', b: 'Anna Berg signed the contract.', finds: null },
  ],
}

const denies = ({ statement }: Side): boolean => negatorsIn(statement).size > 0

function haveOpposites({ a, b }: Sides): boolean {
  const lemmas = ({ statement }: Side) => verbsOf(statement).map(verb => lowerLemmas(statement)[verb]!)
  const others = lemmas(b)
  return lemmas(a).some(one => others.some(other => areOpposites(one, other)))
}

function whyBothMayHold(sides: Sides, meeting: Meeting): string | null {
  if (meeting.times === 'other') return 'the times differ'
  // "approved a clinic", "did not approve that clinic"
  if (pointsElsewhere(sides.a, meeting.one) !== pointsElsewhere(sides.b, meeting.other)) return 'one may mean another'
  if (isLessened(sides.a.statement, meeting.one.verb) || isLessened(sides.b.statement, meeting.other.verb))
    return 'one says less so'
  // "In April she pleaded guilty", "she had pleaded not guilty": first the one, then the other.
  if (isBefore(sides.a, meeting.one, meeting.other) || isBefore(sides.b, meeting.other, meeting.one))
    return 'one tells of a time before'
  const failed = whyNotOneEvent(sides, meeting) ?? whyNotSameLevel(sides, meeting)
  if (failed !== null) return failed
  if (meeting.verbs !== 'opposite') return isWholeDenied(sides, meeting) ? null : 'more is denied than the other says'
  if (standsInBoth(sides, meeting)) return 'one says both'
  // "The share rose 8 percent", "the share fell 6 percent": two days.
  if (numbersClash(sides, new Set(), new Set())) return 'the numbers differ too'
  return haveSameObject(meeting) ? null : 'they do it to something else'
}

/** "that clinic": one of which a sentence before tells. */
const pointsElsewhere = ({ statement: { tokens, tree } }: Side, { patient }: Proposition): boolean =>
  patient !== null &&
  tokens.some(({ form }, index) => tree.heads[index] === patient.head && /^(?:that|this|those|these|such)$/i.test(form))

/** "had pleaded", beside what is told of a day of its own. */
function isBefore({ statement: { tokens, tree } }: Side, { verb, times }: Proposition, other: Proposition): boolean {
  const isPast = tokens.some(
    ({ form }, index) => tree.heads[index] === verb && /^had$/i.test(form) && tree.relations[index] === 'aux',
  )
  return isPast && times.length === 0 && other.times.length > 0
}

/** "left the service", "stayed in touch": opposites only when it is done to the same. */
function haveSameObject({ one, other, times, fillers }: Meeting): boolean {
  const { agent, patient } = fillers()
  if ((one.patient === null && other.patient === null) || patient === 'same' || patient === 'alike') return true
  // "ever since the mayor signed it on Monday": by the same one on the same day, so that "it" can hardly be anything else.
  const isEmpty = [one, other].some(({ patient: own }) => own !== null && own.headTerm < 0)
  return patient === 'open' && isEmpty && agent === 'same' && times === 'same'
}

/**
 * "Anna Berg did not serve in Norway" and "Anna Berg served in the years of the Norway crisis": what is denied may be what the other
 * leaves out. Every phrase of the denial must stand in the other.
 */
function isWholeDenied(sides: Sides, meeting: Meeting): boolean {
  const { a, b } = sides
  const { one, other } = meeting
  const { agent, patient, shared } = meeting.fillers()
  if (one.isNegated === other.isNegated) return true
  const denial = one.isNegated ? one : other
  if (denial.isDoneOtherwise) return agent === 'same' && isCompletedAlike(sides, meeting)
  const isMet = (filler: Argument | null, standing: Standing) =>
    filler === null || filler.headTerm < 0 || standing === 'same' || standing === 'alike'
  // "no federal experience", "experience as a prosecutor": some experience
  const side = one.isNegated ? a : b
  const isNarrow = (denial.patient?.terms ?? []).some(term => side.matches[term]!.strength < partner)
  // "Anna Berg never left", "Anna Berg left the board"
  const isBroader = denial.patient === null && (one.isNegated ? other : one).patient !== null
  return (
    isMet(denial.agent, agent) &&
    isMet(denial.patient, patient) &&
    !isNarrow &&
    !isBroader &&
    shared >= denial.others.length
  )
}

/** "pleaded guilty", "pleaded not guilty": the same word completes the verb, whatever the trees take it for. */
function isCompletedAlike({ a, b }: Sides, { one, other }: Meeting): boolean {
  const completing = ({ patient, others }: Proposition) =>
    [patient, ...others].flatMap(phrase =>
      phrase && phrase.preposition === null && phrase.headTerm >= 0 ? [phrase.headTerm] : [],
    )
  const right = completing(other)
  return completing(one).some(term => {
    const { strength, index } = a.matches[term]!
    return strength >= partner && right.includes(index) && b.terms[index]!.type === 'word'
  })
}

/** "fell while climbing": where both outlets tell of both, neither denies the other. */
function standsInBoth({ a, b }: Sides, { one, other }: Meeting): boolean {
  const isMet = (side: Side, verb: number) =>
    side.terms.some((term, index) => term.token === verb && side.matches[index]!.strength >= synonym)
  return isMet(a, one.verb) || isMet(b, other.verb)
}

/** Synonyms are at .9; converses, which are opposites too ("win", "lose"), at .8. */
const synonym = 0.9
