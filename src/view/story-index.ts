import type { Claim, Report, ReportSource } from '../model.ts'
import { oneLine } from './one-line.ts'

/** A report with what looking things up in it takes. Made once for each story. */
export interface StoryIndex {
  readonly report: Report
  readonly claims: ReadonlyMap<string, Claim>
  readonly sources: ReadonlyMap<string, ReportSource>
  /** Printable name by source id: the outlet, with the source's id after it when the outlet has several here. */
  readonly names: ReadonlyMap<string, string>
}

export function indexStory(report: Report): StoryIndex {
  const outlets = new Map<string, number>()
  for (const { outlet } of report.sources) outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
  return {
    report,
    claims: new Map(report.claims.map(claim => [claim.id, claim])),
    sources: new Map(report.sources.map(source => [source.id, source])),
    names: new Map(
      report.sources.map(({ id, outlet }) => [
        id,
        outlets.get(outlet) === 1 ? oneLine(outlet) || oneLine(id) : `${oneLine(outlet)} (${oneLine(id)})`.trim(),
      ]),
    ),
  }
}

/** For a source that the report does not have, its id. */
export function sourceName(index: StoryIndex, source: string): string {
  return index.names.get(source) ?? oneLine(source)
}
