import { ConcordError } from '../errors.ts'
import { claimsFiles, listStoriesWithClaims, writeClaims } from '../store/claims.ts'
import { chooseStory, listStories } from '../store/project.ts'
import { type Io, tellTrouble } from './io.ts'
import { readSources, reportOf } from './load.ts'

/**
 * Writes `claims/` for one story or all, and takes away what was made for a story whose sources are gone. Each stands alone: trouble with one does not
 * keep the others out. Returns 2 when there was any.
 */
export async function extractStories(story: string | undefined, io: Io): Promise<number> {
  const stored = await listStories(io.cwd)
  const gone = (await listStoriesWithClaims(io.cwd)).filter(name => !stored.includes(name))
  const named = story === undefined || gone.includes(story) ? story : await chooseStory(io.cwd, story)
  const stories = named === undefined ? [...stored, ...gone] : [named]
  if (stories.length === 0)
    io.out('No story is stored here yet. Store a first article: concord add <page> --story <name>\n')
  let code = 0
  for (const name of stories) {
    try {
      await writeStory(name, gone.includes(name), io)
    } catch (error) {
      if (!(error instanceof ConcordError)) throw error
      tellTrouble(error, io)
      code = 2
    }
  }
  return code
}

async function writeStory(name: string, isGone: boolean, io: Io): Promise<void> {
  const files = isGone ? new Map<string, string>() : claimsFiles(reportOf(await readSources(io.cwd, name)))
  const { written, removed } = await writeClaims(io.cwd, name, files)
  for (const path of written) io.out(`written  ${path}\n`)
  for (const path of removed) io.out(`removed  ${path}\n`)
  const same = files.size - written.length
  if (isGone) io.out(`${name}: its sources are gone, ${removed.length} files removed\n`)
  else
    io.out(
      `${name}: ${written.length} of ${files.size} files written${same === 0 ? '' : `, ${same} up to date already`}\n`,
    )
}
