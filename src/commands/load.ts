import { ConcordError } from '../errors.ts'
import type { Decision, Report } from '../model.ts'
import { type Extract, reconcile } from '../pipeline.ts'
import { type DecisionLog, readDecisionLog } from '../store/decisions.ts'
import { loadLanguage } from '../store/models.ts'
import { readStory, type SourceProblem, type StoredStory } from '../store/project.ts'

/** A story read from disk and reconciled, with what was decided about it. */
export interface LoadedStory {
  readonly stored: StoredStory
  /** The decisions lie on top of its facts. */
  readonly report: Report
  readonly log: DecisionLog
}

/** Reads and reconciles `sources/<story>/`. Throws when the story is unknown, or a source or the decisions cannot be read. */
export async function loadReport(root: string, story: string): Promise<LoadedStory> {
  const stored = await readSources(root, story)
  const log = await readDecisionLog(root, story)
  return { stored, log, report: reportOf(stored, log.decisions) }
}

/** Reads `sources/<story>/`. Throws when the story is unknown or one of its sources cannot be read. */
export async function readSources(root: string, story: string): Promise<StoredStory> {
  const stored = await readStory(root, story)
  if (stored.problems.length > 0) throw unreadable(stored.problems)
  return stored
}

/** Reconciles the sources that could be read; `extract` stands in for concord's own extraction. */
export function reportOf(stored: StoredStory, decisions: readonly Decision[] = [], extract?: Extract): Report {
  return reconcile(stored.story, stored.sources, loadLanguage(), decisions, extract)
}

/** One error that tells of all of them, a line each. */
function unreadable(problems: readonly SourceProblem[]): ConcordError {
  const error = problems[0]?.error
  const message = problems.map(problem => problem.error.message).join('\n')
  return new ConcordError(
    error?.code ?? 'source-unreadable',
    message,
    error?.hint === undefined ? {} : { hint: error.hint },
  )
}
