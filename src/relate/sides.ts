import type { Language, Statement } from '../model.ts'
import { rememberByStatement } from '../statement/by-statement.ts'
import { type Match, matchTerms } from '../statement/match-terms.ts'
import type { TermSimilarity } from '../statement/term-similarity.ts'
import { type Term, termsOf } from '../statement/terms.ts'
import { negatedTokens } from './denials/negation.ts'
import type { Explained } from './explained.ts'

/** Two statements laid side by side. */
export interface Sides {
  readonly a: Side
  readonly b: Side
  /** What the rules before have accounted for. */
  readonly explained: Explained
  /** As `Language.relatedness`. */
  readonly relatedness: Vectors['relatedness']
  /** The whole sentences both were taken from, laid side by side; a statement without surroundings is its own sentence. */
  readonly whole: () => Sides
}

export interface Side {
  readonly statement: Statement
  readonly terms: readonly Term[]
  /** For each term the closest of the other side. */
  readonly matches: readonly Match[]
  /** Indices of the terms without a partner. */
  readonly alone: readonly number[]
  /** Index of the term that carries the event; -1 when the statement has none. */
  readonly predicate: number
  /** Tokens in the scope of a "not", "no" or "without". */
  readonly negated: ReadonlySet<number>
}

/** From here on two words are taken for one matter: synonyms are at .9, converse verbs at .8, vectors alone reach .56. */
export const partner = 0.75

export function laySideBySide(
  a: Statement,
  b: Statement,
  similarity: TermSimilarity,
  relatedness: Vectors['relatedness'] = () => null,
): Sides {
  const left = termsOf(a)
  const right = termsOf(b)
  const [forLeft, forRight] = matchTerms(left, right, similarity)
  let whole: Sides | undefined
  const sides: Sides = {
    a: side(a, left, forLeft),
    b: side(b, right, forRight),
    explained: { a: new Set(), b: new Set() },
    relatedness,
    whole: () => {
      whole ??=
        a.surroundings || b.surroundings ? laySideBySide(sentenceOf(a), sentenceOf(b), similarity, relatedness) : sides
      return whole
    },
  }
  return sides
}

/** The whole sentence a statement was taken from. */
export const sentenceOf = (statement: Statement): Statement => statement.surroundings?.sentence ?? statement

/**
 * Two texts without an outlet, which somebody laid side by side as answers to one question. What stands together in a story is often one matter told
 * from two ends; of such pairs in stories nearly none is another account of the same.
 */
export function areLone({ a, b }: Sides): boolean {
  return a.statement.claim.source === '' && b.statement.claim.source === ''
}

/** The lemma of the word that carries the event; empty without one. */
export const eventLemma = ({ terms, predicate }: Side): string => terms[predicate]?.lemma ?? ''

/** Whether a word as printed matches. */
export const hasWord = ({ statement: { tokens } }: Side, word: RegExp): boolean =>
  tokens.some(({ form }) => word.test(form))

/** Whether the article that a statement was taken from has the word or name with this key; false where the article is not known. */
export const isInArticle = ({ statement: { surroundings } }: Side, key: string | null): boolean =>
  key !== null && surroundings?.article.has(key) === true

const negatedIn = rememberByStatement(negatedTokens)

function side(statement: Statement, terms: readonly Term[], matches: readonly Match[]): Side {
  return {
    statement,
    terms,
    matches,
    alone: withoutPartner(matches),
    predicate: terms.findIndex(term => term.role === 'predicate'),
    negated: negatedIn(statement),
  }
}

function withoutPartner(matches: readonly Match[]): number[] {
  const alone: number[] = []
  for (let index = 0; index < matches.length; index++) if (matches[index]!.strength < partner) alone.push(index)
  return alone
}

/** The words of a statement from one token to another, inclusive. */
export function wordsBetween({ claim, tokens }: Statement, first: number, last: number): string {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return start === undefined || end === undefined ? claim.text : claim.text.slice(start, end)
}

/** A term as printed. */
export const wordAt = ({ statement, terms }: Side, index: number): string =>
  wordsBetween(statement, terms[index]!.token, terms[index]!.token)

export type Vectors = Pick<Language, 'relatedness' | 'vector'>
