import type { ClauseView } from '../clause.ts'
import type { Proposition } from '../propositions.ts'

/** Something a proposition says beside its main point, taken out of it. */
export interface Taken {
  /** Null for words that say nothing of their own. */
  readonly said: Proposition | null
  /** The words that said it. */
  readonly words: readonly number[]
  /** Whether the rest is still true and clear without them: "a ball which raised money", not "the man who fled". */
  readonly isSpare: boolean
}

export interface Rule {
  readonly name: string
  /** Main relations: a clause without any of them holds nothing for the rule, which is then not asked. */
  readonly relations?: readonly string[]
  /** The same of words, as form or lemma, in lower case. */
  readonly words?: readonly string[]
  /** Run as tests: `parts` are all the parts of the first claim of `text`, in order; empty when it stays whole. */
  readonly examples: readonly { readonly text: string; readonly parts: readonly string[] }[]
}

/** Finds what a proposition says by the way. Pure. */
export interface TakingRule extends Rule {
  take(view: ClauseView, proposition: Proposition): Taken[]
}

/** Divides a proposition into several that each say less; itself alone when it cannot be divided. Pure. */
export interface DividingRule extends Rule {
  divide(view: ClauseView, proposition: Proposition): Proposition[]
}
