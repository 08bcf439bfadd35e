import { align, type PairScorer, pairScorer } from './align/index.ts'
import { findOrigins } from './align/origins.ts'
import { inSentenceCase } from './extract/headline.ts'
import { extractClaims } from './extract/index.ts'
import { wholeClaim } from './extract/whole-claim.ts'
import { spellValue } from './extract/wording/spell-times.ts'
import { type Extract, extractSource, type SourceReading } from './extract-source.ts'
import { claimsLookedAt, layHeadline } from './headline.ts'
import { joinConflicts } from './join-conflicts.ts'
import type { Claim, Decision, Headline, Language, Report, ReportSource, Source, Statement } from './model.ts'
import { conflictPairs } from './relate/conflict-pairs.ts'
import { conflictProof, proofs, relate, wordProofs } from './relate/index.ts'
import { buildFacts } from './report/facts.ts'
import { applyDecisions } from './review/apply-decisions.ts'
import { locateMentions } from './statement/locate-mentions.ts'
import { surroundingsOf } from './statement/surroundings.ts'

/** Of a file of its own: who only extracts loads no comparisons. */
export { type Extract, extractSource, type SourceReading }

/** The latest day on which a source of the story says it was published; null when none says so. */
function dayOfStory(sources: readonly Source[]): string | null {
  const days = sources.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)]))
  return days.sort().at(-1) ?? null
}

/** The sources of one story, by id, each with what was found in it. */
export function readSources(
  sources: readonly Source[],
  language: Language,
  extract: Extract = extractClaims,
): SourceReading[] {
  const storyDay = dayOfStory(sources)
  const ordered = [...sources].sort((left, right) => (left.id < right.id ? -1 : 1))
  return ordered.map(source => extractSource(source, language, storyDay, extract))
}

/** Everything concord concludes about a story. Pure: the same sources in any order give the same report. */
export function reconcile(
  story: string,
  sources: readonly Source[],
  language: Language,
  decisions: readonly Decision[] = [],
  extract: Extract = extractClaims,
): Report {
  const readings = readSources(sources, language, extract)
  const claims = readings.flatMap(reading => reading.claims)
  // One source alone has nobody to compare with: its claims need no second analysis, which is a third of all work on a long article.
  const isAlone = readings.filter(reading => reading.claims.some(isComparable)).length < 2
  const statements = isAlone ? [] : readings.flatMap(reading => statementsOf(reading, language))
  const statementById = new Map(statements.map(statement => [statement.claim.id, statement]))
  const alignment = align(statements, language)
  const scorer = pairScorer(language)
  const origins = findOrigins(
    readings.map(({ source: { id, outlet }, context: { published }, analysis }) => ({
      id,
      outlet,
      published,
      analysis,
    })),
  )
  const relationOf = (a: string, b: string) =>
    relate(statementById.get(a)!, statementById.get(b)!, alignment.scoreOf(a, b), language)
  const joined = joinConflicts(alignment.facts, alignment.pairs, conflictPairs(statements), {
    doConflict: (a, b) => relationOf(a, b).relation === 'contradicts',
    proofOf: ({ a, b, isOfWords }) => {
      const [one, other] = [statementById.get(a)!, statementById.get(b)!]
      const proof = conflictProof(one, other, language, isOfWords ? wordProofs : proofs)
      if (proof === null || !proof.isOfOnePerson) return proof && { once: null }
      const { kind, a: left, b: right } = proof.reason
      return {
        once: JSON.stringify([
          kind,
          ...[
            [one.claim.source, left],
            [other.claim.source, right],
          ].sort(),
        ]),
      }
    },
  })
  const facts = buildFacts(
    claims,
    [...joined, ...claims.filter(claim => isAlone || !isComparable(claim)).map(claim => [claim.id])],
    (a, b) => relationOf(a.id, b.id),
    claim => origins.ofClaim(claim),
  )
  return {
    story,
    sources: readings.map(reading => ({
      ...reportSource(reading, origins.sources),
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
export function statementsOf(reading: SourceReading, language: Language): Statement[] {
  const { source, claims, context, analysis } = reading
  const surroundings = surroundingsOf(source, context.published, analysis, claims)
  return claims.filter(isComparable).map(claim => {
    const around = surroundings.get(claim.id)
    return { ...statementOf(claim, context.published, language), ...(around && { surroundings: around }) }
  })
}

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
