import { createHash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import * as v from 'valibot'
import { type Question, questionVersion } from '../ask/question.ts'
import { ConcordError } from '../errors.ts'
import { readText, writeAtomic } from '../store/files.ts'
import type { Endpoint } from './endpoint.ts'

/** What models answered before, by content. */
export interface AnswerCache {
  /** Null when there is no answer, or none that can be read. */
  read(key: string): Promise<string | null>
  /** False when it could not be kept. */
  write(key: string, content: string): Promise<boolean>
}

/**
 * `$XDG_CACHE_HOME/concord/answers`, by default `~/.cache/concord/answers`, on Windows below `%LOCALAPPDATA%`. Outside the project on purpose:
 * nothing of it can be committed, and no pull request can bring answers along. Null when the environment names no such place.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  const { XDG_CACHE_HOME: cache, LOCALAPPDATA: local, HOME: home } = env
  const base = cache || (process.platform === 'win32' ? local : home && join(home, '.cache'))
  return base && isAbsolute(base) ? join(base, 'concord', 'answers') : null
}

/** One file for each answer, named by its key. A file that is damaged, foreign or too large counts as absent. */
export function openAnswerCache(folder: string): AnswerCache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    async read(key) {
      try {
        const path = pathOf(key)
        const result = v.safeParse(stored, JSON.parse(await readText(path, path)))
        return result.success && result.output.key === key ? result.output.content : null
      } catch (error) {
        if (error instanceof ConcordError || error instanceof SyntaxError) return null
        throw error
      }
    },
    async write(key, content) {
      try {
        // Answers about unpublished articles are nobody else's business.
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 })
        await writeAtomic(pathOf(key), `${JSON.stringify({ key, content })}\n`)
        return true
      } catch {
        return false
      }
    },
  }
}

const stored = v.strictObject({ key: v.string(), content: v.string() })

/** SHA-256 of everything the answer depends on: address, model, prompt, schema and the version of the questions. Never of the key. */
export function answerKey({ url, model }: Endpoint, { system, user, name, schema }: Question<unknown>): string {
  const parts = [questionVersion, url, model, system, user, name, schema]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
