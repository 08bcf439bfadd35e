import { type ReportFormat, reportFormats } from '../report/index.ts'
import { chooseStory } from '../store/project.ts'
import type { Io } from './io.ts'
import { loadReport } from './load.ts'

export interface ReportOptions {
  readonly format: ReportFormat
}

/** Prints everything concord concludes about a story. */
export async function report(story: string | undefined, { format }: ReportOptions, io: Io): Promise<number> {
  const loaded = await loadReport(io.cwd, await chooseStory(io.cwd, story))
  io.out(reportFormats[format](loaded.report))
  return 0
}
