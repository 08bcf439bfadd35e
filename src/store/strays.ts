import { join } from 'node:path'
import { kindOf, namesIn } from './files.ts'
import { listStories } from './project.ts'

/** What looks like an article to be compared and is none, because of where or how it is stored. */
export interface Stray {
  /** Relative to the project. */
  readonly path: string
  /** What is the matter with it, and what was expected. */
  readonly reason: string
}

/** The formats that `concord add` reads; other files (pictures, notes of a tool) are nobody's article. */
const isArticle = (name: string): boolean => /\.(?:md|txt|html?)$/i.test(name) && !/^readme\./i.test(name)

/**
 * Everything under `sources/` that somebody may hold for a source although no command reads it, in code unit order. A raw page beside the
 * article made of it is not among them, nor what lies in `originals/`.
 */
export async function listStrays(root: string): Promise<readonly Stray[]> {
  const stories = await listStories(root)
  const strays: Stray[] = []
  for (const name of (await namesIn(join(root, 'sources'), 'sources')) ?? []) {
    const path = `sources/${name}`
    const kind = await kindOf(join(root, path))
    if (stories.includes(name)) strays.push(...(await straysOfStory(root, path)))
    else if (kind === 'link')
      strays.push({ path, reason: 'is a link that leads to no folder of the project, expected one' })
    // Bytes that are no UTF-8 come as another name, and there is nothing of that name.
    else if (kind === null) strays.push({ path, reason: 'has a name that is not UTF-8, expected one that is' })
    else if (isArticle(name)) strays.push({ path, reason: 'lies in no story, expected sources/<story>/<name>.md' })
  }
  return strays
}

async function straysOfStory(root: string, folder: string): Promise<readonly Stray[]> {
  const names = (await namesIn(join(root, folder), folder)) ?? []
  const strays: Stray[] = []
  for (const name of names) {
    const path = `${folder}/${name}`
    if ((await kindOf(join(root, path))) === 'folder') {
      if (name === 'originals' || name.endsWith('.md')) continue
      if (!(await namesIn(join(root, path), path))?.some(isArticle)) continue
      strays.push({ path, reason: 'is a folder inside a story, expected its articles beside the others' })
    } else if (isArticle(name) && !name.endsWith('.md') && !names.includes(`${name.replace(/\.\w+$/, '')}.md`)) {
      strays.push({ path, reason: 'is not stored as an article, expected <name>.md (`concord add` makes it)' })
    }
  }
  return strays
}
