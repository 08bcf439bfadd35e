import { describesPerson } from '../../../lexicon/person-nouns.ts'
import { type ClauseView, childrenWith, lemmaOf, mainRelation } from '../../clause.ts'

/**
 * Whether a part ends with a comma and the first words of what was added behind it: "sold the ferry, a step | that angered the crew", "split the company in two,
 * one | led by Olsen", "said so before, most notably | in May". What the last words stand for is told by what is gone.
 */
export function addsHalf(view: ClauseView, printed: readonly number[], inside: ReadonlySet<number>): boolean {
  const words = printed.filter(word => view.tokens[word]!.upos !== 'PUNCT')
  const last = words.at(-1)
  const next = last === undefined ? undefined : view.tokens[last + 1]
  if (last === undefined || next === undefined || next.upos === 'PUNCT' || inside.has(last + 1)) return false
  const comma = printed.findLastIndex(word => view.tokens[word]!.form === ',')
  if (comma <= 0) return false
  const added = printed.slice(comma + 1).filter(word => view.tokens[word]!.upos !== 'PUNCT')
  if (added.length === 0 || added.length > longest || added[0] !== printed[comma]! + 1) return false
  // "most notably | in May", "and now | the port …", "at least | for now"
  if (added.every(word => /^(?:ADV|CCONJ)$/.test(view.tokens[word]!.upos))) return true
  return isThing(view, added, last) && tellsOf(view, last)
}

/** In words: "a highly unusual step". */
const longest = 6

/** "a step", "actions", "one", not "a pilot", "the owner of the ferry", "in May". */
function isThing(view: ClauseView, added: readonly number[], last: number): boolean {
  const { upos, xpos } = view.tokens[last]!
  if (/^(?:one|much|some|many|most|all|both|each|something)$/.test(view.lower[last]!)) return added.length === 1
  if (upos !== 'NOUN' || describesPerson(lemmaOf(view, last))) return false
  if (!added.every(word => /^(?:DET|ADJ|ADV|NOUN|PUNCT)$/.test(view.tokens[word]!.upos))) return false
  const determiner = childrenWith(view, last, 'det').find(word => added.includes(word))
  // Of a bare noun the tree must say that it is added, not a member of a list.
  return determiner === undefined
    ? xpos === 'NNS' && /^(?:appos|parataxis|dep)$/.test(mainRelation(view, last))
    : /^an?$/.test(view.lower[determiner]!) && mainRelation(view, last) !== 'conj'
}

/** Whether what follows the word says what it is. */
function tellsOf(view: ClauseView, word: number): boolean {
  const next = view.tokens[word + 1]!
  return (
    /^(?:WDT|WP|WP\$|WRB|VBN|VBG|TO)$/.test(next.xpos) ||
    /^(?:that|of)$/.test(next.form) ||
    // "a step | the crew called wrong"
    view.children[word]!.some(child => child > word && view.relations[child] === 'acl:relcl')
  )
}
