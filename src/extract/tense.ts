import { pastTense, presentTense } from '../lexicon/verbs.ts'
import { type ClauseView, childrenWith, lemmaOf, negationsOf } from './clause.ts'

export type Tense = 'past' | 'present'

/** Tense of a finite clause that is plainly told; null for plans, possibilities, questions and negated clauses, where a participle's tense is unclear. */
export function plainTense(view: ClauseView, node: number): Tense | null {
  if (negationsOf(view, node).length > 0) return null
  const words = [node, ...childrenWith(view, node, 'aux', 'cop')]
  if (words.some(index => view.tokens[index]!.xpos === 'MD')) return null
  if (words.some(index => view.tokens[index]!.xpos === 'VBD')) return 'past'
  return words.some(index => /^VB[ZP]$/.test(view.tokens[index]!.xpos)) ? 'present' : null
}

/** The tense of what a participle tells beside the clause: "has left, closing the pier" tells that it was closed. */
export function tenseBeside(view: ClauseView, node: number): Tense | null {
  const tense = plainTense(view, node)
  const isPerfect = childrenWith(view, node, 'aux').some(index => lemmaOf(view, index) === 'have')
  // "has been leaving, closing the pier" goes on.
  const goesOn = view.tokens[node]!.xpos === 'VBG'
  return tense === 'present' && isPerfect && !goesOn ? 'past' : tense
}

/** "mentioning" → "mentioned" or "mentions". */
export const finiteForm = (view: ClauseView, node: number, tense: Tense, plural: boolean): string =>
  tense === 'past'
    ? lemmaOf(view, node) === 'be' && plural
      ? 'were'
      : pastTense(lemmaOf(view, node))
    : presentTense(lemmaOf(view, node), plural)
