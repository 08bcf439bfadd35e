import { ConcordError } from '../errors.ts'
import { replayDecisions } from '../review/apply-decisions.ts'
import { countDecided } from '../review/count-decided.ts'
import { readDecisions } from '../store/decisions.ts'
import { chooseStory, listSources, listStories } from '../store/project.ts'
import { openSharedLog } from '../store/shared-log.ts'
import type { StoryProgress } from '../terminal/screen-state.ts'
import { textReport } from '../view/text-report.ts'
import type { Io } from './io.ts'
import { openStory } from './open-story.ts'
import { startStoryThread } from './story-thread.ts'

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
  const log = openSharedLog(io.cwd)
  const isOnly = first !== undefined && others.length === 0
  if (isOnly) log.begin(first)
  const opened = isOnly ? await openStory(io.cwd, first) : null
  const thread = io.program === undefined ? null : startStoryThread(io.program)
  const { runScreen } = await import('../terminal/run.tsx')
  const code = await runScreen({
    stories,
    progress: isOnly ? new Map() : await progressOf(stories, io),
    opened,
    load: story => {
      log.begin(story)
      return thread === null ? openStory(io.cwd, story) : thread.open(io.cwd, story)
    },
    giveUp: () => thread?.giveUp(),
    log,
    now: () => io.now(),
    by: by ?? io.env['USER'] ?? io.env['USERNAME'] ?? null,
    hasColour: (io.env['NO_COLOR'] ?? '') === '',
    stdin: process.stdin,
    stdout: process.stdout,
  })
  thread?.giveUp()
  return code
}

async function progressOf(stories: readonly string[], { cwd }: Io): Promise<ReadonlyMap<string, StoryProgress>> {
  const known = stories.map(async story => {
    const sources = (await listSources(cwd, story)).length
    return [story, { sources, decided: await decidedOf(cwd, story) }] as const
  })
  return new Map(await Promise.all(known))
}

/** What is wrong with a log is told when its story is opened. */
async function decidedOf(root: string, story: string): Promise<number | null> {
  try {
    return countDecided(await readDecisions(root, story))
  } catch (error) {
    if (error instanceof ConcordError) return null
    throw error
  }
}
