import { relative, resolve, sep } from 'node:path'
import type { CheckResult } from '../report/check/result.ts'
import { notAskedFor, unchanged } from '../report/check/words.ts'
import { listStoriesWithClaims } from '../store/claims.ts'
import { kindOf } from '../store/files.ts'
import { changesSince } from '../store/git.ts'
import { listSources, listStories } from '../store/project.ts'
import { listStrays } from '../store/strays.ts'

/** What one run of `check` looks at. */
export interface CheckScope extends Pick<CheckResult, 'since' | 'leftOut' | 'unreadable'> {
  /** Paths of the new sources. */
  readonly fresh: ReadonlySet<string>
  /** Stories to look at: those of the new sources, and those whose claims may be stale. In code unit order. */
  readonly stories: readonly string[]
}

/**
 * Paths narrow the check to these sources or folders, `since` to what changed; both together to what changed among them.
 * Throws `git-failed` for a bad `since`.
 */
export async function checkScope(
  root: string,
  paths: readonly string[],
  since: string | undefined,
): Promise<CheckScope> {
  const stories = await listStories(root)
  const sources = (await Promise.all(stories.map(story => listSources(root, story)))).flat()
  const changes = since === undefined ? null : await changesSince(root, since)
  const given = await Promise.all(paths.map(path => describeGiven(root, path)))
  const places = given.flatMap(({ place }) => place ?? [])
  const isAsked = (path: string) => paths.length === 0 || places.some(place => isWithin(path, place))
  const isFresh = (path: string) => isAsked(path) && (changes === null || changes.paths.has(path))
  // Git names what lies in a folder, not the folder.
  const isNewFolder = (path: string) =>
    isAsked(path) && [...(changes?.paths ?? [])].some(changed => changed.startsWith(`${path}/`))

  const strays = (await listStrays(root)).filter(({ path }) => isFresh(path) || isNewFolder(path))
  const kept = await listStoriesWithClaims(root)
  const touched = [...new Set([...stories, ...kept])].filter(story => {
    const folders = [`sources/${story}`, `claims/${story}`]
    if (changes) return [...changes.paths].some(path => isAsked(path) && folders.some(folder => isWithin(path, folder)))
    return (
      paths.length === 0 ||
      places.some(place => folders.some(folder => isWithin(place, folder) || isWithin(folder, place)))
    )
  })
  return {
    since: since === undefined || changes === null ? null : { ref: since, commit: changes.commit },
    fresh: new Set(sources.filter(isFresh)),
    stories: touched.sort((left, right) => (left < right ? -1 : 1)),
    leftOut: [
      ...strays,
      ...given.flatMap(({ path, place, problem }) =>
        problem === undefined && !strays.some(stray => stray.path === place) ? noSource(path, place, sources) : [],
      ),
      ...sources
        .filter(path => !isFresh(path))
        .map(path => ({ path, reason: isAsked(path) ? unchanged : notAskedFor })),
    ],
    unreadable: given.flatMap(({ path, problem }) =>
      problem === undefined ? [] : [{ path, message: `${path}: ${problem}` }],
    ),
  }
}

interface Given {
  /** As given. */
  readonly path: string
  /** Relative to the project, with `/`; `''` is the project. Null outside it. */
  readonly place: string | null
  readonly problem?: string
}

async function describeGiven(root: string, path: string): Promise<Given> {
  const absolute = resolve(root, path)
  const place = relative(root, absolute).split(sep).join('/')
  if (place === '..' || place.startsWith('../') || /^[A-Za-z]:/.test(place)) return { path, place: null }
  if ((await kindOf(absolute)) === null) return { path, place, problem: 'there is no such file or folder' }
  return { path, place }
}

/** A path that reaches no source is told, not passed over in silence. */
function noSource(path: string, place: string | null, sources: readonly string[]): CheckResult['leftOut'] {
  if (place === null) return [{ path, reason: 'outside the project' }]
  const reaches =
    sources.some(source => isWithin(source, place)) || /^(?:claims|sources)(?:\/[^/]*)?$/.test(place) || place === ''
  return reaches || /^claims\//.test(place) ? [] : [{ path, reason: 'no source (expected sources/<story>/<name>.md)' }]
}

/** True for the place itself and for all that lies under it. */
function isWithin(path: string, place: string): boolean {
  return place === '' || path === place || path.startsWith(`${place}/`)
}
