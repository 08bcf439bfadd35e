import { comparisonNames, comparisons } from '../align/comparisons.ts'
import { type Alignment, align } from '../align/index.ts'
import { storyModel } from '../align/story-model.ts'
import { ConcordError } from '../errors.ts'
import type { Attribution, Claim, Fact, Language, Relation, Report, Source, Statement } from '../model.ts'
import { readSources, statementsOf } from '../pipeline.ts'
import { relationRules, traceRelation } from '../relate/index.ts'
import { loadLanguage } from '../store/models.ts'
import { chooseStory } from '../store/project.ts'
import type { Io } from './io.ts'
import { loadReport } from './load.ts'

/** Prints where a fact or a claim comes from: rules, quotes, features with their weights, and the relation rules that fired or were stopped. */
export async function explain(id: string, options: { readonly story?: string }, io: Io): Promise<number> {
  const { report, stored } = await loadReport(io.cwd, await chooseStory(io.cwd, options.story))
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
  io.out(explainFact(fact, view))
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

/** The fact with this id, or the fact of the claim with this id or of its part; a beginning that fits only one will do. */
function findFact({ facts, claims, story }: Report, given: string): Fact {
  const id = given.replace(/\.\d+$/, '')
  const ids = [...facts, ...claims].map(item => item.id)
  const found = ids.includes(id) ? [id] : ids.filter(one => id !== '' && one.startsWith(id))
  if (found.length > 1) {
    throw new ConcordError('usage', `${id} begins several ids: ${found.slice(0, 5).join(', ')}. Expected one of them.`)
  }
  const fact = facts.find(one => one.id === found[0] || one.claims.includes(found[0] ?? ''))
  if (!fact) {
    throw new ConcordError('usage', `No fact or claim ${id} in ${story}.`, {
      hint: 'concord report --format yaml shows the ids.',
    })
  }
  return fact
}

function explainFact(fact: Fact, view: View): string {
  const claims = fact.claims.map(id => view.report.claims.find(claim => claim.id === id)!)
  const parts = [
    `fact ${fact.id}   ${fact.status}${fact.contradiction ? ', contradiction' : ''}\n${fact.text}`,
    ...claims.map(claim => explainClaim(claim, view)),
    ...fact.relations.map(relation => explainRelation(relation, view)),
  ]
  return `${parts.join('\n\n')}\n`
}

function explainClaim(claim: Claim, { sources, bodyLines }: View): string {
  const source = sources.get(claim.source)
  const said = claim.attribution.map(voice => `${voice.speaker} (${named(voice)})`).join(' → ')
  const standing = [
    claim.status,
    claim.polarity,
    ...(claim.uncheckable === undefined ? [] : [`not checkable: ${claim.uncheckable}`]),
    ...(claim.context === undefined ? [] : [claim.context]),
    ...(claim.hedge === undefined ? [] : [`hedged: ${claim.hedge}`]),
  ].join(', ')
  const told = (claim.sayings ?? []).map(saying => `  tells of ${saying.speaker}: ${named(saying)}`)
  return lines([
    `claim ${claim.id}   rule ${claim.rule}   ${standing}${said === '' ? '' : `   said by ${said}`}`,
    `  ${claim.text}`,
    `  ${source?.path ?? claim.source}:${lineOf(source?.body ?? '', claim.quote.start, bodyLines.get(claim.source) ?? 1)}`,
    `  "${claim.quote.exact.replace(/\s+/g, ' ')}"`,
    ...told,
    ...claim.parts.map(part => `  part ${part.id}   rule ${part.rule}   ${part.text}`),
  ])
}

/** "vowed, intended": the cue and how far it commits the speaker. */
const named = ({ cue, certainty }: Attribution): string => (certainty === undefined ? cue : `${cue}, ${certainty}`)

/** Line of the stored file on which an offset of the body stands. */
function lineOf(body: string, offset: number, firstLine: number): number {
  let line = firstLine
  for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) line++
  return line
}

function explainRelation({ a, b, relation, kinds, score }: Relation, view: View): string {
  const features = view.alignment.featuresOf(a, b)
  const { bias, weights } = storyModel
  const table = comparisonNames.map(name => {
    const value = features?.[name] ?? 0
    const weight = weights[name]
    return `    ${name.padEnd(12)} ${value.toFixed(2)} × ${weight.toFixed(2).padStart(5)} = ${(value * weight).toFixed(2).padStart(5)}   ${comparisons[name].title}`
  })
  const left = view.statements.get(a)
  const right = view.statements.get(b)
  const rules = left && right ? traceRelation(left, right, view.language).flatMap(traceLines) : []
  return lines([
    `${a} – ${b}   ${relation}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`,
    `  why one fact: score ${score.toFixed(4)} from log-odds ${bias.toFixed(2)} plus`,
    ...table,
    '  why this relation:',
    ...rules,
    ...(rules.length === 0 ? ['    no rule found a difference'] : []),
  ])
}

function traceLines({ rule, outcome }: ReturnType<typeof traceRelation>[number]): string[] {
  if (!outcome) return []
  const title = relationRules[rule].title
  if ('stopped' in outcome) return [`    ${rule}: ${title}: stopped, ${outcome.stopped}`]
  const { relation, reason, note } = outcome
  return [
    `    ${rule}: ${title}: ${relation}, ${reason.text}`,
    `      a: ${reason.a || '–'}`,
    `      b: ${reason.b || '–'}`,
    ...(note === undefined ? [] : [`      ${note}`]),
  ]
}

function lines(list: readonly string[]): string {
  return list.join('\n')
}
