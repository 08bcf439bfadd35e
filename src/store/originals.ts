import { readdir, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ConcordError } from '../errors.ts'
import { createAtomic, kindOf, readBytes, readText } from './files.ts'
import { sha256 } from './sha256.ts'

/** Where the pages of a story lie as they came in, byte for byte; relative to the project. Only `*.md` beside it are sources. */
const originalsOf = (story: string): string => `sources/${story}/originals`

/** The id of the source stored from exactly these bytes, or null. An original whose source was deleted does not count. */
export async function findStored(root: string, story: string, bytes: Uint8Array): Promise<string | null> {
  for (const name of await originalNames(root, story)) {
    const id = name.slice(0, name.length - extname(name).length)
    if (
      (await holds(join(root, originalsOf(story), name), bytes)) &&
      (await kindOf(sourcePath(root, story, id))) !== null
    )
      return id
  }
  return null
}

/** `name`, or `name-2`, `name-3` …: the first that no source, no other original of the story, and nothing `isTaken` knows of has. */
export async function freeId(
  root: string,
  story: string,
  name: string,
  bytes: Uint8Array,
  isTaken: (id: string) => boolean,
): Promise<string> {
  const originals = await originalNames(root, story)
  for (let number = 1; ; number++) {
    const id = number === 1 ? name : `${name}-${number}`
    if (isTaken(id) || (await kindOf(sourcePath(root, story, id))) !== null) continue
    // Left over from a run that was stopped between original and source: it may be written again
    const others = originals.filter(original => original.slice(0, original.length - extname(original).length) === id)
    const same = await Promise.all(others.map(other => holds(join(root, originalsOf(story), other), bytes)))
    if (same.every(Boolean)) return id
  }
}

/** What is stored of one article. */
export interface Stored {
  readonly story: string
  readonly id: string
  /** Ending of the original, without the dot. */
  readonly ending: string
  readonly bytes: Uint8Array
  /** The text of the source. */
  readonly text: string
}

/**
 * Writes the original, then the source, each whole or not at all. False, and nothing is stored, when the id was taken meanwhile: another run may add
 * articles at the same moment. When the source cannot be written the original is taken away again. Throws `write-failed`, also when a folder on the
 * way is a link, which could lead out of the project.
 */
export async function storeArticle(root: string, { story, id, ending, bytes, text }: Stored): Promise<boolean> {
  for (const folder of ['sources', `sources/${story}`, originalsOf(story)]) {
    if ((await kindOf(join(root, folder))) === 'link')
      throw new ConcordError('write-failed', `${folder}: is a symbolic link, expected a folder`)
  }
  const original = join(root, originalsOf(story), `${id}.${ending}`)
  const source = sourcePath(root, story, id)
  const isNew = await createAtomic(original, bytes)
  // Left over from a run that was stopped, or just written by another one.
  if (!isNew && !(await holds(original, bytes))) return false
  try {
    if (await createAtomic(source, text)) return true
  } catch (error) {
    if (isNew) await rm(original, { force: true })
    throw error
  }
  if (isNew && !(await isMadeOf(source, bytes))) await rm(original, { force: true })
  return false
}

/** Whether a source was stored from exactly these bytes. */
async function isMadeOf(source: string, bytes: Uint8Array): Promise<boolean> {
  return (await readText(source, source)).includes(sha256(bytes))
}

const sourcePath = (root: string, story: string, id: string): string => join(root, 'sources', story, `${id}.md`)

async function originalNames(root: string, story: string): Promise<readonly string[]> {
  try {
    return (await readdir(join(root, originalsOf(story)))).sort((left, right) => (left < right ? -1 : 1))
  } catch {
    // No originals yet, or none that can be read: then nothing is known to be stored
    return []
  }
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    if ((await kindOf(path)) !== 'file' || (await stat(path)).size !== bytes.length) return false
    return Buffer.compare(await readBytes(path, path), bytes) === 0
  } catch (error) {
    // The temporary file of another run is gone as soon as it is seen.
    if ((await kindOf(path)) === null) return false
    throw error
  }
}
