import type { QuantityMention } from '../../model.ts'
import { areLikeWords } from '../../statement/are-like-words.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameFact } from '../same-slot.ts'
import { areLone, partner, type Side, type Sides, wordsBetween } from '../sides.ts'

export const ordinal: RelationRule = {
  title: 'another place in a row',
  match(sides) {
    const found = findPlaces(sides)
    if (!found) return null
    const [left, right] = found
    const explains = { a: left.tokens, b: right.tokens }
    const reason = { kind: 'quantity', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` }
    if (!areLone(sides) && (isNarrowed(sides.a, left) || isNarrowed(sides.b, right)))
      return { stopped: 'another place, but in another row', explains }
    const failed = whyNotSameFact(sides, explains)
    if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains }
    return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'The Albatross is the third largest ferry of the fleet.',
      b: 'The Albatross is the fourth largest ferry of the fleet.',
      finds: 'contradicts',
    },
    // A strike has a first day and a second.
    {
      a: 'The crew spoke to the mayor on the first day of the strike.',
      b: 'The crew marched to the harbour on the second day of the strike.',
      finds: null,
    },
    // Another row.
    {
      a: 'Anna Berg is the fifth captain fired this season.',
      b: 'Anna Berg is the third harbour captain fired this season.',
      finds: null,
    },
    {
      a: 'The captain opened his third pub in Westport.',
      b: 'The captain lives on the fourth floor in Westport.',
      finds: null,
    },
  ],
}

/** "the third harbour captain" beside "the fifth captain": words between the place and what is counted that the other side lacks. */
function isNarrowed(
  { statement: { tokens }, terms, matches }: Side,
  { tokens: own, counted, measure }: Ordinal,
): boolean {
  const last = Math.max(...own)
  const noun = tokens.findIndex(
    ({ lemma, form }, index) => index > last && (lemma.toLowerCase() === counted || form.toLowerCase() === counted),
  )
  return terms.some(
    ({ token, type }, index) =>
      index !== measure && type !== 'number' && token > last && token < noun && matches[index]!.strength < partner,
  )
}

interface Ordinal {
  readonly value: number
  readonly counted: string
  readonly words: string
  readonly tokens: ReadonlySet<number>
  /** "third largest": the term of "largest"; -1 without one. */
  readonly measure: number
}

/** Places in rows of the same thing, one on each side; what is third of its kind is not the fourth. */
function findPlaces({ a, b }: Sides): [Ordinal, Ordinal] | null {
  const one = ordinalsOf(a)
  const other = ordinalsOf(b)
  if (one.length !== 1 || other.length !== 1) return null
  const [left, right] = [one[0]!, other[0]!]
  if (left.value === right.value || !areLikeWords(left.counted, right.counted)) return null
  if (left.measure < 0 !== right.measure < 0) return null
  if (
    left.measure >= 0 &&
    (a.matches[left.measure]!.strength < partner || a.matches[left.measure]!.index !== right.measure)
  )
    return null
  return [left, right]
}

function ordinalsOf({ statement, terms }: Side): Ordinal[] {
  return statement.mentions
    .filter((mention): mention is QuantityMention => mention.type === 'quantity' && mention.kind === 'ordinal')
    .slice(0, 4)
    .flatMap(({ start, end, value, counted, text }) => {
      const at = tokensWithin(statement.tokens, start, end)
      const last = at.at(-1)
      // "first" is also an adverb of time, and every row has its first.
      if (value === null || counted === null || last === undefined || text.toLowerCase() === 'first') return []
      if (courses.has(counted)) return []
      const measure = terms.findIndex(
        ({ token }) => token > last && token <= last + 2 && statement.tokens[token]!.xpos === 'JJS',
      )
      const words = wordsBetween(statement, at[0]!, measure < 0 ? last : terms[measure]!.token)
      return [{ value, counted, words, tokens: new Set(at), measure }]
    })
}

// What comes one after the other in one event; from general knowledge.
const courses: ReadonlySet<string> = new Set(
  'day night week month quarter year hour minute half round inning set game attempt time phase stage leg vote reading wave'.split(
    ' ',
  ),
)
