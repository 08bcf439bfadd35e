/** What a command may touch besides files. Tests hand in another one. */
export interface Io {
  /** Absolute; the project, for commands that need one. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** True when a person sits there: both standard input and output are a terminal. */
  readonly isTerminal: boolean
  /** Writes to standard output. `run` takes out on the way whatever steers a terminal. */
  out(text: string): void
  /** Writes to standard error, likewise. */
  err(text: string): void
  now(): Date
  /** All of standard input. */
  stdin(): Promise<Uint8Array>
}
