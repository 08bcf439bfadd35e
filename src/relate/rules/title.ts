import { areOpposites } from '../../lexicon/antonyms.ts'
import { exclusiveOffice } from '../../lexicon/exclusive-offices.ts'
import { countryNamed, countryOf } from '../../lexicon/places.ts'
import { wordKey } from '../../statement/terms.ts'
import { type Description, descriptionsOf } from '../names/descriptions.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { mayBeOneState, seatIn } from '../names/seat.ts'
import type { Finding, RelationRule } from '../rule.ts'
import { partner, type Side, type Sides, wordAt } from '../sides.ts'
import { placeLevel } from './place.ts'

export const title: RelationRule = {
  title: 'another office, party or kinship of one person',
  isProof: true,
  match(sides) {
    const { a, b } = sides
    for (const left of descriptionsOf(a)) {
      for (const right of descriptionsOf(b)) {
        const match = a.matches[left.person]!
        if (match.strength < partner || match.index !== right.person || left.isPast !== right.isPast) continue
        const words = clash(sides, left, right)
        if (words === null) continue
        const reason = { kind: 'role', ...words, text: `${words.a} ≠ ${words.b}` }
        return { relation: 'contradicts', kind: 'role', reason } satisfies Finding
      }
    }
    return null
  },
  examples: [
    {
      a: 'Majority Leader Anna Berg lost her seat.',
      b: 'The minority leader, Anna Berg, lost her seat.',
      finds: 'contradicts',
    },
    {
      a: 'Ohio Governor Anna Berg lost her seat.',
      b: 'Texas Governor Anna Berg lost her seat.',
      finds: 'contradicts',
    },
    {
      a: 'Two-term Ohio Governor Anna Berg lost her seat.',
      b: 'Texas Governor Anna Berg lost her seat.',
      finds: 'contradicts',
    },
    {
      a: 'Solicitor General Anna Berg closed the case.',
      b: 'Anna Berg, the deputy attorney general, closed the case.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg is a spokeswoman for the Dahl campaign.',
      b: 'Lund campaign spokeswoman Anna Berg called the advertisement a lie.',
      finds: 'contradicts',
    },
    // Two may well be one body.
    {
      a: 'Anna Berg is a spokeswoman for the harbour.',
      b: 'Port authority spokeswoman Anna Berg called the advertisement a lie.',
      finds: null,
    },
    // One minister may hold both.
    {
      a: 'Finance Minister Anna Berg closed the case.',
      b: 'Anna Berg, the deputy prime minister, closed the case.',
      finds: null,
    },
    { a: 'Anna Berg (R) lost her seat.', b: 'Anna Berg, D-Ohio, lost her seat.', finds: 'contradicts' },
    {
      a: 'Sen. Anna Berg, D-Mass., lost her seat.',
      b: 'Senator Anna Berg, Democrat of Vermont, lost.',
      finds: 'contradicts',
    },
    { a: 'Sen. Anna Berg, D-Va., lost her seat.', b: 'Senator Anna Berg, Democrat of Virginia, lost.', finds: null },
    {
      a: 'Anna Berg is the general counsel of the shipyard.',
      b: 'Shipyard CEO Anna Berg called the report a lie.',
      finds: 'contradicts',
    },
    { a: 'U.S. Rep. Anna Berg lost her seat.', b: 'Ohio Rep. Anna Berg lost her seat.', finds: null },
    {
      a: 'The name of the diver is Los Angeles county Sheriff deputy Anna Berg.',
      b: "Los Angeles County Sheriff's Deputy Anna Berg lost her seat.",
      finds: null,
    },
    // Papers print them weeks apart.
    { a: 'Former Governor Anna Berg lost her seat.', b: 'Governor Anna Berg lost her seat.', finds: null },
    { a: 'Governor Anna Berg lost her seat.', b: 'Ohio Governor Anna Berg lost her seat.', finds: null },
  ],
}

type Words = { readonly a: string; readonly b: string }

function clash(sides: Sides, left: Description, right: Description): Words | null {
  const { a, b } = sides
  if (left.party !== null && right.party !== null && left.party !== right.party)
    return { a: left.party, b: right.party }
  const [seat, otherSeat] = [seatOf(a, left), seatOf(b, right)]
  if (seat !== null && otherSeat !== null && !mayBeOneState(seat, otherSeat)) return { a: seat, b: otherSeat }
  const [office, rival] = [officeOf(a, left), officeOf(b, right)]
  if (office !== null && rival !== null && office !== rival) return { a: office, b: rival }
  if (left.noun === null || left.noun !== right.noun) return null
  const [one, other] = [alone(a, left), alone(b, right)]
  // "House Majority Leader", "House minority leader"
  for (const x of one) {
    for (const y of other) {
      if (exclusive(a.terms[x]!.lemma, b.terms[y]!.lemma)) return { a: wordAt(a, x), b: wordAt(b, y) }
    }
  }
  return otherState(sides, one, other) ?? otherBody(sides, left, right, one, other)
}

function seatOf({ statement, terms }: Side, { person }: Description): string | null {
  const { end } = statement.tokens[terms[person]!.token]!
  return seatIn(statement.claim.text.slice(end, end + 60))
}

/** "Ohio Governor", "the governor of Texas"; "two-term" and "popular" say nothing of where. */
function otherState({ a, b }: Sides, one: readonly number[], other: readonly number[]): Words | null {
  const [here, there] = [one.filter(index => isState(a, index)), other.filter(index => isState(b, index))]
  if (here.length !== 1 || there.length !== 1 || isNamed(a, one, here) || isNamed(b, other, there)) return null
  const words = { a: wordAt(a, here[0]!), b: wordAt(b, there[0]!) }
  // "Los Angeles County Sheriff's Deputy": a name cut in two
  const isKnown = (word: string) => placeLevel(word) !== null || countryOf(word) !== null
  if (!isKnown(words.a) || !isKnown(words.b)) return null
  // "U.S." beside "Ohio" says less, not something else.
  return (countryNamed(words.a) === null) === (countryNamed(words.b) === null) ? words : null
}

/** "the Ohio Turnpike director": what is directed is no state. */
const isNamed = (side: Side, described: readonly number[], places: readonly number[]): boolean =>
  described.some(index => {
    const { type } = side.terms[index]!
    // "Two-term" is no name, whatever its tag.
    const isQuality = /^\p{Lu}\p{Ll}*-\p{Ll}/u.test(wordAt(side, index))
    return !places.includes(index) && type !== 'word' && type !== 'number' && !isQuality
  })

/** "Berg campaign spokeswoman", "spokeswoman for the Dahl campaign": one kind of body, called after two. */
function otherBody(
  { a, b }: Sides,
  left: Description,
  right: Description,
  one: readonly number[],
  other: readonly number[],
): Words | null {
  if (one.length !== 1 || other.length !== 1 || !speaking.has(left.noun!)) return null
  const [x, y] = [one[0]!, other[0]!]
  const hasKind = left.terms.some(index => {
    const { strength, index: met } = a.matches[index]!
    return bodies.has(a.terms[index]!.lemma) && strength >= partner && right.terms.includes(met)
  })
  const areNames =
    [wordAt(a, x), wordAt(b, y)].every(word => /^\p{Lu}/u.test(word)) && !mayBeOneName(wordAt(a, x), wordAt(b, y))
  return hasKind && areNames ? { a: wordAt(a, x), b: wordAt(b, y) } : null
}

/** Who has one employer; a lawyer has many clients and a chairman may lead two boards. */
const speaking: ReadonlySet<string> = new Set('spokesman manager secretary'.split(' ').map(wordKey))

const bodies: ReadonlySet<string> = new Set(
  'campaign department ministry committee council office party university agency company union foundation hospital club'.split(
    ' ',
  ),
)

/** "deputy attorney general": the office named by the words that describe somebody, in their order. */
function officeOf({ statement }: Side, { tokens }: Description): string | null {
  return exclusiveOffice(
    [...tokens].sort((one, other) => one - other).map(token => statement.tokens[token]!.form.toLowerCase()),
  )
}

/** A state or a country. */
const isState = ({ terms }: Side, index: number): boolean => terms[index]!.type === 'place'

/** Describing terms without a partner, the office itself left out. */
const alone = (side: Side, { terms, noun }: Description): number[] =>
  terms.filter(
    index =>
      side.matches[index]!.strength < partner &&
      side.terms[index]!.key !== noun &&
      !/\.$/.test(side.terms[index]!.lemma),
  )

/** Opposites that hold of one person at one time; "former" and "current" do not count, papers print them weeks apart. */
function exclusive(left: string, right: string): boolean {
  return !timely.has(left) && !timely.has(right) && areOpposites(left, right)
}

const timely: ReadonlySet<string> = new Set(
  'former current old new early late senior junior outgoing incoming'.split(' '),
)
