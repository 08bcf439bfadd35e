import type { Statement, Token } from '../model.ts'
import { type Match, matchTerms } from '../statement/match-terms.ts'
import type { TermSimilarity } from '../statement/term-similarity.ts'
import { type Term, termsOf, wordKey } from '../statement/terms.ts'
import { diceOf, distinctRuns, letterRuns } from './letter-runs.ts'
import type { TermWeight } from './term-weight.ts'
import type { TopicOf } from './topic.ts'

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
  /** Letter pairs of the text in lower case without spaces, at most 2,000 letters of it, ascending: what Dice is taken over. */
  readonly letterPairs: Int32Array
  /** The distinct runs of four letters, ascending; what is no letter or digit counts as one space. */
  readonly fours: Int32Array
  /** Every two words that stand side by side, in lower case. */
  readonly phrases: ReadonlySet<string>
  /** Weight of each distinct word, function words included, by the key of its lemma. */
  readonly words: ReadonlyMap<string, number>
  readonly wordTotal: number
  /** The keys of `words` in the order of the text. */
  readonly sequence: readonly string[]
  /** Every word as printed, in lower case. */
  readonly forms: ReadonlySet<string>
  /** Who and where; titles left out. */
  readonly names: readonly NameTerm[]
  /** Weights of the terms that are no part of a name, number or time, 0 for the others; in the order of `terms`. */
  readonly ordinary: readonly number[]
  /** Keys of the numbers. */
  readonly numbers: ReadonlySet<string>
  /** Of length 1; null when no word of it is known. */
  readonly direction: Float32Array | null
}

export interface NameTerm {
  readonly key: string
  /** Its last word in lower case. */
  readonly form: string
  readonly weight: number
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

/** `terms` are those of the statement, when they have been found before. Without `topicOf` nothing is said of its topic. */
export function prepare(
  statement: Statement,
  weightOf: TermWeight,
  terms: readonly Term[] = termsOf(statement),
  topicOf: TopicOf = () => null,
): Prepared {
  const weights = terms.map(weightOf)
  const keys = new Map<string, number>()
  terms.forEach((term, index) => {
    keys.set(term.key, Math.max(weights[index]!, keys.get(term.key) ?? 0))
  })
  let total = 0
  for (const weight of keys.values()) total += weight
  const text = statement.claim.text.slice(0, longest).toLowerCase()
  const sequence = sequenceOf(statement)
  const words = wordsOf(sequence, weightOf)
  let wordTotal = 0
  for (const weight of words.values()) wordTotal += weight
  return {
    statement,
    terms,
    weights,
    keys,
    total,
    letterPairs: letterRuns(text.replace(/\s+/g, ''), 2),
    fours: distinctRuns(letterRuns(text.replace(/[^\p{L}\p{N}]+/gu, ' '), 4)),
    phrases: phrasesOf(statement, terms),
    words,
    sequence: sequence.map(([key]) => key),
    wordTotal,
    forms: new Set(statement.tokens.map(token => token.form.toLowerCase())),
    names: namesOf(statement, terms, weights),
    ordinary: ordinaryWeights(statement, terms, weights),
    numbers: new Set(terms.flatMap(term => (term.type === 'number' ? [term.key] : []))),
    direction: topicOf(statement.tokens, terms, weights),
  }
}

const functionWords: ReadonlySet<string> = new Set(['DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'PRON'])

/** Chosen with the other two on the training halves: one function word in seven weighs as much as a rare word. */
const functionWeight = 0.15

/** What a word weighs however common it is, and what rarity adds to that. */
const wordWeight = 0.3
const rarityWeight = 0.7

/** The words in their order, each with the key of its lemma. */
function sequenceOf({ tokens }: Statement): [string, Token][] {
  return tokens
    .slice(0, mostWords)
    .flatMap((token): [string, Token][] =>
      isWord.test(token.form) ? [[wordKey(token.lemma.toLowerCase()), token]] : [],
    )
}

const isWord = /[\p{L}\p{N}]/u

function wordsOf(sequence: readonly [string, Token][], weightOf: TermWeight): Map<string, number> {
  const found = new Map<string, number>()
  for (const [key, { upos }] of sequence)
    found.set(key, functionWords.has(upos) ? functionWeight : wordWeight + rarityWeight * weightOf({ key }))
  return found
}

/** Headlines in capitals have their nouns and verbs tagged as names: what no mention covers counts as a word. */
function ordinaryWeights(
  { tokens, mentions }: Statement,
  terms: readonly Term[],
  weights: readonly number[],
): readonly number[] {
  const names = mentions.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place')
  let next = 0
  return terms.map(({ type, token, isTitle }, at) => {
    if (type === 'word') return weights[at]!
    if (type !== 'name' || isTitle) return 0
    const { start, end } = tokens[token]!
    while (next < names.length && names[next]!.end <= start) next++
    return next < names.length && names[next]!.start < end ? 0 : weights[at]!
  })
}

function namesOf({ tokens }: Statement, terms: readonly Term[], weights: readonly number[]): NameTerm[] {
  return terms.slice(0, mostWords).flatMap(({ type, key, token, isTitle }, at) => {
    if (isTitle || (type !== 'name' && type !== 'place')) return []
    return [{ key, form: tokens[token]?.form.toLowerCase() ?? '', weight: weights[at]! }]
  })
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
    if (!isWord.test(token.form)) return
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
  return { left, right, leftMatches, rightMatches, shared, dice: diceOf(left.letterPairs, right.letterPairs) }
}
