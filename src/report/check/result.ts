import type { Kind, Opinion, Reason } from '../../model.ts'

/** What `check` found, and what it looked at. Paths are relative to the project. */
export interface CheckResult {
  /** Null when everything was checked whatever its age. */
  readonly since: { readonly ref: string; readonly commit: string } | null
  /** The new sources: those that were held against all others of their story. */
  readonly checked: readonly string[]
  /** Stories looked at, by name. */
  readonly stories: readonly string[]
  /** Sources not looked at for themselves, and paths that are no sources. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[]
  /** What kept the check from a full answer. */
  readonly unreadable: readonly { readonly path: string; readonly message: string; readonly hint?: string }[]
  readonly findings: readonly Finding[]
  /** Contradictions in facts that a reviewer rejected. */
  readonly suppressed: readonly Contradiction[]
}

export type Finding = Contradiction | StaleClaims

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One side of a contradiction. */
export interface Side extends Place {
  readonly outlet: string
  readonly claim: string
  /** The quote. */
  readonly words: string
}

/** Two claims that cannot both be true; it stands on the line of the new source. */
export interface Contradiction extends Side {
  readonly kind: 'contradiction'
  readonly story: string
  readonly fact: string
  readonly other: Side
  readonly kinds: readonly Kind[]
  readonly because: readonly Reason[]
  /** A second opinion, when a judge was asked for. */
  readonly judge?: Opinion
}

/** `claims/<story>/` is not what `sources/<story>/` gives. */
export interface StaleClaims extends Place {
  readonly kind: 'stale-claims'
  readonly story: string
  readonly files: readonly { readonly path: string; readonly state: string; readonly problem?: string }[]
}
