import type { Article } from '../extract/article.ts'
import type { Piece } from '../extract/attribution/index.ts'
import type { Analysis, Claim, Quote } from '../model.ts'
import { plainWords } from '../text/plain-words.ts'
import { overlap } from '../text/span.ts'
import type { OfferedClaim } from './claims-question.ts'

/** A claim offered by a model, its quote found, laid beside what concord itself reads in the article. */
export interface Candidate {
  readonly offered: OfferedClaim
  readonly quote: Quote
  /** Indices of the sentences that hold the quote, ascending. */
  readonly sentences: readonly number[]
  readonly article: Article
  /** Those of `sentences`: who says what. */
  readonly pieces: readonly Piece[]
  /** The text of the claim, read by concord: polarity and status as its words have them. */
  readonly told: Claim
  readonly toldAnalysis: Analysis
  /** The quote, read the same way. */
  readonly quoted: Claim
}

/** Says why a claim is refused; null when the check has nothing against it. */
export type ClaimCheck = (candidate: Candidate) => string | null

/** The words of these sentences, of the fuller forms of their names, and of whoever their pronouns and descriptions stand for. */
export function wordsAround(article: Article, sentences: readonly number[]): ReadonlySet<string> {
  const texts = sentences.flatMap(index => {
    const sentence = article.sentences[index]
    if (!sentence) return []
    const names = article.namesIn(index).flatMap(({ value, government }) => [value, government ?? ''])
    const holders = article.referencesIn(index).map(({ replacement }) => replacement)
    return [article.source.body.slice(sentence.start, sentence.end), ...names, ...holders]
  })
  return new Set(texts.flatMap(plainWords))
}

/**
 * The words of the quote and of what the same voice says around it, with the fuller forms of its names and whoever its own pronouns and
 * descriptions stand for. Without the attribution: "He looked into it, Berg said" does not name Berg.
 */
export function wordsOfVoice({ article, pieces, quote }: Candidate): ReadonlySet<string> {
  const texts = pieces.flatMap(({ sentence, tokens }) => {
    const all = article.sentences[sentence]!.tokens
    const own = tokens.map(index => all[index]!)
    if (!own.some(token => overlap(token, quote))) return []
    const isOwn = new Set(tokens)
    const names = article.namesIn(sentence).filter(name => own.some(token => overlap(token, name)))
    const holders = article.referencesIn(sentence).filter(({ from }) => isOwn.has(from))
    return [
      ...own.map(({ form }) => form),
      ...names.flatMap(({ value, government }) => [value, government ?? '']),
      ...holders.map(({ replacement }) => replacement),
    ]
  })
  return new Set([quote.exact, ...texts].flatMap(plainWords))
}
