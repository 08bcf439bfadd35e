import type { Token, Tree } from '../../model.ts'

/** "Prices were down three percent": what prices were is "down", by three percent, and not "percent". */
export function settleUpAndDown(tokens: readonly Token[], tree: Tree): Tree {
  const word = tokens.findIndex(({ form }, at) => /^(?:up|down)$/.test(form) && isBeforeMeasure(tree, at))
  if (word < 0) return tree
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  const measure = heads[word]!
  heads[word] = heads[measure]!
  relations[word] = relations[measure]!
  heads[measure] = word
  relations[measure] = 'obl:unmarked'
  tree.heads.forEach((head, child) => {
    const isClausal = /^(?:nsubj|cop|aux|punct|mark|cc|advcl|conj|parataxis)/.test(relations[child]!)
    if (head === measure && child !== word && isClausal) heads[child] = word
  })
  return { heads, relations }
}

/** Whether the word stands between a form of "be" and a noun with a number that the tree takes for the predicate. */
function isBeforeMeasure({ heads, relations }: Tree, word: number): boolean {
  const measure = heads[word]!
  if (measure < word || !/^(?:case|advmod)$/.test(relations[word]!)) return false
  const be = word - 1
  if (relations[be] !== 'cop' || (heads[be] !== measure && heads[be] !== word)) return false
  return heads.some((head, child) => head === measure && relations[child] === 'nummod')
}
