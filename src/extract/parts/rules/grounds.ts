import { type ClauseView, childrenWith, childWith, lemmaOf, subtree } from '../../clause.ts'
import { printedWords, trimmed, without } from '../excerpt.ts'
import type { DividingRule } from '../rule.ts'

/** What stands in front and tells why, or in spite of what: the clause after its comma holds by itself, denied or not. */
const openers = 'despite because due although though owing thanks given like unlike'.split(' ')

/** "Because of the fog, the ferry did not sail": it did not sail. After the verb it may be what is denied ("did not sail because of the fog, but …"). */
export const grounds: DividingRule = {
  name: 'ground',
  words: openers,
  divide(view, proposition) {
    const { head } = proposition
    const printed = printedWords(proposition)
    const [first] = printed
    if (first === undefined || !openers.includes(lemmaOf(view, first))) return [proposition]
    if (printed.some(word => /^(?:if|unless|whether)$/.test(lemmaOf(view, word)))) return [proposition]
    const phrase = childrenWith(view, head, 'obl', 'advcl').find(node => subtree(view, node)[0] === first)
    if (phrase === undefined || !isParted(view, phrase, printed)) return [proposition]
    const core = without(view, proposition, new Set(trimmed(view, subtree(view, phrase))))
    return core === null || childWith(view, head, 'nsubj') === undefined
      ? [proposition]
      : [{ ...core, rule: 'ground' }, proposition]
  },
  examples: [
    {
      text: 'Because of the fog, the ferry did not sail.',
      parts: ['The ferry did not sail.', 'Because of the fog, the ferry did not sail.'],
    },
    { text: 'The ferry did not sail because of the fog.', parts: [] },
    { text: 'In May, the ferry did not sail.', parts: [] },
  ],
}

/** Whether a comma closes the phrase. */
const isParted = (view: ClauseView, phrase: number, printed: readonly number[]): boolean => {
  const words = trimmed(view, subtree(view, phrase))
  const next = printed[printed.indexOf(words.at(-1)!) + 1]
  return next !== undefined && view.tokens[next]!.form === ','
}
