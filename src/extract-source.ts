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
  const context = publicationOf(source, language, storyDay)
  const analysis = language.analyse(source.body, context)
  const { claims, leftOut } = extract(source, analysis, language, context.published)
  return { source, context, analysis, claims, mentions: analysis.mentions, leftOut }
}

/** The printed publication time; else what the text lets us infer, else the day of the story, both marked as inferred. */
function publicationOf(source: Source, language: Language, storyDay: string | null): TextContext {
  if (source.published !== null) return { published: source.published }
  const { sentences } = language.analyse(source.body, { published: null })
  const published = inferPublished(sentences, source.body)?.value ?? storyDay
  return published === null ? { published: null } : { published, inferred: true }
}
