import { type Alignment, align } from '../align/index.ts'
import { storyModel } from '../align/story-model.ts'
import { ConcordError } from '../errors.ts'
import type { Claim, Fact, Language, Relation, Report, Source, Statement } from '../model.ts'
import { readSources, statementsOf } from '../pipeline.ts'
import { loadLanguage } from '../store/models.ts'
import { chooseStory } from '../store/project.ts'
import { ruleLines, scoreLines, sideLines } from '../view/pair-explanation.ts'
import { cueText, standingText } from '../view/standing-text.ts'
import { explainPair } from './explain-pair.ts'
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
    ...claims.map(claim => explainClaim(claim, fact, view)),
    ...fact.relations.map(relation => explainRelation(relation, view)),
  ]
  return `${parts.join('\n\n')}\n`
}

function explainClaim(claim: Claim, fact: Fact, view: View): string {
  const { sources, bodyLines } = view
  const source = sources.get(claim.source)
  return lines([
    `claim ${claim.id}   rule ${claim.rule}   ${standingText(claim)}`,
    `  ${claim.text}`,
    `  ${source?.path ?? claim.source}:${lineOf(source?.body ?? '', claim.quote.start, bodyLines.get(claim.source) ?? 1)}`,
    `  "${claim.quote.exact.replace(/\s+/g, ' ')}"`,
    ...(claim.sayings ?? []).map(saying => `  tells of ${saying.speaker}: ${cueText(saying)}`),
    ...explainRival(claim, fact, view),
    ...(fact.copies ?? []).flatMap(({ claim: id, origin }) => (id === claim.id ? [`  in the words of ${origin}`] : [])),
    ...claim.parts.map(part => `  part ${part.id}   rule ${part.rule}   ${part.text}`),
  ])
}

/** A claim that fits two facts stands in one of them; this names the other. */
function explainRival({ id }: Claim, fact: Fact, { alignment, report, statements }: View): string[] {
  const rival = alignment.rivalOf(id)
  if (rival === null) return []
  const near = report.facts.find(({ claims }) => claims.includes(rival.claim))
  const best = Math.max(0, ...fact.claims.filter(other => other !== id).map(other => alignment.scoreOf(id, other)))
  return [
    `  fits fact ${near?.id ?? 'another'} too, by ${rival.score.toFixed(4)} (this one: ${best.toFixed(4)}), because of ${rival.claim}`,
    `    ${statements.get(rival.claim)?.claim.text ?? ''}`,
  ]
}

/** Line of the stored file on which an offset of the body stands. */
function lineOf(body: string, offset: number, firstLine: number): number {
  let line = firstLine
  for (let at = body.indexOf('\n'); at >= 0 && at < offset; at = body.indexOf('\n', at + 1)) line++
  return line
}

function explainRelation({ a, b, relation, kinds, because, score }: Relation, view: View): string {
  const { alignment, statements, language } = view
  const [left, right, features] = [statements.get(a), statements.get(b), alignment.featuresOf(a, b)]
  const head = `${a} – ${b}   ${relation}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`
  if (!left || !right || !features) return head
  const explanation = explainPair(left, right, features, storyModel, language)
  const isLinked = alignment.pairs.some(pair => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))
  const agreement = because.flatMap(reason => [
    `no rule found a difference: ${reason.text}`,
    ...sideLines(reason).map(line => `  ${line}`),
  ])
  return lines([
    head,
    `  why one fact: score ${score.toFixed(4)}${isLinked ? '' : ', too low to link these two: they are in one fact through its other claims'}`,
    ...indented(scoreLines(explanation)),
    '  why this relation:',
    ...indented([...ruleLines(explanation), ...(relation === 'agrees' ? agreement : [])]),
  ])
}

const indented = (list: readonly string[]): string[] => list.map(line => `    ${line}`)

function lines(list: readonly string[]): string {
  return list.join('\n')
}
