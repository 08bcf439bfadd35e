/** Trouble in the environment or in what the user gave. Caught once, in `cli.ts`, and shown without a stack. */
export class ConcordError extends Error {
  override readonly name = 'ConcordError'
  readonly code: ErrorCode
  /** What the user can do about it. */
  readonly hint: string | undefined

  /** `message` says what, where (`path:line:column` when known) and what was expected. */
  constructor(code: ErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
  }
}

export type ErrorCode =
  | 'usage'
  | 'source-unreadable'
  | 'article-not-found'
  | 'front-matter-invalid'
  | 'yaml-invalid'
  | 'story-unknown'
  | 'claims-unreadable'
  | 'decisions-unreadable'
  | 'models-unreadable'
  | 'model-failed'
  | 'git-failed'
  | 'write-failed'
  | 'not-a-terminal'

/** What went wrong, in the words of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
