import type { Decision, Source } from '../model.ts'

/** What a report needs beyond what concord concludes, to be understood and made again years later. */
export interface Archive {
  /** Of concord. */
  readonly version: string
  /** SHA-256 over the trained weights, in hexadecimal. */
  readonly models: string
  readonly sources: readonly Source[]
  /** SHA-256 of the stored file, in hexadecimal, by source id. */
  readonly digests: ReadonlyMap<string, string>
  /** Every standing note, oldest first, by fact id. */
  readonly notes: ReadonlyMap<string, readonly Decision[]>
  /** Decisions whose fact is gone. */
  readonly orphans: readonly Decision[]
}
