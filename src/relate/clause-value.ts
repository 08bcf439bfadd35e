import { type Count, compareValues, countsOf, sameCounted } from './counts.ts'
import { placeLevel } from './place.ts'
import { isOneEvent, type Meeting, meetingsOf } from './propositions/meeting.ts'
import type { Argument, Proposition } from './propositions/proposition.ts'
import { whyNotSameLevel } from './propositions/same-level.ts'
import { hasGrown } from './quantity.ts'
import type { Finding, RelationRule } from './rule.ts'
import { whyOtherScope } from './scope.ts'
import { partner, type Side, type Sides } from './sides.ts'

export const clauseValue: RelationRule = {
  title: 'another number or place of one event in a clause',
  match(sides) {
    for (const meeting of meetingsOf(sides)) {
      if (!isSameEvent(sides, meeting) || whyNotSameLevel(sides, meeting) !== null) continue
      const finding = otherNumber(sides, meeting) ?? otherPlace(sides, meeting)
      if (finding) return finding
    }
    return null
  },
  examples: [
    {
      a: 'Anna Berg, who paid the port 40,000 kroner, wants a new trial.',
      b: 'Anna Berg paid the port 90,000 kroner.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg managed the Oslo office of the ferry company.',
      b: 'Anna Berg managed the Bergen office of the ferry company.',
      finds: 'contradicts',
    },
    { a: 'Anna Berg paid the port about 40,000 kroner.', b: 'Anna Berg paid the port 39,870 kroner.', finds: null },
    // Each says both.
    {
      a: 'The port reported a profit of $6.86 a ticket and earned $3.1 billion.',
      b: 'The port stated a profit of $6.86 a ticket and earned $3.1 billion.',
      finds: null,
    },
    {
      a: 'Anna Berg was arrested in Manhattan by the police.',
      b: 'Anna Berg was arrested in New York by the police.',
      finds: null,
    },
    // Two trips.
    { a: 'The ferry sailed to Oslo.', b: 'The ferry sailed to Bergen.', finds: null },
  ],
}

function isSameEvent(sides: Sides, meeting: Meeting): boolean {
  const { verbs, times, one, other } = meeting
  return verbs !== 'opposite' && times !== 'other' && !one.isNegated && !other.isNegated && isOneEvent(sides, meeting)
}

const tokensOf = ({ agent, patient, others }: Proposition): Set<number> =>
  new Set([agent, patient, ...others].flatMap(argument => (argument ? [...argument.tokens] : [])))

function otherNumber(sides: Sides, { one, other }: Meeting): Finding | null {
  const left = countsIn(sides.a, tokensOf(one))
  const right = countsIn(sides.b, tokensOf(other))
  const isAlike = (count: Count, rival: Count) =>
    count.unit === rival.unit && (count.unit !== null || sameCounted(count, rival))
  for (const count of left) {
    const [partner, ...further] = right.filter(rival => isAlike(count, rival))
    if (!partner || further.length > 0 || left.filter(rival => isAlike(count, rival)).length > 1) continue
    if (compareValues(count, partner) !== 'apart' || hasGrown(sides, count, partner)) continue
    if (whyOtherScope(sides, count, partner) !== null || isGiven(sides, count, partner)) continue
    const words = { a: count.words, b: partner.words }
    return {
      relation: 'contradicts',
      kind: 'quantity',
      reason: { kind: 'quantity', ...words, text: `${count.words} ≠ ${partner.words}` },
    }
  }
  return null
}

/** "$6.86 a share and $3.1 billion", "$6.86 a share and earned $3.1 billion": the other says this number too, of whatever. */
function isGiven({ a, b }: Sides, left: Count, right: Count): boolean {
  const stands = (count: Count, others: readonly Count[]) =>
    others.some(other => other.unit === count.unit && compareValues(count, other) === 'same')
  return stands(left, countsOf(b.statement)) || stands(right, countsOf(a.statement))
}

const countsIn = ({ statement }: Side, tokens: ReadonlySet<number>) =>
  countsOf(statement).filter(count => [...count.tokens].some(token => tokens.has(token)))

function otherPlace({ a, b }: Sides, { one, other }: Meeting): Finding | null {
  for (const [left, right] of pairsOf(a, b, one, other)) {
    const from = placesIn(a, left)
    const to = placesIn(b, right)
    if (from.length === 0 || to.length === 0) continue
    const lone = from.filter(index => a.matches[index]!.strength < partner)
    const against = to.filter(index => b.matches[index]!.strength < partner)
    if (lone.length !== 1 || against.length !== 1) continue
    const [here, there] = [a.terms[lone[0]!]!, b.terms[against[0]!]!]
    const [x, y] = [here.lemma, there.lemma]
    if (sharesWord(x, y)) continue
    // One may lie in the other.
    const level = placeLevel(x)
    if (level === null || level !== placeLevel(y)) continue
    return {
      relation: 'contradicts',
      kind: 'place',
      reason: { kind: 'place', a: x, b: y, text: `${x} ≠ ${y}` },
    }
  }
  return null
}

/** "Mount Harrow" and "Harrow National Park" may be one place. */
function sharesWord(left: string, right: string): boolean {
  const words = new Set(left.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return right
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(word => words.has(word))
}

/** Phrases of both that have their head word in common. */
function pairsOf(a: Side, b: Side, one: Proposition, other: Proposition): [Argument, Argument][] {
  const left = [one.agent, one.patient, ...one.others].filter(argument => argument !== null)
  const right = [other.agent, other.patient, ...other.others].filter(argument => argument !== null)
  return left.flatMap(here =>
    right.flatMap((there): [Argument, Argument][] => {
      const match = a.matches[here.headTerm]
      const isSameHead = match !== undefined && match.strength >= partner && match.index === there.headTerm
      const isWhere = isLocative(here) && isLocative(there) && isPlace(a, here.headTerm) && isPlace(b, there.headTerm)
      return isSameHead || isWhere ? [[here, there]] : []
    }),
  )
}

const isLocative = ({ preposition }: Argument): boolean =>
  preposition === 'in' || preposition === 'at' || preposition === 'near'

/** "Norway", not "Norwegian": that says who. */
const isPlace = ({ terms }: Side, index: number): boolean =>
  terms[index]?.type === 'place' && terms[index]!.upos !== 'ADJ'

const placesIn = (side: Side, { terms }: Argument): number[] => terms.filter(index => isPlace(side, index))
