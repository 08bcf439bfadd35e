import type { Token } from '../../model.ts'
import type { Finding, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { partner, type Side } from '../sides.ts'
import { inOrder, loneClaim, mayShareSubject, restMet } from './lone-claim.ts'

export const claimOrdinal: RelationRule = {
  title: 'another place in the same row',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const { claim, text } = lone
    const own = ordinalsOf(claim)
    const others = ordinalsOf(text)
    if (own.length !== 1) return null
    const rivals = others.filter(({ noun }) => {
      const match = claim.matches[own[0]!.noun]!
      return match.strength >= partner && match.index === noun
    })
    if (rivals.length !== 1 || rivals[0]!.word === own[0]!.word) return null
    const [left, right] = [own[0]!, rivals[0]!]
    // Who won the second prize may have won the first as well; who is the second mayor is not the first.
    if (claim.predicate !== left.noun) return { stopped: 'another place in a row, but one can have several' }
    const words = inOrder(lone, left.word, right.word)
    const reason = { kind: 'quantity', ...words, text: `${words.a} ≠ ${words.b}` } as const
    const explains = inOrder(lone, new Set([left.token]), new Set([right.token]))
    const [one, other] = [claim.statement.claim, text.statement.claim]
    const failed =
      one.polarity !== other.polarity
        ? 'one is negated'
        : (whyNotSameLevel(one, other, { a: false, b: false }) ??
          (mayShareSubject(lone) ? null : 'the subjects differ'))
    if (failed !== null || restMet(lone, explains.a) + restMet(lone, explains.b) < half)
      return { stopped: `another place in a row, but ${failed ?? 'they share too little besides'}` }
    const finding: Finding = { relation: 'contradicts', kind: 'quantity', reason, explains }
    return finding
  },
  examples: [
    {
      a: 'She is married to the 14th mayor of Westport, Carl Dahl, and is the first Anglo-Norwegian captain of the ferry.',
      b: 'Anna Berg is the third Anglo-Norwegian captain of the ferry.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'She is married to the 14th mayor of Westport, Carl Dahl, and is the first Norwegian captain of the ferry.',
      b: 'Anna Berg is the third Norwegian captain of the ferry.',
      finds: 'contradicts',
      areLone: true,
    },
    {
      a: 'She is married to the 14th mayor of Westport, Carl Dahl, and is the first Norwegian captain of the ferry.',
      b: 'Anna Berg is the first Norwegian captain of the ferry.',
      finds: null,
      areLone: true,
    },
    {
      a: 'She is married to the 14th mayor of Westport, Carl Dahl, and is the first Norwegian captain of the ferry.',
      b: 'Anna Berg won the third race.',
      finds: null,
      areLone: true,
    },
  ],
}

const half = 0.5

interface Ordinal {
  readonly word: string
  readonly token: number
  /** Index of the term of what stands in a row. */
  readonly noun: number
}

/** Words of rows of which a thing has one: "the third captain". What follows one another in one event has none: "the third race". */
function ordinalsOf({ statement: { tokens }, terms }: Side): Ordinal[] {
  const at = tokens.flatMap(({ form }, token) => {
    // "First Lady" is a name.
    const word = ordinals.get(form)
    const isTold = /^(?:the|'s|his|her|its|their)$/i.test(tokens[token - 1]?.form ?? '')
    return word !== undefined && isTold ? [{ word, token }] : []
  })
  return at.slice(0, mostOrdinals).flatMap(({ word, token }) => {
    let last = token
    // "the first African-American captain"
    while (last - token < phrase && isInPhrase(tokens[last + 1])) last++
    const noun = terms.findIndex(term => term.token === last && /^(?:NOUN|PROPN)$/.test(term.upos))
    return noun < 0 ? [] : [{ word, token, noun }]
  })
}

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:ADJ|NOUN|PROPN)$/.test(token.upos) || token.form === '-')

/** Of a long text only the first are looked at. */
const mostOrdinals = 8
/** In words after the ordinal. */
const phrase = 5

const ordinals: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .flatMap((word, index) => [
      [word, word] as const,
      [`${index + 1}${['st', 'nd', 'rd'][index] ?? 'th'}`, word] as const,
    ])
    .concat([['last', 'last'] as const]),
)
