import type { Token, Tree } from '../../model.ts'

/**
 * "do not see eye to eye on the fees", "met face to face with the crew", "worked side by side in the port": a noun said twice tells how, takes no
 * phrase of its own, and what follows belongs to its verb.
 */
export function settleDoubled(tokens: readonly Token[], tree: Tree): Tree {
  const first = tokens.findIndex((_, at) => isDoubled(tokens, at) && verbOf(tokens, tree, at) >= 0)
  if (first < 0) return tree
  const [joint, second] = [first + 1, first + 2]
  const verb = verbOf(tokens, tree, first)
  const heads = [...tree.heads]
  const relations = [...tree.relations]
  heads.forEach((head, node) => {
    if (node <= second || (head !== first && head !== second)) return
    heads[node] = verb
    if (/^(?:nmod|obl)/.test(relations[node]!)) relations[node] = 'obl'
  })
  heads[first] = verb
  relations[first] = 'obl:unmarked'
  heads[second] = first
  relations[second] = 'nmod'
  heads[joint] = second
  relations[joint] = 'case'
  return { heads, relations }
}

/** "eye to eye", "side by side", "hand in hand", "day after day" */
const isDoubled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.xpos === 'NN' &&
  tokens[at]!.form === tokens[at + 2]?.form &&
  /^(?:to|by|in|for|after|on|upon|against)$/.test(tokens[at + 1]!.form)

/** The verb before the first noun that one of the two hangs on; -1 for none. */
function verbOf(tokens: readonly Token[], { heads }: Tree, at: number): number {
  const above = [heads[at]!, heads[at + 2]!].find(head => head >= 0 && head < at)
  return above !== undefined && tokens[above]!.upos === 'VERB' ? above : -1
}
