import type { NameMention, Token, Tree } from '../model.ts'

/** One stretch of words with its tree, and the questions the clause rules ask of it. Indices are into `tokens`. */
export interface ClauseView {
  readonly tokens: readonly Token[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly children: readonly (readonly number[])[]
  readonly root: number
  /** The name each token belongs to. */
  readonly names: readonly (NameMention | undefined)[]
}

export function viewClause(tokens: readonly Token[], tree: Tree, names: readonly NameMention[]): ClauseView {
  const children: number[][] = tokens.map(() => [])
  let root = -1
  tree.heads.forEach((head, index) => {
    if (head >= 0) children[head]!.push(index)
    else root = index
  })
  let next = 0
  const nameOf = tokens.map(token => {
    while (next < names.length && names[next]!.end <= token.start) next += 1
    const name = names[next]
    return name && name.start <= token.start && token.end <= name.end ? name : undefined
  })
  return { tokens, heads: tree.heads, relations: tree.relations, children, root, names: nameOf }
}

/** There are about fifty relations, and this is asked for each word many times. */
const mainOf = new Map<string, string>()

/** Universal relation without its subtype: "nsubj:pass" → "nsubj". */
export function mainRelation(view: ClauseView, node: number): string {
  const relation = view.relations[node]!
  const known = mainOf.get(relation)
  if (known !== undefined) return known
  const main = relation.split(':')[0]!
  mainOf.set(relation, main)
  return main
}

export const lemmaOf = (view: ClauseView, node: number): string => view.tokens[node]!.lemma.toLowerCase()

/** The node and everything below it, ascending. */
export function subtree(view: ClauseView, node: number): number[] {
  const found = [node]
  for (let at = 0; at < found.length; at += 1) found.push(...view.children[found[at]!]!)
  return found.sort((left, right) => left - right)
}

/** First child with one of these relations (main relation, or with subtype when one is given). */
export function childWith(view: ClauseView, node: number, ...relations: string[]): number | undefined {
  return view.children[node]!.find(
    child => relations.includes(mainRelation(view, child)) || relations.includes(view.relations[child]!),
  )
}

export const childrenWith = (view: ClauseView, node: number, ...relations: string[]): number[] =>
  view.children[node]!.filter(
    child => relations.includes(mainRelation(view, child)) || relations.includes(view.relations[child]!),
  )

/** "Ashkenazi", "the visit", also the "it" of "it rained". */
export const subjectOf = (view: ClauseView, node: number): number | undefined =>
  childWith(view, node, 'nsubj', 'csubj', 'expl')

/** Whether the node heads a clause: a verb, or anything with a copula ("is the head of …") or a subject. */
export const isPredicate = (view: ClauseView, node: number): boolean =>
  /^(?:VERB|AUX)$/.test(view.tokens[node]!.upos) || childWith(view, node, 'cop', 'nsubj') !== undefined

/** Whether the clause has tense: "left", "is expected", "will meet", not "meeting" or "to meet". */
export function isTensed(view: ClauseView, node: number): boolean {
  const finite = (index: number) => /^(?:VBD|VBZ|VBP|MD)$/.test(view.tokens[index]!.xpos)
  return finite(node) || childrenWith(view, node, 'aux', 'cop').some(finite)
}

/** Whether a comma or dash stands directly before the node's subtree. */
export function isSetOff(view: ClauseView, node: number): boolean {
  const words = subtree(view, node)
  const first = words.find(index => view.tokens[index]!.upos !== 'PUNCT')
  if (first === undefined) return false
  const before = view.tokens[first - 1]
  return before !== undefined && /^[,–—-]$|^--$/.test(before.form)
}

/** Whether the node's subtree ends where a mark, a bracket or the text does; if not, more of it was hung elsewhere. */
export function isClosed(view: ClauseView, node: number): boolean {
  const words = subtree(view, node)
  let last = words.length - 1
  while (last > 0 && view.tokens[words[last]!]!.upos === 'PUNCT') last -= 1
  // Its words stand side by side.
  if (words[last]! - words[0]! !== last) return false
  const next = view.tokens[words[last]! + 1]
  return next === undefined || next.upos === 'PUNCT'
}

/** "not", "n't", "never" directly under the node. */
export const negationsOf = (view: ClauseView, node: number): number[] =>
  view.children[node]!.filter(child => /^(?:not|n't|never|nt)$/.test(view.tokens[child]!.form.toLowerCase()))
