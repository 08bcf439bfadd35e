import type { Statement } from '../model.ts'
import { rememberByStatement } from '../statement/by-statement.ts'
import { findPredicate } from '../statement/roles.ts'
import { type Side, wordsBetween } from './sides.ts'

/** The words that say what happens, with their auxiliaries: "is expected to lay", "did not accept". */
export const verbGroup: (side: Side) => string = rememberByStatement(findVerbGroup)

function findVerbGroup({ statement }: Side): string {
  const at = findPredicate(statement.tokens, statement.tree)
  return at < 0 ? statement.claim.text : wordsBetween(statement, firstOfGroup(statement, at), at)
}

/** At most six words before the verb: a longer way back has left the verb group. */
function firstOfGroup({ tokens, tree }: Statement, at: number): number {
  let first = at
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index]!
    const belongs = token.upos === 'AUX' || token.upos === 'PART' || token.upos === 'ADV' || tree.heads[at] === index
    if (!belongs || token.upos === 'NOUN' || token.upos === 'PROPN') break
    if (token.upos !== 'ADV') first = index
  }
  return first
}
