import { areOpposites } from '../lexicon/antonyms.ts'
import { countryNamed } from '../lexicon/places.ts'
import { type Description, descriptionsOf } from './descriptions.ts'
import type { Finding, RelationRule } from './rule.ts'
import { partner, type Side, type Sides, wordsBetween } from './sides.ts'

export const title: RelationRule = {
  title: 'another office, party or kinship of one person',
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
    { a: 'Anna Berg (R) lost her seat.', b: 'Anna Berg, D-Ohio, lost her seat.', finds: 'contradicts' },
    { a: 'U.S. Rep. Anna Berg lost her seat.', b: 'Ohio Rep. Anna Berg lost her seat.', finds: null },
    // Papers print them weeks apart.
    { a: 'Former Governor Anna Berg lost her seat.', b: 'Governor Anna Berg lost her seat.', finds: null },
    { a: 'Governor Anna Berg lost her seat.', b: 'Ohio Governor Anna Berg lost her seat.', finds: null },
  ],
}

type Words = { readonly a: string; readonly b: string }

function clash({ a, b }: Sides, left: Description, right: Description): Words | null {
  if (left.party !== null && right.party !== null && left.party !== right.party)
    return { a: left.party, b: right.party }
  if (left.noun === null || left.noun !== right.noun) return null
  const [one, other] = [alone(a, left), alone(b, right)]
  // "House Majority Leader", "House minority leader"
  for (const x of one) {
    for (const y of other) {
      if (exclusive(a.terms[x]!.lemma, b.terms[y]!.lemma)) return { a: form(a, x), b: form(b, y) }
    }
  }
  // "Ohio Governor", "the governor of Texas"
  const [here, there] = [one.filter(index => isState(a, index)), other.filter(index => isState(b, index))]
  const isOneLevel = (x: string, y: string) => (countryNamed(x) === null) === (countryNamed(y) === null)
  if (
    here.length === 1 &&
    there.length === 1 &&
    one.length === here.length &&
    other.length === there.length &&
    isOneLevel(form(a, here[0]!), form(b, there[0]!))
  )
    return { a: form(a, here[0]!), b: form(b, there[0]!) }
  return null
}

/** A state or a country; "U.S." beside "Ohio" says less, not something else. */
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

function form({ statement, terms }: Side, index: number): string {
  return wordsBetween(statement, terms[index]!.token, terms[index]!.token)
}
