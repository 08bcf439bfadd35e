import { type Alignment, align } from '../align/index.ts'
import { storyModel } from '../align/story-model.ts'
import { ConcordError } from '../errors.ts'
import type { Claim, Fact, Language, Relation, Report, Source, Statement } from '../model.ts'
import { readSources, statementsOf } from '../pipeline.ts'
import { formatJson } from '../report/json.ts'
import { loadLanguage } from '../store/models.ts'
import { chooseStory } from '../store/project.ts'
import {
  type ClaimExplanation,
  type FactExplanation,
  factExplanationText,
  type NearClaim,
  type OtherFact,
  type RelationExplanation,
} from '../view/fact-explanation.ts'
import { cueText, standingText } from '../view/standing-text.ts'
import { explainPair } from './explain-pair.ts'
import type { Io } from './io.ts'
import { loadReport } from './load.ts'

/**
 * Prints where a fact or a claim comes from: rules, quotes, features with their weights, the relation rules that fired or were stopped, and for every source that does
 * not tell it the claim that comes nearest.
 */
export async function explain(
  id: string,
  options: { readonly story?: string; readonly format?: string },
  io: Io,
): Promise<number> {
  const { report, stored } = await loadReport(io.cwd, await chooseStory(io.cwd, options.story, '--story <name>'))
  const fact = findFact(report, id)
  const language = loadLanguage()
  const statements = new Map(
    readSources(stored.sources, language)
      .flatMap(reading => statementsOf(reading, language))
      .map(statement => [statement.claim.id, statement]),
  )
  const view: View = {
    report,
    sources: new Map(stored.sources.map(source => [source.id, source])),
    bodyLines: stored.bodyLines,
    statements,
    alignment: align([...statements.values()], language),
    language,
  }
  const explanation = explainFact(fact, view)
  io.out(options.format === 'json' ? formatJson(explanation) : factExplanationText(explanation))
  return 0
}

interface View {
  readonly report: Report
  readonly sources: ReadonlyMap<string, Source>
  /** By source id: the line of its file on which the body begins. */
  readonly bodyLines: ReadonlyMap<string, number>
  readonly statements: ReadonlyMap<string, Statement>
  readonly alignment: Alignment
  readonly language: Language
}

/** In UTF-16 code units; an id has a dozen. */
const longestTold = 40

/** The fact with this id, or the fact of the claim with this id or of its part; a beginning that fits only one will do. */
function findFact({ facts, claims, story }: Report, given: string): Fact {
  const id = given.trim().replace(/\.\d+$/, '')
  const ids = [...facts, ...claims].map(item => item.id)
  const found = ids.includes(id) ? [id] : ids.filter(one => id !== '' && one.startsWith(id))
  if (found.length > 1) {
    throw new ConcordError('usage', `${id} begins several ids: ${found.slice(0, 5).join(', ')}. Expected one of them.`)
  }
  const fact = facts.find(one => one.id === found[0] || one.claims.includes(found[0] ?? ''))
  if (!fact) {
    const told = JSON.stringify(id.length > longestTold ? `${id.slice(0, longestTold)}…` : id)
    throw new ConcordError('usage', `No fact or claim ${told} in ${story}, expected the id of one or how it begins.`, {
      hint: `\`concord report\` prints the ids, and the screen the one of the fact at its bottom. An id changes with the words of its article.`,
    })
  }
  return fact
}

function explainFact(fact: Fact, view: View): FactExplanation {
  const { id, status, contradiction, text } = fact
  const claims = fact.claims.map(one => view.report.claims.find(claim => claim.id === one)!)
  return {
    id,
    status,
    contradiction,
    text,
    claims: claims.map(claim => explainClaim(claim, fact, view)),
    relations: fact.relations.map(relation => explainRelation(relation, view)),
  }
}

function explainClaim(claim: Claim, fact: Fact, view: View): ClaimExplanation {
  const { sources, bodyLines } = view
  const source = sources.get(claim.source)
  return {
    id: claim.id,
    source: claim.source,
    rule: claim.rule,
    standing: standingText(claim),
    text: claim.text,
    path: source?.path ?? claim.source,
    line: lineOf(source?.body ?? '', claim.quote.start, bodyLines.get(claim.source) ?? 1),
    quote: claim.quote.exact,
    tellsOf: (claim.sayings ?? []).map(saying => ({ speaker: saying.speaker, cue: cueText(saying) })),
    fitsToo: otherFactOf(claim, fact, view),
    origins: (fact.copies ?? []).flatMap(({ claim: id, origin }) => (id === claim.id ? [origin] : [])),
    parts: claim.parts.map(({ id, rule, text }) => ({ id, rule, text })),
    nearest: nearestOf(claim, fact, view),
  }
}

/** A claim that fits two facts stands in one of them; this names the other. */
function otherFactOf({ id }: Claim, fact: Fact, { alignment, report, statements }: View): OtherFact | null {
  const rival = alignment.rivalOf(id)
  if (rival === null) return null
  const scores = fact.claims.filter(other => other !== id).map(other => alignment.scoreOf(id, other))
  return {
    fact: factWith(rival.claim, report)?.id ?? null,
    score: rival.score,
    ownScore: Math.max(0, ...scores),
    claim: rival.claim,
    text: statements.get(rival.claim)?.claim.text ?? '',
  }
}

/** What the sources that do not tell the fact have nearest to a claim. */
function nearestOf({ id }: Claim, fact: Fact, { alignment, report, statements }: View): NearClaim[] {
  return alignment
    .nearestOf(id)
    .filter(({ source }) => !fact.sources.includes(source))
    .map(near => ({
      source: near.source,
      claim: near.claim,
      text: statements.get(near.claim)?.claim.text ?? '',
      fact: factWith(near.claim, report)?.id ?? null,
      score: near.score,
      missing: near.missing,
      shared: near.shared,
      onlyHere: near.onlyHere,
      onlyThere: near.onlyThere,
      leftOut: report.sources.find(({ id: source }) => source === near.source)?.leftOut?.length ?? 0,
    }))
}

const factWith = (claim: string, { facts }: Report): Fact | undefined =>
  facts.find(({ claims }) => claims.includes(claim))

/** Line of the stored file on which an offset of the body stands. */
function lineOf(body: string, offset: number, firstLine: number): number {
  let line = firstLine
  for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) line++
  return line
}

function explainRelation({ a, b, relation, kinds, because, score }: Relation, view: View): RelationExplanation {
  const { alignment, statements, language } = view
  const [left, right, features] = [statements.get(a), statements.get(b), alignment.featuresOf(a, b)]
  return {
    a,
    b,
    relation,
    kinds,
    score,
    isLinked: alignment.pairs.some(pair => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)),
    agreement: relation === 'agrees' ? because.map(reason => ({ text: reason.text, a: reason.a, b: reason.b })) : [],
    explanation: left && right && features ? explainPair(left, right, features, storyModel, language) : null,
  }
}
