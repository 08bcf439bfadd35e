import type { NameMention, RivalArc, Token, Tree } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'
import { holds } from '../text/span.ts'

/** One stretch of words with its tree, and the questions the clause rules ask of it. Indices are into `tokens`. */
export interface ClauseView {
  readonly tokens: readonly Token[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  /** The relations without their subtypes: "nsubj" for "nsubj:pass". */
  readonly mainRelations: readonly string[]
  /** In lower case. */
  readonly lemmas: readonly string[]
  /** Forms in lower case. */
  readonly lower: readonly string[]
  /** All forms and lemmas, in lower case: a rule about some words need not look for them where they do not stand. */
  readonly vocabulary: ReadonlySet<string>
  /** The main relations that occur. */
  readonly occurring: ReadonlySet<string>
  readonly children: readonly (readonly number[])[]
  readonly root: number
  readonly rivals: readonly RivalArc[]
  /** The name each token belongs to. */
  readonly names: readonly (NameMention | undefined)[]
  /** What `subtree` has found so far, by node. */
  readonly subtrees: (readonly number[] | undefined)[]
}

/** `names` are sorted; those outside the tokens do no harm. */
export function viewClause(tokens: readonly Token[], tree: Tree, names: readonly NameMention[]): ClauseView {
  const children: number[][] = tokens.map(() => [])
  let root = -1
  tree.heads.forEach((head, index) => {
    if (head >= 0) children[head]!.push(index)
    else root = index
  })
  const mainRelations = tree.relations.map(withoutSubtype)
  const lower = tokens.map(token => token.form.toLowerCase())
  const lemmas = tokens.map(token => token.lemma.toLowerCase())
  let next = 0
  const nameOf = tokens.map(token => {
    while (next < names.length && names[next]!.end <= token.start) next += 1
    const name = names[next]
    return name && holds(name, token) ? name : undefined
  })
  return {
    tokens,
    heads: tree.heads,
    relations: tree.relations,
    mainRelations,
    lemmas,
    lower,
    vocabulary: new Set([...lower, ...lemmas]),
    occurring: new Set(mainRelations),
    children,
    root,
    rivals: tree.rivals ?? [],
    names: nameOf,
    subtrees: tokens.map(() => undefined),
  }
}

/** One string for each relation: equal ones are then compared at once. There are some sixty. */
const mainRelationOf = new Map<string, string>()

function withoutSubtype(relation: string): string {
  const colon = relation.indexOf(':')
  if (colon < 0) return relation
  let main = mainRelationOf.get(relation)
  if (main === undefined) {
    main = relation.slice(0, colon)
    mainRelationOf.set(relation, main)
  }
  return main
}

/** Universal relation without its subtype: "nsubj:pass" → "nsubj". */
export const mainRelation = (view: ClauseView, node: number): string => view.mainRelations[node]!

/** A word as printed; empty beyond either end. */
export const formAt = (view: ClauseView, at: number): string => view.tokens[at]?.form ?? ''

export const lemmaOf = (view: ClauseView, node: number): string => view.lemmas[node]!

/** The node and everything below it, ascending. The rules ask for the same few again and again, so each is found once. */
export function subtree(view: ClauseView, node: number): readonly number[] {
  const known = view.subtrees[node]
  if (known !== undefined) return known
  const found = [node]
  for (let at = 0; at < found.length; at += 1) for (const child of view.children[found[at]!]!) found.push(child)
  if (found.length > 1) found.sort((left, right) => left - right)
  view.subtrees[node] = found
  return found
}

function isOneOf(view: ClauseView, node: number, relations: readonly string[]): boolean {
  const main = view.mainRelations[node]!
  const whole = view.relations[node]!
  for (let at = 0; at < relations.length; at += 1) if (relations[at] === main || relations[at] === whole) return true
  return false
}

/** Whether any of these words, in lower case, stands in the clause, as form or lemma. */
export function says(view: ClauseView, words: Iterable<string>): boolean {
  for (const word of words) if (view.vocabulary.has(word)) return true
  return false
}

/** Whether any of these main relations occurs in the clause. */
export const relates = (view: ClauseView, relations: readonly string[]): boolean =>
  relations.some(relation => view.occurring.has(relation))

/** First child with one of these relations (main relation, or with subtype when one is given). */
export function childWith(view: ClauseView, node: number, ...relations: string[]): number | undefined {
  for (const child of view.children[node]!) if (isOneOf(view, child, relations)) return child
  return undefined
}

/** All such children, in the order of the words. */
export function childrenWith(view: ClauseView, node: number, ...relations: string[]): number[] {
  const found: number[] = []
  for (const child of view.children[node]!) if (isOneOf(view, child, relations)) found.push(child)
  return found
}

/** "Ashkenazi", "the visit", also the "it" of "it rained". */
export const subjectOf = (view: ClauseView, node: number): number | undefined =>
  childWith(view, node, 'nsubj', 'csubj', 'expl')

/** Whether the node heads a clause: a verb, or anything with a copula ("is the head of …") or a subject. */
export const isPredicate = (view: ClauseView, node: number): boolean =>
  /^(?:VERB|AUX)$/.test(view.tokens[node]!.upos) || childWith(view, node, 'cop', 'nsubj') !== undefined

/** Whether the clause has tense: "left", "is expected", "will meet", not "meeting" or "to meet". */
export function isTensed(view: ClauseView, node: number): boolean {
  const finite = (index: number) => isFiniteWord(view.tokens[index]!)
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
  says(view, negations) ? view.children[node]!.filter(child => negations.has(view.lower[child]!)) : []

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nt'])
