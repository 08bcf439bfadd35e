import type { Statement } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import type { SaidWord } from './said-words.ts'
import type { Senses } from './senses.ts'

/** What two statements without a story around them are compared by as well. */
export interface Alone {
  /** Keys of all words in the order of the text. */
  readonly sequence: readonly string[]
  readonly distinct: ReadonlySet<string>
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

/** A claim is a sentence; what stands after so many words of a text is not compared. */
export const mostWords = 400

/** What is worked out once of a statement that is compared with lone statements; `weights` are those of its `terms`. */
export function prepareAlone(
  statement: Statement,
  terms: readonly Term[],
  weights: readonly number[],
  said: readonly SaidWord[],
  senses: Senses,
): Alone {
  const sequence = said.map(({ key }) => key)
  return {
    sequence,
    distinct: new Set(sequence),
    forms: new Set(statement.tokens.map(token => token.form.toLowerCase())),
    names: namesOf(statement, terms, weights),
    ordinary: ordinaryWeights(statement, terms, weights),
    direction: senses.topicOf(statement.tokens, terms, weights),
  }
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
