import type { Token, Tree } from '../../model.ts'

/** Between a name and the noun it describes: more of the name, its number, a hyphen. */
const within = /^(?:NNPS?|CD|HYPH)$/

/**
 * "the Russian COVID-19 vaccine", "a Boeing 737 jet": a common noun straight after a name heads the phrase, where the tree takes it for
 * more of the name. English noun phrases end in their head.
 */
export function settleHeads(tokens: readonly Token[], tree: Tree): Tree {
  const found = tree.relations.flatMap((_, node) => (isMisheaded(tokens, tree, node) ? [node] : []))
  if (found.length === 0) return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  for (const node of found) {
    const name = heads[node]!
    heads[node] = heads[name]!
    relations[node] = relations[name]!
    heads[name] = node
    relations[name] = 'compound'
    heads.forEach((head, child) => {
      if (head === name && (child < name || child > node)) heads[child] = node
    })
  }
  return { heads, relations }
}

function isMisheaded(tokens: readonly Token[], { heads, relations }: Tree, node: number): boolean {
  const name = heads[node]!
  if (!/^NNS?$/.test(tokens[node]!.xpos) || !/^(?:flat|appos)$/.test(relations[node]!)) return false
  if (name < 0 || name > node || tokens[name]!.upos !== 'PROPN') return false
  return tokens.slice(name + 1, node).every(({ xpos }, at) => within.test(xpos) && heads[name + 1 + at] !== node)
}
