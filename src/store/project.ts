import { basename, join } from 'node:path'
import { ConcordError } from '../errors.ts'
import type { Source } from '../model.ts'
import { decodeUtf8, namesIn, readBytes } from './files.ts'
import { insidePath, isFolderInside } from './inside-path.ts'
import { sha256 } from './sha256.ts'
import { bodyLine, parseSource } from './sources.ts'

/** The sources of one story as they lie on disk. */
export interface StoredStory {
  readonly story: string
  /** By id, in code unit order. */
  readonly sources: readonly Source[]
  /** For each source id, the line of its file on which the body begins, from 1. */
  readonly bodyLines: ReadonlyMap<string, number>
  /** For each source id, the SHA-256 of its file in hexadecimal. */
  readonly digests: ReadonlyMap<string, string>
  /** One for each source that could not be read; the others are there all the same. */
  readonly problems: readonly SourceProblem[]
}

export interface SourceProblem {
  /** Relative to the project. */
  readonly path: string
  readonly error: ConcordError
}

/**
 * Names of the stories of a project (a folder with `sources/`), in code unit order; empty when there are none yet.
 * Throws `story-unknown` when the folder is no project.
 */
export async function listStories(root: string): Promise<readonly string[]> {
  const names = await namesIn(join(root, 'sources'), 'sources')
  if (names === null) {
    throw new ConcordError('story-unknown', 'No `sources/` in this folder, expected a project.', {
      hint: 'Go to the folder that holds `sources/`, or store a first article: concord add <page> --story <name>',
    })
  }
  const stories: string[] = []
  for (const name of names) if (await isFolderInside(root, join(root, 'sources', name))) stories.push(name)
  return stories
}

/** Paths of the sources of a story, relative to the project, in code unit order. Files beside them that are no `.md` are not among them. */
export async function listSources(root: string, story: string): Promise<readonly string[]> {
  const names = (await namesIn(join(root, 'sources', story), `sources/${story}`)) ?? []
  return names.filter(name => name.endsWith('.md')).map(name => `sources/${story}/${name}`)
}

/**
 * Reads `sources/<story>/*.md`. Raw pages beside them and in `originals/` are not read, nor are links that lead out of the project.
 * Throws `story-unknown`; a source that cannot be read is a problem in the result.
 */
export async function readStory(root: string, story: string): Promise<StoredStory> {
  const stories = await listStories(root)
  if (!stories.includes(story)) throw unknownStory(story, stories)
  const sources: Source[] = []
  const bodyLines = new Map<string, number>()
  const digests = new Map<string, string>()
  const problems: SourceProblem[] = []
  for (const path of await listSources(root, story)) {
    try {
      const bytes = await readBytes(await insidePath(root, path), path)
      const text = decodeUtf8(bytes, path)
      const source = parseSource(text, { id: basename(path, '.md'), path })
      sources.push(source)
      bodyLines.set(source.id, bodyLine(text))
      digests.set(source.id, sha256(bytes))
    } catch (error) {
      if (!(error instanceof ConcordError)) throw error
      problems.push({ path, error })
    }
  }
  return { story, sources, bodyLines, digests, problems }
}

/**
 * The one story there is, or the one that was asked for. Throws `story-unknown` or, when there is a choice, `usage`, which says
 * what it expected.
 */
export async function chooseStory(
  root: string,
  story: string | undefined,
  expected = 'the name of one',
): Promise<string> {
  const stories = await listStories(root)
  if (story !== undefined) {
    if (!stories.includes(story)) throw unknownStory(story, stories)
    return story
  }
  const [only, ...others] = stories
  if (only === undefined) throw unknownStory(undefined, stories)
  if (others.length > 0)
    throw new ConcordError('usage', `Several stories are here, expected ${expected}.`, {
      hint: `Stories: ${stories.join(', ')}`,
    })
  return only
}

function unknownStory(story: string | undefined, stories: readonly string[]): ConcordError {
  const message =
    story === undefined ? 'No story is stored here yet.' : `No story ${JSON.stringify(story)} in sources/.`
  const hint =
    stories.length > 0 ? `Stories: ${stories.join(', ')}` : 'Store a first article: concord add <page> --story <name>'
  return new ConcordError('story-unknown', message, { hint })
}
