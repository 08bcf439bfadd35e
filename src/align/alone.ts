import type { Statement, Token } from '../model.ts'
import { type Term, wordKey } from '../statement/terms.ts'
import { distinctRuns, letterRuns } from './letter-runs.ts'
import type { TermWeight } from './term-weight.ts'
import type { TopicOf } from './topic.ts'

/** What two statements without a story around them are compared by as well. */
export interface Alone {
  /** The distinct runs of four letters, ascending; what is no letter or digit counts as one space. */
  readonly fours: Int32Array
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
  /** Of length 1; null when no word of it is known. */
  readonly direction: Float32Array | null
}

export interface NameTerm {
  readonly key: string
  /** Its last word in lower case. */
  readonly form: string
  readonly weight: number
}

const longest = 2000
/** A claim is a sentence; what stands behind so many words of a text is not compared. */
export const mostWords = 400

export function prepareAlone(
  statement: Statement,
  terms: readonly Term[],
  weights: readonly number[],
  weightOf: TermWeight,
  topicOf: TopicOf,
): Alone {
  const text = statement.claim.text.slice(0, longest).toLowerCase()
  const sequence = sequenceOf(statement)
  const words = wordsOf(sequence, weightOf)
  let wordTotal = 0
  for (const weight of words.values()) wordTotal += weight
  return {
    fours: distinctRuns(letterRuns(text.replace(/[^\p{L}\p{N}]+/gu, ' '), 4)),
    words,
    sequence: sequence.map(([key]) => key),
    wordTotal,
    forms: new Set(statement.tokens.map(token => token.form.toLowerCase())),
    names: namesOf(statement, terms, weights),
    ordinary: ordinaryWeights(statement, terms, weights),
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

export const isWord = /[\p{L}\p{N}]/u

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
