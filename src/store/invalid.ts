import { ConcordError, type ErrorCode } from '../errors.ts'

/** Where a text comes from, for messages. */
export interface Origin {
  /** As the user knows it. */
  readonly path: string
  /** Line of the file on which the text begins, from 1; 1 when left out. */
  readonly firstLine?: number
  /** `yaml-invalid` when left out. */
  readonly code?: ErrorCode
}

/** An error that begins with `path:line:column`. `offset` counts UTF-16 code units from the start of `text`. */
export function invalid(text: string, origin: Origin, offset: number, message: string): ConcordError {
  const before = text.slice(0, offset)
  const line = before.split('\n').length + (origin.firstLine ?? 1) - 1
  const column = offset - before.lastIndexOf('\n')
  return new ConcordError(origin.code ?? 'yaml-invalid', `${origin.path}:${line}:${column}: ${message}`)
}
