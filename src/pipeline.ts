import { align, type PairScorer, pairScorer } from './align/index.ts'
import { findOrigins } from './align/origins.ts'
import { inSentenceCase } from './extract/headline.ts'
import { extractClaims } from './extract/index.ts'
import { spellValue } from './extract/spell-times.ts'
import { wholeClaim } from './extract/whole-claim.ts'
import { claimsLookedAt, layHeadline } from './headline.ts'
import { inferPublished } from './language/times/index.ts'
import type {
  Analysis,
  Claim,
  Decision,
  Headline,
  Language,
  LeftOut,
  Mention,
  Report,
  ReportSource,
  Source,
  Statement,
  TextContext,
} from './model.ts'
import { relate } from './relate/index.ts'
import { buildFacts } from './report/facts.ts'
import { applyDecisions } from './review/apply-decisions.ts'
import { locateMentions } from './statement/locate-mentions.ts'

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

/**
 * Article → claims. Pure; never throws on a text. `storyDay` is the day other sources of the story were published, for an article that
 * gives none itself.
 */
export function extractSource(source: Source, language: Language, storyDay: string | null = null): SourceReading {
  const context = publicationOf(source, language, storyDay)
  const analysis = language.analyse(source.body, context)
  const { claims, leftOut } = extractClaims(source, analysis, language)
  return { source, context, analysis, claims, mentions: analysis.mentions, leftOut }
}

/** The printed publication time; else what the text lets us infer, else the day of the story, both marked as inferred. */
function publicationOf(source: Source, language: Language, storyDay: string | null): TextContext {
  if (source.published !== null) return { published: source.published }
  const { sentences } = language.analyse(source.body, { published: null })
  const published = inferPublished(sentences, source.body)?.value ?? storyDay
  return published === null ? { published: null } : { published, inferred: true }
}

/** The latest day on which a source of the story says it was published; null when none says so. */
function dayOfStory(sources: readonly Source[]): string | null {
  const days = sources.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]))
  return days.sort().at(-1) ?? null
}

/** The sources of one story, by id, each with what was found in it. */
export function readSources(sources: readonly Source[], language: Language): SourceReading[] {
  const storyDay = dayOfStory(sources)
  const ordered = [...sources].sort((left, right) => (left.id < right.id ? -1 : 1))
  return ordered.map(source => extractSource(source, language, storyDay))
}

/** Everything concord concludes about a story. Pure: the same sources in any order give the same report. */
export function reconcile(
  story: string,
  sources: readonly Source[],
  language: Language,
  decisions: readonly Decision[] = [],
): Report {
  const readings = readSources(sources, language)
  const claims = readings.flatMap(reading => reading.claims)
  // One source alone has nobody to compare with: its claims need no second analysis, which is a third of all work on a long article.
  const isAlone = readings.filter(reading => reading.claims.some(isComparable)).length < 2
  const statements = isAlone ? [] : readings.flatMap(reading => statementsOf(reading, language))
  const statementById = new Map(statements.map(statement => [statement.claim.id, statement]))
  const alignment = align(statements, language)
  const scorer = pairScorer(language)
  const origins = findOrigins(
    readings.map(reading => reading.analysis),
    readings.map(reading => reading.source.id),
  )
  const facts = buildFacts(
    claims,
    [...alignment.facts, ...claims.filter(claim => isAlone || !isComparable(claim)).map(claim => [claim.id])],
    (a, b) => relate(statementById.get(a.id)!, statementById.get(b.id)!, alignment.scoreOf(a.id, b.id), language),
    source => origins.get(source) ?? source,
  )
  return {
    story,
    sources: readings.map(reading => ({
      ...reportSource(reading, origins),
      ...headlineOf(reading, statementById, scorer, language),
    })),
    claims,
    facts: applyDecisions(facts, decisions),
  }
}

function reportSource(
  { source, context, claims, leftOut }: SourceReading,
  origins: ReadonlyMap<string, string>,
): ReportSource {
  const { id, path, outlet, title } = source
  return {
    id,
    path,
    outlet,
    title,
    published: context.published,
    publishedInferred: context.inferred === true,
    origin: origins.get(id) ?? id,
    claims: claims.length,
    leftOut,
  }
}

/** In characters. The longest of 233 titles of news (BASIL, NewsWCL50) has 132; what is longer is no headline. */
const longestHeadline = 400

/** The title beside the first claims of its article. `known` holds the claims whose analysis has been made already. */
function headlineOf(
  { source, context, analysis, claims }: SourceReading,
  known: ReadonlyMap<string, Statement>,
  scorer: PairScorer,
  language: Language,
): { headline?: Headline } {
  const title = source.title?.trim() ?? ''
  if (title.length > longestHeadline || !/\p{L}/u.test(title)) return {}
  const { published } = context
  const own = claims
    .filter(isCheckable)
    .slice(0, claimsLookedAt)
    .map(claim => known.get(claim.id) ?? statementOf(claim, published, language))
  const headline = statementFromText(source.id, inSentenceCase(title, analysis), published, language)
  return { headline: layHeadline(title, headline, own, scorer, language) }
}

const isCheckable = (claim: Claim): boolean => claim.uncheckable === undefined

/** Two outlets may report the same opinion of the same speaker; an outlet's own opinion, a question or a demand agrees with nothing. */
const isComparable = (claim: Claim): boolean =>
  isCheckable(claim) || (claim.uncheckable === 'opinion' && claim.attribution.length > 0)

/** The claims of an article that are laid beside those of others. */
export const statementsOf = ({ claims, context }: SourceReading, language: Language): Statement[] =>
  claims.filter(isComparable).map(claim => statementOf(claim, context.published, language))

/** A claim with the analysis of its own text; the mentions are those of the article, with the values it settles. */
export function statementOf(claim: Claim, published: string | null, language: Language): Statement {
  const tokens = language.tokens(claim.text)
  return { claim, published, tokens, tree: language.parse(tokens), mentions: locateMentions(claim, spellValue) }
}

/** One statement out of a whole sentence or headline, for `compare`: attribution cut off, polarity and status found, nothing split. */
export function statementFromText(id: string, text: string, published: string | null, language: Language): Statement {
  const source: Source = {
    id,
    path: id,
    outlet: id,
    title: null,
    author: null,
    published,
    url: null,
    language: 'en',
    body: text,
  }
  return statementOf(wholeClaim(source, language.analyse(text, { published }), language), published, language)
}
