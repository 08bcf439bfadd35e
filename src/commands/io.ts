import type { ConcordError } from '../errors.ts'

/** What a command may touch besides files. Tests hand in another one. */
export interface Io {
  /** Absolute; the project, for commands that need one. */
  readonly cwd: string
  /** The file that this process was started with, to start a thread with it. Without one everything runs on this thread. */
  readonly program?: URL
  readonly env: Readonly<Record<string, string | undefined>>
  /** True when a person sits there: both standard input and output are a terminal. */
  readonly isTerminal: boolean
  /** Writes to standard output. `run` takes out on the way whatever steers a terminal. */
  out(text: string): void
  /** Writes to standard error, likewise. */
  err(text: string): void
  /**
   * Waits until standard output takes more, so that what is written does not pile up in front of a slow reader. False when the reader has left:
   * nothing more will be read.
   */
  isReaderReady(): Promise<boolean>
  now(): Date
  /** Standard input as it comes, in pieces of any size. Leaving it early closes it. */
  stdin(): AsyncIterable<Uint8Array>
}

/** What went wrong and what to do about it, on standard error. */
export function tellTrouble({ message, hint }: ConcordError, { err }: Pick<Io, 'err'>): void {
  err(`concord: ${message}\n${hint === undefined ? '' : `${hint}\n`}`)
}
