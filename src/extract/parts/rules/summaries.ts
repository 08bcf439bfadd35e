import { type ClauseView, childrenWith, lemmaOf, subtree } from '../../clause.ts'
import { keep, printedWords } from '../excerpt.ts'
import type { DividingRule } from '../rule.ts'

/** Nouns that take up a whole clause; from general knowledge. */
const summing: ReadonlySet<string> = new Set(
  `move decision step development sign trend feat practice blow setback policy process change shift effort
  charge claim assertion accusation allegation statement figure increase rise drop decline fall gain jump
  reversal result outcome event achievement honour honor distinction fact idea proposal tactic strategy gesture
  threat warning violation breakthrough record loss victory win concession departure approach position stance
  reference reminder situation phenomenon`.split(/\s+/),
)

/** "sold the ferry, a move that the crew welcomed": what sums the clause up is left out of its core. */
export const summaries: DividingRule = {
  name: 'summary',
  words: [','],
  divide(view, proposition) {
    const printed = printedWords(proposition)
    const at = printed.findIndex((word, place) => place > 0 && isSummary(view, word, printed, place))
    if (at < 0) return [proposition]
    const core = keep(proposition, word => printed.indexOf(word) < at - 1)
    return core === null || !core.own.includes(proposition.head)
      ? [proposition]
      : [{ ...core, rule: 'summary' }, proposition]
  },
  examples: [
    {
      text: 'The council sold the ferry, a move that the crew welcomed.',
      parts: ['The council sold the ferry.', 'The council sold the ferry, a move that the crew welcomed.'],
    },
    { text: 'The council sold the ferry, a boat that the crew loved.', parts: [] },
  ],
}

/** Its article after a comma, in a phrase that ends the clause and holds a clause of its own. */
function isSummary(view: ClauseView, word: number, printed: readonly number[], place: number): boolean {
  if (!/^an?$/.test(lemmaOf(view, word)) || view.tokens[printed[place - 1]!]!.form !== ',') return false
  const noun = view.heads[word]!
  if (noun < word || !summing.has(lemmaOf(view, noun)) || childrenWith(view, noun, 'acl').length === 0) return false
  const last = subtree(view, noun).findLast(each => view.tokens[each]!.upos !== 'PUNCT')
  return last === printed.at(-1)
}
