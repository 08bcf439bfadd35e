import { aligner } from '../align/aligner-model.ts'
import type { PairScorer } from '../align/index.ts'
import type { Language, Relation, Statement } from '../model.ts'
import { statementFromText } from '../pipeline.ts'
import { relate } from '../relate/index.ts'
import { answersEachOther } from '../relate/overlap.ts'
import { contrastPhrases } from '../relate/rules/phrase.ts'
import type { PairExplanation } from '../view/pair-explanation.ts'
import { standingText } from '../view/standing-text.ts'
import { explainPair } from './explain-pair.ts'

/** Two statements that were given without a source. */
export interface TextPair {
  readonly id: string | number | boolean | null
  readonly a: string
  readonly b: string
  readonly publishedA?: string
  readonly publishedB?: string
}

/** How they stand to each other. */
export interface ComparedPair extends Pick<Relation, 'relation' | 'kinds' | 'because' | 'score' | 'judge'> {
  readonly id: TextPair['id']
  readonly aligned: boolean
  /** Only when it was asked for. */
  readonly explanation?: ComparisonExplanation
}

export interface ComparisonExplanation extends PairExplanation {
  /** From this score on two statements are about one matter. */
  readonly threshold: number
  /** What was made of each: status, polarity, who says it. */
  readonly readAs: { readonly a: string; readonly b: string }
}

/** Scores and relates two statements; `isExplained` adds what that rests on. */
export function compareTexts(
  { id, a, b, publishedA, publishedB }: TextPair,
  language: Language,
  scorer: PairScorer,
  isExplained = false,
): ComparedPair {
  const left = statementFromText('', a, publishedA ?? null, language)
  const right = statementFromText('', b, publishedB ?? null, language)
  return { id, ...compareStatements(left, right, language, scorer, isExplained) }
}

/** As `compareTexts`, of what was made of the two texts. */
export function compareStatements(
  left: Statement,
  right: Statement,
  language: Language,
  scorer: PairScorer,
  isExplained = false,
): Omit<ComparedPair, 'id'> {
  const { score, aligned, features } = scorer(left, right)
  const explained = isExplained && {
    explanation: {
      ...explainPair(left, right, features, aligner, language),
      threshold: aligner.threshold,
      readAs: { a: standingText(left.claim), b: standingText(right.claim) },
    },
  }
  const { relation, kinds, because } = relate(left, right, score, language)
  // "14 dead" and "17 dead" share next to nothing; whoever lays two phrases side by side means them to answer one question.
  const phrases = contrastPhrases(left, right)
  const isOneMatter =
    aligned ||
    (phrases !== null && phrases.relation !== 'refines') ||
    answersEachOther(left, right, { relation, kinds }, score >= aligner.threshold, language)
  if (!isOneMatter) {
    const [a, b] = [left.claim.text, right.claim.text]
    const because = [{ kind: 'overlap', a, b, text: 'they share too little to be about one matter' }]
    return { score, aligned, relation: 'unrelated', kinds: [], because, ...explained }
  }
  return { score, aligned: true, relation, kinds, because, ...explained }
}
