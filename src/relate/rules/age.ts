import type { QuantityMention } from '../../model.ts'
import { tokensWithin } from '../../statement/tokens-within.ts'
import { sameName } from '../../text/same-name.ts'
import { nameAt } from '../names/descriptions.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameFact } from '../same-slot.ts'
import { isInArticle, partner, type Side, type Sides, wordsBetween } from '../sides.ts'

export const age: RelationRule = {
  title: 'another age',
  isProof: true,
  match(sides) {
    const found = sameOwner(sides)
    if (!found) return null
    const [left, right] = found
    const explains = { a: left.tokens, b: right.tokens }
    const words = { kind: 'quantity', a: left.words, b: right.words }
    if (left.value === right.value) return null
    // "Anna Berg, 34" and "Carl Berg, 61": father and daughter.
    if (sameName(nameAt(sides.a, left.owner), nameAt(sides.b, right.owner)) === 'different')
      return { stopped: 'another age, but of somebody else', explains }
    // "two sons, 6 and 16", "two sons, 16 and 6"
    if (isGiven(sides.b, left.value) || isGiven(sides.a, right.value))
      return { stopped: 'another age, but the other gives it too', explains }
    if ((left.low ?? 0) <= (right.high ?? Infinity) && (right.low ?? 0) <= (left.high ?? Infinity)) {
      const text = `${left.words} and ${right.words} can both be true`
      return { relation: 'refines', kind: 'quantity', explains, reason: { ...words, text } }
    }
    const reason = { ...words, text: `${left.words} ≠ ${right.words}` }
    const areNamed = left.isNamed && right.isNamed
    // "Anna Berg, 34" and "Anna Berg, 35": whoever is named has one age, whatever the two sentences tell of her.
    const failed =
      left.isNamed && right.isNamed
        ? whyAged(sides, Math.abs(left.value - right.value))
        : whyNotSameFact(sides, explains)
    const ofOne = areNamed ? ({ isOfOnePerson: true } as const) : {}
    if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains, ...ofOne }
    return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    { a: 'Anna Berg, 34, steered the ferry.', b: 'Anna Berg, 43, was at the wheel.', finds: 'contradicts' },
    {
      a: 'A 19-year-old sailor was rescued from the ferry.',
      b: 'The 21-year-old sailor was rescued from the ferry on Monday.',
      finds: 'contradicts',
    },
    {
      a: '34-year-old Anna Berg was arrested.',
      b: 'Police arrested Anna Berg, age 43, at home.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg is a 34-year-old former pilot.',
      b: 'Anna Berg is 43 years old.',
      finds: 'contradicts',
    },
    { a: 'Anna Berg is a 34-year-old pilot.', b: 'Clara Dahl is 43 years old.', finds: null },
    { a: 'Anna Berg, 34, steered the ferry.', b: 'Carl Dahl, 43, was at the wheel.', finds: null },
    {
      a: 'A 19-year-old sailor was rescued from the ferry.',
      b: 'A 54-year-old teacher was rescued from the ferry.',
      finds: null,
    },
    {
      a: 'The captain has two sons, ages 6 and 16.',
      b: 'The captain is survived by two sons, ages 16 and 6.',
      finds: null,
    },
    { a: 'Anna Berg, 34, steered the ferry.', b: 'The 34-year-old Anna Berg steered the ferry.', finds: null },
  ],
}

/** The number is told somewhere, as an age or alone, or as an age elsewhere in the article. */
function isGiven(side: Side, value: number): boolean {
  const { mentions, tokens } = side.statement
  return (
    isInArticle(side, `#${value}year`) ||
    mentions.some(mention => mention.type === 'quantity' && mention.kind === 'age' && mention.value === value) ||
    tokens.some(({ form }) => form === String(value))
  )
}

interface Age {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly words: string
  readonly tokens: ReadonlySet<number>
  /** Index of the term whose age it is. */
  readonly owner: number
  readonly isNamed: boolean
}

/** The one pair of ages that belong to the same one; null when there is none or more than one. */
function sameOwner({ a, b }: Sides): [Age, Age] | null {
  const own = agesOf(a)
  if (own.length === 0) return null
  const others = agesOf(b)
  const pairs = own.flatMap(left => {
    const match = a.matches[left.owner]!
    return others.flatMap(right =>
      match.strength >= partner && match.index === right.owner ? [[left, right] as [Age, Age]] : [],
    )
  })
  return pairs.length === 1 ? pairs[0]! : null
}

/** At most eight. */
function agesOf(side: Side): Age[] {
  const { statement, terms } = side
  return statement.mentions
    .filter((mention): mention is QuantityMention => mention.type === 'quantity' && mention.kind === 'age')
    .slice(0, 8)
    .flatMap(({ start, end, value, low, high }) => {
      const at = tokensWithin(statement.tokens, start, end)
      const owner = ownerOf(side, new Set(at))
      if (value === null || owner < 0) return []
      const words = wordsBetween(statement, at[0]!, at.at(-1)!)
      return [{ value, low, high, words, tokens: new Set(at), owner, isNamed: terms[owner]!.type === 'name' }]
    })
}

/** The term above the age, or the name right beside it: "the body of Anna Berg, 34, of Westport", "Anna Berg, aged 34", "Anna Berg is a 34-year-old pilot". */
function ownerOf({ statement: { tokens, tree }, terms }: Side, told: ReadonlySet<number>): number {
  // "Anna Berg, 34," is told as "Anna Berg is 34 | years old".
  const at = new Set(told)
  for (let next = Math.max(...told) + 1; /^(?:years|old)$/i.test(tokens[next]?.form ?? ''); next++) at.add(next)
  const isTold = /^aged?$/i.test(tokens[Math.min(...at) - 1]?.form ?? '')
  const first = Math.min(...at) - (isTold ? 1 : 0)
  const before = tokens[first - 1]?.form === ',' ? terms.findLastIndex(({ token }) => token < first - 1) : -1
  if (before >= 0 && terms[before]!.type === 'name' && terms[before]!.token >= first - 3) return before
  const termAt = (token: number) =>
    terms.findIndex(term => term.token === token || isWithin(tokens, tree.heads, term.token, token))
  // "Anna Berg | is a 34-year-old pilot", "Anna Berg | is 34 years old"
  const subjectOf = (token: number) => {
    const subject = tree.relations.findIndex((relation, each) => relation === 'nsubj' && tree.heads[each] === token)
    return subject < 0 ? -1 : termAt(subject)
  }
  for (const token of at) {
    let below = token
    let head = tree.heads[token] ?? -1
    // The name of a mention is one term, at its last word.
    while (head >= 0 && at.has(head)) {
      below = head
      head = tree.heads[head] ?? -1
    }
    const found = head < 0 ? subjectOf(below) : termAt(head)
    if (found < 0 || !/^(?:NOUN|PROPN)$/.test(terms[found]!.upos)) continue
    const subject = head < 0 ? -1 : subjectOf(head)
    return subject >= 0 && terms[subject]!.type === 'name' ? subject : found
  }
  return -1
}

/** True when a token is a later word of the name that begins with the other. */
function isWithin(
  tokens: Side['statement']['tokens'],
  heads: readonly number[],
  token: number,
  first: number,
): boolean {
  return heads[token] === first && tokens[token]?.upos === 'PROPN' && token > first && token - first <= 3
}

/** Two outlets that print an age in one story mean the age of these days; only a date in one of them can tell of another year, or a birthday between two days of print. */
function whyAged({ a, b }: Sides, years: number): string | null {
  const speaks = [a, b].some(({ statement }) =>
    statement.tokens.some(({ form }) => /^(?:then|when|since|until|later)$/i.test(form)),
  )
  if (speaks) return 'one of the ages may be of another year'
  const [one, other] = [a.statement.published, b.statement.published]
  // "29, was convicted", "27, is wanted": of articles without a day of print one may be older by as much.
  if (one === null || other === null) return years < manyYears ? 'they may be of different years' : null
  const apart = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / dayLength
  return years <= Math.ceil((apart - sameDays) / 365) ? 'a birthday may lie between the days of print' : null
}

/** One story is seldom told over so many. */
const manyYears = 8
const dayLength = 86_400_000
/** Days of print within which a birthday is not reckoned with. */
const sameDays = 30
