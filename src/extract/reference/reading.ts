import type { NameMention } from '../../model.ts'
import type { Discourse, Scene } from './discourse.ts'
import type { Parsed } from './grammar.ts'
import type { Reference } from './reference.ts'
import type { Speaking } from './voices.ts'

/** A sentence with what is known when it is read. */
export interface Reading {
  readonly parsed: Parsed
  readonly voices: ReadonlyMap<number, Speaking>
  readonly spans: readonly NameSpan[]
  readonly index: number
  readonly text: string
  readonly before: readonly Scene[]
  readonly recent: readonly Scene[]
  readonly discourse: Discourse
  /** What is found is added here. */
  readonly references: Reference[]
}

/** A name as tokens `[first, last)` of the sentence. */
export interface NameSpan {
  readonly mention: NameMention
  readonly first: number
  readonly last: number
}
