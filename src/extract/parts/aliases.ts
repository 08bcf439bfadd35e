import { range } from '../../text/range.ts'
import { type ClauseView, subjectOf, subtree } from '../clause.ts'
import { isPlural, nounPhrase } from '../noun-phrase.ts'
import { plainTense } from '../tense.ts'
import { printedWords, saying } from './excerpt.ts'
import type { TakingRule } from './rule.ts'

/** In tokens. */
const longestAlias = 10

/** "Norland, officially the Kingdom of Norland, is …": a second name between commas behind the first. */
export const aliases: TakingRule = {
  name: 'alias',
  words: ['officially', 'formally', 'legally', 'properly'],
  take(view, proposition) {
    const printed = printedWords(proposition)
    const subject = subjectOf(view, proposition.head)
    if (subject === undefined || plainTense(view, proposition.head) !== 'present') return []
    return printed.flatMap((word, at) => {
      if (!/^(?:officially|formally|legally|properly)$/i.test(view.tokens[word]!.form)) return []
      if (at < 2 || view.tokens[printed[at - 1]!]!.form !== ',' || !subtree(view, proposition.head).includes(word))
        return []
      const close = printed.findIndex((each, place) => place > at && view.tokens[each]!.form === ',')
      const words = close < 0 ? [] : printed.slice(at, close)
      if (words.length < 2 || words.length > longestAlias || !isName(view, words.slice(1))) return []
      if (words.at(-1)! > proposition.head || subject >= word) return []
      const holder = nounPhrase(view, subject).filter(part => !('token' in part) || part.token < printed[at - 1]!)
      const last = holder.at(-1)
      if (last === undefined || !('token' in last) || !/^[\p{Lu})]/u.test(view.tokens[printed[at - 2]!]!.form))
        return []
      const be = isPlural(view, subject) ? 'are' : 'is'
      const said = saying(
        'alias',
        [...holder, { words: be }],
        words.map(token => ({ token })),
        words.at(-1)!,
      )
      return [{ said, words: range(words[0]!, words.at(-1)! + 1), isSpare: true }]
    })
  },
  examples: [
    {
      text: 'Norland, officially the Kingdom of Norland, is an island.',
      parts: ['Norland is an island.', 'Norland is officially the Kingdom of Norland.'],
    },
    { text: 'Norland, officially an ally, is an island.', parts: [] },
  ],
}

/** Capitals, joined by short words, with or without "the". */
const isName = (view: ClauseView, words: readonly number[]): boolean =>
  words.some(word => view.tokens[word]!.upos === 'PROPN') &&
  words.every(word => /^(?:\p{Lu}.*|the|of|and|or|for|in|\/|-)$/u.test(view.tokens[word]!.form))
