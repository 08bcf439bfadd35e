import type { ClauseView } from './clause.ts'

/** What is printed: a word of the clause, or words that are not in it at this place. */
export type Part = { readonly token: number } | { readonly words: string }

/** A part of a sentence that becomes a proposition of its own. */
export interface Detachment {
  /** The proposition's own words are this node's subtree, less what other rules detach from it. */
  readonly head: number
  /** True when the words also stay where they stood: "left two days after Lavrov met a representative". */
  readonly stays: boolean
  /** Printed before the own words: a borrowed subject, a shared auxiliary. */
  readonly before: readonly Part[]
  /** Printed after one of the own words: the object that a relative pronoun stood for. */
  readonly insert: { readonly after: number; readonly parts: readonly Part[] } | null
  /** Printed after the own words: "… in Moscow" for "Moscow, where …". */
  readonly after: readonly Part[]
  /** Own words that are not printed: "and", "who", "while". */
  readonly drop: ReadonlySet<number>
  /** Own words that are printed in another form: "mentioning" → "mentioned". */
  readonly replace: ReadonlyMap<number, string>
}

/** A way in which one sentence holds several propositions. Pure; asked once for every word. */
export interface ClauseRule {
  readonly name: string
  detach(view: ClauseView, node: number): Detachment | null
  /** Run as tests: `claims` are all the propositions of `text`, in order. */
  readonly examples: readonly { readonly text: string; readonly claims: readonly string[] }[]
}

/** A detachment of which only these parts are not empty. */
export const detachment = (head: number, parts: Partial<Omit<Detachment, 'head'>>): Detachment => ({
  head,
  stays: false,
  before: [],
  insert: null,
  after: [],
  drop: new Set(),
  replace: new Map(),
  ...parts,
})
