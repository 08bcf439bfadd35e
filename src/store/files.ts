import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { ConcordError, type ErrorCode, messageOf } from '../errors.ts'

/**
 * Writes the whole file or leaves the old one: a temporary file beside it, flushed, then renamed. Makes missing folders.
 * Refuses to write through a symbolic link. Throws `write-failed` that names the path.
 */
export async function writeAtomic(path: string, data: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    if ((await kindOf(path)) === 'link')
      throw new ConcordError('write-failed', `${path}: is a symbolic link, expected a plain file`)
    await writeFileAtomic(
      path,
      typeof data === 'string' ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    )
  } catch (error) {
    if (error instanceof ConcordError) throw error
    throw new ConcordError('write-failed', `${path}: cannot be written, ${reasonOf(error)}`, {
      hint: writeHints[codeOf(error)] ?? 'Check that the folder exists and may be written.',
      cause: error,
    })
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
  EEXIST: 'a file stands in the way',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
}

function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? messageOf(error)
}
