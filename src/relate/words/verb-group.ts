import type { Statement, Token } from '../../model.ts'
import { rememberBySide } from '../../statement/by-statement.ts'
import { findPredicate } from '../../statement/roles.ts'
import { type Side, wordsBetween } from '../sides.ts'

/** The words that say what happens, with their auxiliaries: "is expected to lay", "did not accept", "is not a hoax". */
export const verbGroup: (side: Side) => string = rememberBySide(findVerbGroup)

function findVerbGroup({ statement }: Side): string {
  const at = findPredicate(statement.tokens, statement.tree)
  if (at < 0) return statement.claim.text
  const first = firstOfGroup(statement, at)
  // "will step down"
  const isParticle = statement.tree.relations[at + 1] === 'compound:prt' && statement.tree.heads[at + 1] === at
  const words = wordsBetween(statement, first, isParticle ? at + 1 : at)
  const { form } = statement.tokens[first]!
  // "The ferry's safe": torn from its subject the ending says nothing.
  return first < at && /^['’]/.test(form) ? inFull(statement.tokens[first]!) + words.slice(form.length) : words
}

function inFull({ form, lemma }: Token): string {
  const ending = form.slice(1).toLowerCase()
  if (ending === 's') return lemma === 'have' ? 'has' : 'is'
  return endings.get(ending) ?? form
}

const endings: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['m', 'am'],
  ['ve', 'have'],
  ['ll', 'will'],
])

/** At most six words before the verb: a longer way back has left the verb group. */
function firstOfGroup({ tokens, tree }: Statement, at: number): number {
  const least = Math.max(0, at - 6)
  const copula = tree.heads.findIndex(
    (head, index) => head === at && index >= least && index < at && tree.relations[index] === 'cop',
  )
  let first = copula < 0 ? at : copula
  for (let index = first - 1; index >= least; index--) {
    const token = tokens[index]!
    const belongs = token.upos === 'AUX' || token.upos === 'PART' || token.upos === 'ADV' || tree.heads[at] === index
    if (!belongs || token.upos === 'NOUN' || token.upos === 'PROPN') break
    if (token.upos !== 'ADV') first = index
  }
  return first
}
