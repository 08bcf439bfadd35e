import { type ReportFormat, reportFormats } from '../report/index.ts'
import { replayDecisions } from '../review/apply-decisions.ts'
import { readDecisionLog } from '../store/decisions.ts'
import { modelsDigest } from '../store/models.ts'
import { chooseStory } from '../store/project.ts'
import { askJudge, openJudgeIfAsked, tellingOf, withExtractor } from './by-request.ts'
import type { Io } from './io.ts'
import { readSources, reportOf } from './load.ts'
import { version } from './version.ts'

export interface ReportOptions {
  readonly format: ReportFormat
  /** A model that gives a second opinion on every relation. */
  readonly judge?: string
  /** A model that finds the claims in place of concord. */
  readonly extractor?: string
}

/** Prints everything concord concludes about a story. */
export async function report(
  story: string | undefined,
  { format, judge: judgeWords, extractor }: ReportOptions,
  io: Io,
): Promise<number> {
  const name = await chooseStory(io.cwd, story)
  const judge = await openJudgeIfAsked(judgeWords, io)
  const stored = await readSources(io.cwd, name)
  const { decisions, problems } = await readDecisionLog(io.cwd, name)
  for (const { message } of problems) io.err(`concord: ${message}\n`)
  const found = await withExtractor(extractor, stored.sources, io, extract => reportOf(stored, decisions, extract))
  const judged = judge ? await tellingOf(judge, io, () => askJudge(judge, found)) : found
  const { notes, orphans } = replayDecisions(found.facts, decisions)
  const { sources, digests } = stored
  io.out(
    reportFormats[format](judged, { version: version(), models: modelsDigest(), sources, digests, notes, orphans }),
  )
  return 0
}
