import type { DecisionLog } from '../store/decisions.ts'
import { listStrays } from '../store/strays.ts'
import type { OpenedStory } from '../terminal/screen-state.ts'
import { loadReport } from './load.ts'

/** A story with everything that people are shown of it. Throws as `loadReport` does. */
export async function openStory(root: string, story: string): Promise<OpenedStory> {
  const { report, stored, log } = await loadReport(root, story)
  const strays = (await listStrays(root)).filter(({ path }) => path.startsWith(`sources/${story}/`))
  return {
    report,
    bodies: new Map(stored.sources.map(({ id, body }) => [id, body])),
    bodyLines: stored.bodyLines,
    urls: new Map(stored.sources.flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const]))),
    decisions: log.decisions,
    troubles: [...troublesOf(log), ...strays.map(({ path, reason }) => `${path}: ${reason}`)],
  }
}

function troublesOf({ problems }: DecisionLog): string[] {
  return problems.map(({ message }) => message)
}
