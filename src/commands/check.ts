import { ConcordError } from '../errors.ts'
import type { Report } from '../model.ts'
import type { Judge } from '../models-by-request/judge.ts'
import { findContradictions, type SourceText } from '../report/check/contradictions.ts'
import { type CheckFormat, checkFormats } from '../report/check/index.ts'
import type { CheckResult, Contradiction, Finding, StaleClaims } from '../report/check/result.ts'
import { claimsFiles, staleClaims } from '../store/claims.ts'
import { type DecisionLog, readDecisionLog } from '../store/decisions.ts'
import { repositoryPrefix } from '../store/git.ts'
import { listStories, readStory, type StoredStory } from '../store/project.ts'
import { askJudge, openJudgeIfAsked, tellingOf } from './by-request.ts'
import { type CheckScope, checkScope } from './check-scope.ts'
import type { Io } from './io.ts'
import { reportOf } from './load.ts'

export interface CheckOptions {
  readonly format: CheckFormat
  /** A git commit; only what changed since counts as new. */
  readonly since?: string
  /** A model that gives a second opinion on every contradiction; what is found and the exit code stay the same. */
  readonly judge?: string
}

/** Exit code 0 when nothing was found, 1 when something was, 2 when a source kept it from a full answer, whatever else was found. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { format, since } = options
  const judge = await openJudgeIfAsked(options.judge, io)
  const scope = await checkScope(io.cwd, paths, since)
  const result = await tellingOf(judge, io, () => checkStories(io.cwd, scope, judge))
  io.out(checkFormats[format](result, format === 'github' ? await prefixOrNone(io.cwd) : ''))
  // What a program reads on standard output nobody else may see.
  if (format === 'json') for (const { message } of result.unreadable) io.err(`concord: ${message}\n`)
  if (result.unreadable.length > 0) return 2
  return result.findings.length > 0 ? 1 : 0
}

async function checkStories(root: string, scope: CheckScope, judge: Judge | null): Promise<CheckResult> {
  const known = new Set(await listStories(root))
  const findings: Finding[] = []
  const suppressed: Contradiction[] = []
  const unreadable = [...scope.unreadable]
  const leftOut = [...scope.leftOut]
  for (const story of scope.stories) {
    const checked = known.has(story)
      ? await checkStory(root, story, scope.fresh, judge)
      : await checkOrphan(root, story)
    findings.push(...checked.findings)
    suppressed.push(...checked.suppressed)
    unreadable.push(...checked.unreadable)
    leftOut.push(...checked.leftOut)
  }
  const failed = new Set(unreadable.map(({ path }) => path))
  const checked = [...scope.fresh].filter(path => !failed.has(path))
  return { since: scope.since, stories: scope.stories, checked, leftOut, unreadable, findings, suppressed }
}

type StoryResult = Pick<CheckResult, 'findings' | 'suppressed' | 'unreadable' | 'leftOut'>

async function checkStory(
  root: string,
  story: string,
  fresh: ReadonlySet<string>,
  judge: Judge | null,
): Promise<StoryResult> {
  const stored = await readStory(root, story)
  const log = await decisionsOrProblem(root, story)
  const report = reportOf(stored, log.decisions)
  const texts = textsOf(stored)
  const isNew = (source: string) => fresh.has(texts.get(source)?.path ?? '')
  const judged = judge ? await askAboutContradictions(judge, report, isNew) : report
  const { found, suppressed } = findContradictions(judged, texts, isNew)
  // With a source missing nobody can say what claims/ should be.
  const stale = stored.problems.length > 0 ? null : await staleClaims(root, story, claimsFiles(report))
  return {
    findings: [...found, ...staleFinding(story, stale)],
    suppressed,
    unreadable: [...stored.problems.map(({ path, error }) => problemOf(path, error)), ...log.unreadable],
    leftOut: log.problems.map(problem => ({ path: `claims/${story}/decisions.yaml`, reason: problem.message })),
  }
}

/** Only about those that will be shown. */
function askAboutContradictions(judge: Judge, report: Report, isNew: (source: string) => boolean): Promise<Report> {
  const fresh = new Set(report.claims.filter(claim => isNew(claim.source)).map(claim => claim.id))
  return askJudge(judge, report, ({ relation, a, b }) => relation === 'contradicts' && (fresh.has(a) || fresh.has(b)))
}

/** Claims of a story whose sources are gone. */
async function checkOrphan(root: string, story: string): Promise<StoryResult> {
  const stale = await staleClaims(root, story, new Map())
  return { findings: staleFinding(story, stale), suppressed: [], unreadable: [], leftOut: [] }
}

/** It stands on the first line of the first file that is there. */
function staleFinding(story: string, files: StaleClaims['files'] | null): readonly StaleClaims[] {
  const first = files?.find(file => file.state !== 'missing') ?? files?.[0]
  if (!files || !first) return []
  return [{ kind: 'stale-claims', story, path: first.path, line: 1, column: 1, endLine: 1, endColumn: 1, files }]
}

function textsOf({ sources, bodyLines }: StoredStory): ReadonlyMap<string, SourceText> {
  return new Map(sources.map(source => [source.id, { ...source, bodyLine: bodyLines.get(source.id) ?? 1 }]))
}

function problemOf(path: string, { message, hint }: ConcordError): CheckResult['unreadable'][number] {
  return { path, message, ...(hint !== undefined && { hint }) }
}

/** A log that cannot be read hides which contradictions were rejected, so the answer is not complete. */
async function decisionsOrProblem(root: string, story: string): Promise<DecisionLog & Pick<CheckResult, 'unreadable'>> {
  try {
    return { ...(await readDecisionLog(root, story)), unreadable: [] }
  } catch (error) {
    if (!(error instanceof ConcordError)) throw error
    return { decisions: [], problems: [], unreadable: [problemOf(`claims/${story}/decisions.yaml`, error)] }
  }
}

/** Annotations count from the top of the repository; without one, from the project. */
async function prefixOrNone(root: string): Promise<string> {
  try {
    return await repositoryPrefix(root)
  } catch (error) {
    if (error instanceof ConcordError) return ''
    throw error
  }
}
