import { replayDecisions } from '../review/apply-decisions.ts'
import { appendDecision } from '../store/decisions.ts'
import { chooseStory, listStories } from '../store/project.ts'
import { listStrays } from '../store/strays.ts'
import type { OpenedStory } from '../terminal/state.ts'
import { textReport } from '../view/text-report.ts'
import type { Io } from './io.ts'
import { loadReport } from './load.ts'

export interface ReviewOptions {
  /** Who decides, as it is written into the log; the user's name on this machine when left out. */
  readonly by?: string
}

/** The review screen on a terminal, over one story or all to choose from; anywhere else the same as text. */
export async function review(story: string | undefined, options: ReviewOptions, io: Io): Promise<number> {
  const stories = story === undefined ? await listStories(io.cwd) : [await chooseStory(io.cwd, story)]
  if (stories.length === 0) {
    io.out('No story is stored here yet. Store a first article: concord add <page> --story <name>\n')
    return 0
  }
  return hasScreen(io) ? showScreen(stories, options, io) : printStories(stories, io)
}

/** A dumb terminal cannot place text, and a CI job has nobody at the keys even where it has a terminal. */
function hasScreen({ isTerminal, env }: Io): boolean {
  const isCi = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false' && env['CI'] !== '0'
  return isTerminal && env['TERM'] !== 'dumb' && !isCi
}

async function printStories(stories: readonly string[], io: Io): Promise<number> {
  for (const [position, story] of stories.entries()) {
    const { report, decisions, troubles } = await openStory(io.cwd, story)
    const { facts, notes, orphans } = replayDecisions(report.facts, decisions)
    io.out(`${position === 0 ? '' : '\n\n'}${textReport({ ...report, facts }, { notes, orphans, troubles })}`)
  }
  return 0
}

async function showScreen(stories: readonly string[], { by }: ReviewOptions, io: Io): Promise<number> {
  // Before React is loaded: its development build is slower and keeps a record of every drawing.
  process.env['NODE_ENV'] ??= 'production'
  const [first, ...others] = stories
  // The only story is read before the terminal is taken, so that trouble with it is told like any other.
  const opened = first !== undefined && others.length === 0 ? await openStory(io.cwd, first) : null
  const { runScreen } = await import('../terminal/run.tsx')
  return runScreen({
    stories,
    opened,
    load: story => openStory(io.cwd, story),
    append: (story, decision) => appendDecision(io.cwd, story, decision),
    now: () => io.now(),
    by: by ?? io.env['USER'] ?? io.env['USERNAME'] ?? null,
    hasColour: (io.env['NO_COLOR'] ?? '') === '',
    stdin: process.stdin,
    stdout: process.stdout,
  })
}

async function openStory(root: string, story: string): Promise<OpenedStory> {
  const { report, stored, log } = await loadReport(root, story)
  const strays = (await listStrays(root)).filter(({ path }) => path.startsWith(`sources/${story}/`))
  return {
    report,
    bodies: new Map(stored.sources.map(({ id, body }) => [id, body])),
    decisions: log.decisions,
    troubles: [
      ...log.problems.map(({ message }) => message),
      ...strays.map(({ path, reason }) => `${path}: ${reason}`),
    ],
  }
}
