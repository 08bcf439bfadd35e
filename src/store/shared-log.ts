import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../model.ts'
import { appendDecision, decisionsPath, readDecisions } from './decisions.ts'

/** The decisions of a project, for one of several reviewers who may write at the same time. */
export interface SharedLog {
  /** From now on entries of others count as new. To be called before the log of a story is read. */
  begin(story: string): void
  /** True when somebody else has written since. */
  hasGrown(story: string): boolean
  /** All entries as they are now. */
  read(story: string): Promise<readonly Decision[]>
  /** See `appendDecision`. */
  append(story: string, decision: Decision): void
}

export function openSharedLog(root: string): SharedLog {
  /** Bytes of the log by story, as far as they were read or written here. */
  const known = new Map<string, number>()
  const sizeOf = (story: string) => statSync(join(root, decisionsPath(story)), { throwIfNoEntry: false })?.size ?? 0
  const begin = (story: string) => void known.set(story, sizeOf(story))
  return {
    begin,
    hasGrown: story => sizeOf(story) !== (known.get(story) ?? sizeOf(story)),
    async read(story) {
      begin(story)
      return readDecisions(root, story)
    },
    append(story, decision) {
      const written = appendDecision(root, story, decision)
      known.set(story, (known.get(story) ?? 0) + written)
    },
  }
}
