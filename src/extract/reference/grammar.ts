import type { Token, Tree } from '../../model.ts'

/** A sentence with its tree, the children of each word, and which words stand inside a quotation. */
export interface Parsed {
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly children: readonly (readonly number[])[]
  readonly quoted: readonly boolean[]
}

const clauseRelations = new Set(
  'root ccomp advcl advcl:relcl acl acl:relcl parataxis csubj csubj:pass xcomp'.split(' '),
)
/** Deeper nesting than this occurs in no readable sentence; bounds the climb on hostile text. */
const maximumDepth = 12

export function childrenOf(tree: Tree): readonly (readonly number[])[] {
  const children: number[][] = tree.heads.map(() => [])
  for (const [at, head] of tree.heads.entries()) children[head]?.push(at)
  return children
}

/** The predicate of the clause a word stands in; the word itself when it is one. */
export function clauseOf({ tokens, tree, children }: Parsed, at: number): number {
  let current = at
  for (let depth = 0; depth < maximumDepth * 2; depth++) {
    const relation = tree.relations[current]!
    if (clauseRelations.has(relation) || tree.heads[current]! < 0) return current
    // "left and said": the second verb of two is a clause of its own.
    if (relation === 'conj' && isPredicate(tokens[current]!)) return current
    // "Olsen is late; he is under suspicion": so is a noun with a subject of its own.
    if (relation === 'conj' && children[current]!.some(child => /^nsubj/.test(tree.relations[child]!))) return current
    current = tree.heads[current]!
  }
  return current
}

/** The clause that a clause depends on; -1 for the outermost. */
export function parentClause(parsed: Parsed, clause: number): number {
  const head = parsed.tree.heads[clause]!
  return head < 0 ? -1 : clauseOf(parsed, head)
}

/** Clauses from the inside out, beginning with the one `at` stands in. */
export function clausesAround(parsed: Parsed, at: number): number[] {
  const clauses: number[] = []
  let clause = clauseOf(parsed, at)
  while (clause >= 0 && clauses.length < maximumDepth && !clauses.includes(clause)) {
    clauses.push(clause)
    clause = parentClause(parsed, clause)
  }
  return clauses
}

/** The subject of a clause by its head word, also the one it shares: "Ashkenazi plans to meet Lavrov and intends to ask". -1 for none. */
export function subjectOf(parsed: Parsed, clause: number): number {
  const { tree, children } = parsed
  let current = clause
  for (let depth = 0; depth < maximumDepth; depth++) {
    const own = children[current]!.find(child => /^nsubj/.test(tree.relations[child]!))
    if (own !== undefined) return own
    if (children[current]!.some(child => /^(?:expl|csubj)/.test(tree.relations[child]!))) return -1
    const relation = tree.relations[current]!
    // "arrived, carrying his bag": the participle's subject is the main one; a clause with a marker and a subject of its own has been found above.
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return -1
    current = tree.heads[current]!
    if (current < 0) return -1
  }
  return -1
}

/** The word a relative "who" stands for: the noun its clause modifies. -1 for other words. */
export function antecedentOfRelative(parsed: Parsed, at: number): number {
  if (!/^(?:who|that|which)$/i.test(parsed.tokens[at]!.form)) return -1
  const clause = clauseOf(parsed, at)
  return parsed.tree.relations[clause] === 'acl:relcl' ? parsed.tree.heads[clause]! : -1
}

export function isPredicate(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

/** Subject, object or the like, with "shared by coordination" undone: the second of two names has the part of the first. */
export function functionOf({ tree }: Parsed, at: number): 'subject' | 'object' | 'oblique' | 'possessive' | 'other' {
  let current = at
  for (let depth = 0; depth < maximumDepth && /^(?:conj|flat|appos|compound)/.test(tree.relations[current]!); depth++) {
    const head = tree.heads[current]!
    if (head < 0) break
    current = head
  }
  const relation = tree.relations[current]!
  if (/^nsubj/.test(relation)) return 'subject'
  if (/^i?obj$/.test(relation)) return 'object'
  if (relation === 'nmod:poss') return 'possessive'
  return /^obl/.test(relation) ? 'oblique' : 'other'
}

/** "Ann Lowe is the mayor", "Ann Lowe, the mayor", "as the mayor": says what somebody is, does not stand for somebody. */
export function isPredicative({ tokens, tree, children }: Parsed, head: number): boolean {
  const relation = tree.relations[head]!
  if (/^(?:appos|flat|vocative|dislocated|list)/.test(relation)) return true
  if (
    children[head]!.some(
      child =>
        tree.relations[child] === 'cop' ||
        (tree.relations[child] === 'case' && /^(?:as|like)$/i.test(tokens[child]!.form)),
    )
  )
    return true
  return relation === 'xcomp' || relation === 'ccomp'
}
