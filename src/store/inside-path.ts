import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { ConcordError, type ErrorCode } from '../errors.ts'
import { kindOf } from './files.ts'

/**
 * The absolute path of a file of the project. Throws `code` when it is a link that leads outside: whoever proposes a change to a project must not have
 * a secret of the machine read that checks it.
 */
export async function insidePath(root: string, path: string, code: ErrorCode = 'source-unreadable'): Promise<string> {
  const absolute = join(root, path)
  if ((await kindOf(absolute)) !== 'link') return absolute
  const target = await realpathOrNull(absolute)
  if (target?.startsWith((await realpath(root)) + sep)) return target
  throw new ConcordError(
    code,
    `${path}: is a link that leads ${target === null ? 'nowhere' : 'outside the project'}, expected a file of the project`,
  )
}

/** Whether a folder lies in the project, links followed. */
export async function isFolderInside(root: string, path: string): Promise<boolean> {
  const kind = await kindOf(path)
  if (kind !== 'link') return kind === 'folder'
  const target = await realpathOrNull(path)
  if (!target?.startsWith((await realpath(root)) + sep)) return false
  return (await kindOf(target)) === 'folder'
}

async function realpathOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path)
  } catch {
    return null
  }
}
