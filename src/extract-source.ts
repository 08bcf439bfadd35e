import { type Extraction, extractClaims } from './extract/index.ts'
import { inferPublished } from './language/times/index.ts'
import type { Analysis, Claim, Language, LeftOut, Mention, Source, TextContext } from './model.ts'

/** Everything concord finds in one article. */
export interface SourceReading {
  readonly source: Source
  /** The day relative times count from, printed or inferred. */
  readonly context: TextContext
  readonly analysis: Analysis
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  readonly leftOut: readonly LeftOut[]
}

/** What makes claims of an analysed article. `published` is the day its relative times count from. Pure: the same article, the same claims. */
export type Extract = (source: Source, analysis: Analysis, language: Language, published: string | null) => Extraction

/**
 * Article → claims. Pure; with concord's own extraction it never throws on a text. `storyDay` is the day other sources of the story were published, for an article that
 * gives none itself.
 */
export function extractSource(
  source: Source,
  language: Language,
  storyDay: string | null = null,
  extract: Extract = extractClaims,
): SourceReading {
  const { context, analysis } = analyseSource(source, language, storyDay)
  const { claims, leftOut } = extract(source, analysis, language, context.published)
  return { source, context, analysis, claims, mentions: analysis.mentions, leftOut }
}

/** Times count from the printed publication time; else from what the text lets us infer, else from the day of the story, both marked as inferred. */
function analyseSource(
  { body, published }: Source,
  language: Language,
  storyDay: string | null,
): Pick<SourceReading, 'context' | 'analysis'> {
  const printed = { published }
  const analysis = language.analyse(body, printed)
  if (published !== null) return { context: printed, analysis }
  const inferred = inferPublished(analysis.sentences, body)?.value ?? storyDay
  if (inferred === null) return { context: printed, analysis }
  const context = { published: inferred, inferred: true }
  return { context, analysis: language.date(analysis, context) }
}
