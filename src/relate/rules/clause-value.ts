import { isStateCutOff } from '../../lexicon/places-states.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { lieInTwoCountries } from '../names/other-country.ts'
import { haveOtherSubjects } from '../names/other-subjects.ts'
import { firstFinding } from '../propositions/first-finding.ts'
import { type Meeting, whyNotOneEvent } from '../propositions/meeting.ts'
import { type Argument, argumentsOf, type Proposition } from '../propositions/proposition.ts'
import { whyNotSameLevel } from '../propositions/same-level.ts'
import type { Finding, RelationRule } from '../rule.ts'
import { numbersClash } from '../same-slot.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'
import { type Count, compareValues, countsOf, sameCounted } from '../values/counts.ts'
import { whyOtherScope } from '../values/scope.ts'
import { placeLevel } from './place.ts'
import { hasGrown } from './quantity.ts'

export const clauseValue: RelationRule = {
  title: 'another number or place of one event in a clause',
  isProof: true,
  match(sides) {
    if (!haveOtherNumbers(sides) && !haveOtherPlaces(sides)) return null
    return firstFinding(sides, meeting => {
      if (meeting.verbs === 'opposite' || meeting.one.isNegated || meeting.other.isNegated) return null
      const finding = otherNumber(sides, meeting) ?? otherPlace(sides, meeting)
      if (finding === null) return null
      const failed = whyNotSameEvent(sides, meeting, finding)
      return failed === null ? finding : `${finding.reason.text}, but ${failed}`
    })
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
    {
      a: 'Anna Berg made the announcement in her home town of Hamar, Norway.',
      b: 'Anna Berg made the announcement in her home town of Molde, Norway.',
      finds: 'contradicts',
    },
    // One lies in the other.
    {
      a: 'A Bergen judge sentenced Anna Berg to nine years in prison on Saturday morning.',
      b: 'A judge in Vestland County, Norway, sentenced Anna Berg on Saturday to nine years in prison.',
      finds: null,
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
    {
      a: 'Anna Berg opened the office of the bank in the E.U. on Monday.',
      b: 'Anna Berg opened the office of the bank in the EU on Monday.',
      finds: null,
    },
    // Two who pay.
    {
      a: 'Anna Berg offered the captain of the ferry a contract of 40,000 kroner.',
      b: 'Carl Dahl offered the captain of the ferry a contract of 90,000 kroner.',
      finds: null,
    },
    // Two days.
    {
      a: 'Anna Berg has also caught eight nets of herring and sold 66 boxes.',
      b: 'Anna Berg caught 52 nets of herring and sold 440 boxes.',
      finds: null,
    },
    // Two trips.
    { a: 'The ferry sailed to Oslo.', b: 'The ferry sailed to Bergen.', finds: null },
  ],
}

function whyNotSameEvent(sides: Sides, meeting: Meeting, { reason }: Finding): string | null {
  if (meeting.times === 'other') return 'the times differ'
  // "Berg offered the captain 40,000 kroner", "the port offered the captain 90,000 kroner"
  const disputed = { a: tokensOf(sides.a, reason.a), b: tokensOf(sides.b, reason.b) }
  if (!areLone(sides) && haveOtherSubjects(sides, disputed)) return 'another one does it'
  return whyNotOneEvent(sides, meeting) ?? whyNotSameLevel(sides, meeting)
}

/** Tokens of a place in question. */
const tokensOf = ({ terms }: Side, name: string | null): ReadonlySet<number> =>
  new Set(terms.flatMap(({ lemma, token }) => (lemma === name ? [token] : [])))

/** Most pairs have no two numbers of one thing that differ: then nothing is asked of their clauses. */
function haveOtherNumbers({ a, b }: Sides): boolean {
  const others = countsOf(b.statement)
  return countsOf(a.statement).some(count =>
    others.some(rival => isAlike(count, rival) && compareValues(count, rival) === 'apart'),
  )
}

const isAlike = (count: Count, rival: Count): boolean =>
  count.unit === rival.unit && (count.unit !== null || sameCounted(count, rival))

function otherNumber(sides: Sides, { one, other }: Meeting): Finding | null {
  const left = countsIn(sides.a, one)
  const right = left.length === 0 ? [] : countsIn(sides.b, other)
  for (const count of left) {
    const [partner, ...further] = right.filter(rival => isAlike(count, rival))
    if (!partner || further.length > 0 || left.filter(rival => isAlike(count, rival)).length > 1) continue
    if (compareValues(count, partner) !== 'apart' || hasGrown(sides, count, partner)) continue
    if (whyOtherScope(sides, count, partner) !== null || isGiven(sides, count, partner)) continue
    // "caught eight nets of 66 kilos", "caught 52 nets of 440 kilos": two days
    if (!areLone(sides) && numbersClash(sides, count.tokens, partner.tokens)) continue
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

function countsIn({ statement }: Side, proposition: Proposition): readonly Count[] {
  const counts = countsOf(statement)
  if (counts.length === 0) return counts
  const phrases = argumentsOf(proposition)
  return counts.filter(count => phrases.some(phrase => haveCommon(count.tokens, phrase.tokens)))
}

function haveCommon(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  for (const token of left) if (right.has(token)) return true
  return false
}

/** Each names a place that the other does not. */
const haveOtherPlaces = ({ a, b }: Sides): boolean =>
  [a, b].every(side => side.alone.some(index => placesOf(side).has(index)))

function otherPlace({ a, b }: Sides, { one, other }: Meeting): Finding | null {
  for (const [left, right] of pairsOf(a, b, one, other)) {
    const lone = placesIn(a, left).filter(index => a.matches[index]!.strength < partner && !isRegion(a, index))
    const against = placesIn(b, right).filter(index => b.matches[index]!.strength < partner && !isRegion(b, index))
    if (lone.length !== 1 || against.length !== 1) continue
    const [here, there] = [a.terms[lone[0]!]!, b.terms[against[0]!]!]
    const [x, y] = [here.lemma, there.lemma]
    if (sharesWord(x, y)) continue
    // One may lie in the other.
    const level = levelAt(a, lone[0]!)
    if (!lieInTwoCountries(x, y) && (level === null || level !== levelAt(b, against[0]!))) continue
    return {
      relation: 'contradicts',
      kind: 'place',
      reason: { kind: 'place', a: x, b: y, text: `${x} ≠ ${y}` },
    }
  }
  return null
}

/** "Hamar, Norway", "Hope, Ark.": what stands before the name of a state or country is a town, whether a list knows it or not. */
function levelAt(side: Side, index: number): ReturnType<typeof placeLevel> {
  const { lemma } = side.terms[index]!
  // "Oslo", "Viken County, Norway": towns lie in counties.
  return placeLevel(lemma) ?? (isTown(side, index) && !/ (?:County|Parish|Township)$/.test(lemma) ? 'city' : null)
}

const isTown = (side: Side, index: number): boolean =>
  /^(?:name|place)$/.test(side.terms[index]!.type) && !isRegion(side, index) && isRegion(side, index + 1)

/** The state or country that only says where a town lies. */
function isRegion({ statement: { tokens }, terms }: Side, index: number): boolean {
  const [before, own] = [terms[index - 1], terms[index]]
  if (own === undefined || !/^(?:name|place)$/.test(before?.type ?? '') || before!.upos === 'ADJ') return false
  const [comma, ...between] = tokens.slice(before!.token + 1, own.token).map(({ form }) => form)
  return (
    comma === ',' &&
    between.every(form => /^\p{Lu}/u.test(form)) &&
    isStateOrCountry(tokens[own.token]!.form, own.lemma)
  )
}

const isStateOrCountry = (form: string, name: string): boolean =>
  placeLevel(name) === 'state' || placeLevel(name) === 'country' || isStateCutOff(form)

/** "Mount Harrow" and "Harrow National Park" may be one place, "E.U." and "EU" are. */
function sharesWord(left: string, right: string): boolean {
  const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  if (letters(left) === letters(right)) return true
  const words = new Set(left.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  return right
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some(word => words.has(word))
}

/** Phrases of both that hold places and have their head word in common, or both say where. */
function pairsOf(a: Side, b: Side, one: Proposition, other: Proposition): [Argument, Argument][] {
  const right = argumentsOf(other).filter(phrase => placesIn(b, phrase).length > 0)
  if (right.length === 0) return []
  const left = argumentsOf(one).filter(phrase => placesIn(a, phrase).length > 0)
  return left.flatMap(here =>
    right.flatMap((there): [Argument, Argument][] => {
      const match = a.matches[here.headTerm]
      const isSameHead = match !== undefined && match.strength >= partner && match.index === there.headTerm
      const isWhere =
        isLocative(here) && isLocative(there) && placesOf(a).has(here.headTerm) && placesOf(b).has(there.headTerm)
      return isSameHead || isWhere ? [[here, there]] : []
    }),
  )
}

const isLocative = ({ preposition }: Argument): boolean =>
  preposition === 'in' || preposition === 'at' || preposition === 'near'

/** Indices of the terms that say where: "Norway", not "Norwegian", which says who. */
const placesOf: (side: Side) => ReadonlySet<number> = rememberBySide(
  (side: Side) =>
    new Set(
      side.terms.flatMap(({ type, upos }, index) =>
        (type === 'place' && upos !== 'ADJ') || isTown(side, index) ? [index] : [],
      ),
    ),
)

const placesIn = (side: Side, { terms }: Argument): number[] => terms.filter(index => placesOf(side).has(index))
