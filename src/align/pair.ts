import { compareTwoStrings } from 'string-similarity'
import type { Statement } from '../model.ts'
import { type Match, matchTerms } from '../statement/match-terms.ts'
import type { TermSimilarity } from '../statement/term-similarity.ts'
import { type Term, termsOf } from '../statement/terms.ts'
import type { TermWeight } from './term-weight.ts'

/** A statement made ready for comparing with others of its story. */
export interface Prepared {
  readonly statement: Statement
  readonly terms: readonly Term[]
  /** Weight of each term, 0..1; the same order. */
  readonly weights: readonly number[]
  /** Weight of each distinct key; the highest where a key stands twice. */
  readonly keys: ReadonlyMap<string, number>
  /** Sum of the weights of the distinct keys. */
  readonly total: number
  /** The text in lower case, at most 2,000 letters of it: what Dice is taken over. */
  readonly letters: string
  /** Every two words that stand side by side, in lower case. */
  readonly phrases: ReadonlySet<string>
}

export interface Pair {
  readonly left: Prepared
  readonly right: Prepared
  /** For each term of the left its closest of the right. */
  readonly leftMatches: readonly Match[]
  readonly rightMatches: readonly Match[]
  /** Sum of the weights of the keys that both have. */
  readonly shared: number
  /** Dice over the letter pairs of both texts, 0..1. */
  readonly dice: number
}

const longest = 2000
const mostWords = 400

/** `terms` are those of the statement, when they have been found before. */
export function prepare(statement: Statement, weightOf: TermWeight, terms = termsOf(statement)): Prepared {
  const weights = terms.map(weightOf)
  const keys = new Map<string, number>()
  terms.forEach((term, index) => {
    keys.set(term.key, Math.max(weights[index]!, keys.get(term.key) ?? 0))
  })
  let total = 0
  for (const weight of keys.values()) total += weight
  return {
    statement,
    terms,
    weights,
    keys,
    total,
    letters: statement.claim.text.slice(0, longest).toLowerCase(),
    phrases: phrasesOf(statement, terms),
  }
}

/**
 * Marks are left out, so that a quotation and its report have the same phrases. Two words of one name with its titles make none: "Foreign Minister
 * Anna Berg" says who, not what.
 */
function phrasesOf({ tokens, mentions }: Statement, terms: readonly Term[]): Set<string> {
  const people = mentions.filter(mention => mention.type === 'person')
  const titles = new Set(terms.flatMap(term => (term.isTitle ? [term.token] : [])))
  const found = new Set<string>()
  let before: { readonly word: string; readonly isName: boolean } | null = null
  let person = 0
  tokens.slice(0, mostWords).forEach((token, index) => {
    while (person < people.length && people[person]!.end <= token.start) person++
    if (!/[\p{L}\p{N}]/u.test(token.form)) return
    const isName = titles.has(index) || (people[person]?.start ?? Number.POSITIVE_INFINITY) <= token.start
    const word = token.form.toLowerCase()
    if (before !== null && !(before.isName && isName)) found.add(`${before.word} ${word}`)
    before = { word, isName }
  })
  return found
}

/** Finds for each term of either side the closest term of the other. */
export function pairUp(left: Prepared, right: Prepared, similarity: TermSimilarity): Pair {
  const [leftMatches, rightMatches] = matchTerms(left.terms, right.terms, similarity)
  const [fewer, more] = left.keys.size <= right.keys.size ? [left.keys, right.keys] : [right.keys, left.keys]
  let shared = 0
  // A key can weigh less on one side, as part of a title there; the lesser weight counts.
  for (const [key, weight] of fewer) shared += Math.min(weight, more.get(key) ?? 0)
  return { left, right, leftMatches, rightMatches, shared, dice: compareTwoStrings(left.letters, right.letters) }
}
