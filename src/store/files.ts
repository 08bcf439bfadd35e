import { constants } from 'node:fs'
import { link, lstat, mkdir, open, readdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { ConcordError, type ErrorCode, messageOf } from '../errors.ts'

/**
 * Writes the whole file or leaves the old one: a temporary file beside it, flushed, then renamed. Makes missing folders.
 * Refuses to write through a symbolic link. Throws `write-failed` that names the path.
 */
export async function writeAtomic(path: string, data: string | Uint8Array): Promise<void> {
  await put(path, data, async () => {})
}

/**
 * Writes a new file, whole or not at all. False, and nothing is written, when something stands there already, also when another process has put it
 * there a moment ago. Throws `write-failed` that names the path.
 */
export async function createAtomic(path: string, data: string | Uint8Array): Promise<boolean> {
  try {
    await put(path, data, temporary => claim(temporary, path))
    return true
  } catch (error) {
    if (error instanceof ConcordError && error.cause === taken) return false
    throw error
  }
}

/** `beforeRename` is given the whole file under its temporary name; what it throws leaves everything as it was. */
async function put(
  path: string,
  data: string | Uint8Array,
  beforeRename: (temporary: string) => Promise<void>,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    if ((await kindOf(path)) === 'link')
      throw new ConcordError('write-failed', `${path}: is a symbolic link, expected a plain file`)
    await writeFileAtomic(path, '', {
      // The package itself writes once and takes what has reached the disk for all of it: on a full disk half a file.
      tmpfileCreated: async temporary => {
        await writeFile(temporary, data)
        await beforeRename(temporary)
      },
    })
  } catch (error) {
    if (error instanceof ConcordError) throw error
    throw new ConcordError('write-failed', `${path}: cannot be written, ${reasonOf(error)}`, {
      hint: writeHints[codeOf(error)] ?? 'Check that the folder exists and may be written.',
      cause: error,
    })
  }
}

/** Somebody else has the name. */
const taken = new Error('taken')

/** Gives the file its name for good, unless it is taken: unlike a rename, a link never replaces what is there. */
async function claim(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    // Not every file system has links.
    if (codeOf(error) === 'EEXIST' || (await kindOf(path)) !== null) throw taken
  }
}

const writeHints: Readonly<Record<string, string>> = {
  EACCES: 'The folder or the file may not be written by you: check its permissions.',
  EPERM: 'The folder or the file may not be written by you: check its permissions.',
  EROFS: 'The disk is mounted read-only.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A file stands where a folder is needed.',
  EEXIST: 'A file stands where a folder is needed.',
  EISDIR: 'A folder stands where the file should go.',
  EFBIG: 'The file would be larger than this account may write.',
}

/** What a read file may weigh, in bytes. A long article is 0.1 MB; the largest page met in the wild was under 10 MB. */
const readLimit = 64 * 1024 * 1024

/**
 * The text of a UTF-8 file, without a byte order mark. `shown` is the path that messages name. Throws `code` (by default
 * `source-unreadable`) when it is missing, no file, too large, or not UTF-8.
 */
export async function readText(path: string, shown: string, code: ErrorCode = 'source-unreadable'): Promise<string> {
  return decodeUtf8(await readBytes(path, shown, code), shown, code)
}

/** The bytes of a regular file of at most 64 MiB; else throws `code`. */
export async function readBytes(
  path: string,
  shown: string,
  code: ErrorCode = 'source-unreadable',
): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK a named pipe would be waited for, until somebody writes into it.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = await file.stat()
      if (!status.isFile())
        throw new ConcordError(
          code,
          `${shown}: is ${status.isDirectory() ? 'a folder' : 'no regular file'}, expected a file`,
        )
      if (status.size > readLimit)
        throw new ConcordError(code, `${shown}: is ${status.size} bytes long, expected at most ${readLimit}`)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof ConcordError) throw error
    throw new ConcordError(code, `${shown}: cannot be read, ${reasonOf(error)}`, { cause: error })
  }
}

/** Decodes UTF-8 and drops a byte order mark. Throws `code` with the line of the first bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, shown: string, code: ErrorCode = 'source-unreadable'): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes)
    const line = readable.slice(0, Math.max(0, readable.indexOf('\ufffd'))).split('\n').length
    throw new ConcordError(code, `${shown}:${line}: bytes that are not UTF-8, expected UTF-8 text`, {
      hint: 'Save the file as UTF-8.',
    })
  }
}

/** Names in a folder that do not begin with a dot, in code unit order; null when there is no such folder. `shown` is the path that messages name. */
export async function namesIn(folder: string, shown: string): Promise<string[] | null> {
  try {
    return (await readdir(folder)).filter(name => !name.startsWith('.')).sort((left, right) => (left < right ? -1 : 1))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw new ConcordError('source-unreadable', `${shown}: cannot be read, ${reasonOf(error)}`, {
      hint: 'Check the permissions of the folder.',
      cause: error,
    })
  }
}

/** What stands at a path; links are not followed. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'link' | 'other' | null> {
  try {
    const status = await lstat(path)
    if (status.isSymbolicLink()) return 'link'
    if (status.isDirectory()) return 'folder'
    return status.isFile() ? 'file' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error))) return null
    throw new ConcordError('source-unreadable', `${path}: cannot be read, ${reasonOf(error)}`, { cause: error })
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EFBIG: 'it would be too large',
  EEXIST: 'a file stands in the way',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? messageOf(error)
}
