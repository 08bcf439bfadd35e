import type { NameMention, Token } from '../../model.ts'
import { isBelow as hangsBelow } from '../../statement/is-below.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'

/** A tree being mended: `heads` and `relations` are changed in place, nothing else is. Indices are into `tokens`. */
export interface Draft {
  readonly tokens: readonly Token[]
  readonly heads: number[]
  readonly relations: string[]
  readonly names: readonly NameMention[]
}

export function childrenOf({ heads }: Draft, node: number): number[] {
  const children: number[] = []
  for (let child = 0; child < heads.length; child += 1) if (heads[child] === node) children.push(child)
  return children
}

/** Whether `node` is `ancestor` or hangs below it. */
export const isBelow = ({ heads }: Draft, node: number, ancestor: number): boolean => hangsBelow(heads, node, ancestor)

/** Last word of a subtree. */
export function lastBelow(draft: Draft, node: number): number {
  let last = node
  draft.heads.forEach((_, index) => {
    if (index > last && isBelow(draft, index, node)) last = index
  })
  return last
}

/** "left", "is expected", "will meet": a verb or predicate with tense. */
export function isTensed(draft: Draft, node: number): boolean {
  const { tokens, relations } = draft
  if (/^VB[DZP]$/.test(tokens[node]!.xpos)) return true
  return childrenOf(draft, node).some(child => /^(?:aux|cop)/.test(relations[child]!) && isFiniteWord(tokens[child]!))
}

export const isPredicate = (draft: Draft, node: number): boolean =>
  /^(?:VERB|AUX)$/.test(draft.tokens[node]!.upos) ||
  childrenOf(draft, node).some(child => draft.relations[child] === 'cop')

export const hasSubject = (draft: Draft, node: number): boolean =>
  childrenOf(draft, node).some(child => /^(?:nsubj|csubj|expl)/.test(draft.relations[child]!))
