import type { Token, Tree } from '../../model.ts'

/**
 * "the ferries and the new pilot boat Heron II": a name joined to a word before it without comma or conjunction is no member of a list; it names the
 * noun right before it.
 */
export function settleNames(tokens: readonly Token[], tree: Tree): Tree {
  const found: number[] = []
  for (let node = 0; node < tokens.length; node += 1) if (isLoose(tokens, tree, node)) found.push(node)
  if (found.length === 0) return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  for (const node of found) {
    heads[node] = node - 1
    relations[node] = 'flat'
  }
  return { heads, relations }
}

function isLoose(tokens: readonly Token[], { heads, relations }: Tree, node: number): boolean {
  if (relations[node] !== 'conj' || tokens[node]!.upos !== 'PROPN' || heads[node]! >= node - 1) return false
  return tokens[node - 1]!.xpos === 'NN' && !heads.some((head, child) => head === node && child < node)
}
