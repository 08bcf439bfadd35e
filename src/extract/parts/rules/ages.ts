import { range } from '../../../text/range.ts'
import { type ClauseView, formAt } from '../../clause.ts'
import { isAge } from '../../is-age.ts'
import { printedWords, saying } from '../excerpt.ts'
import type { Taken, TakingRule } from '../rule.ts'

/** In words: "former deputy harbour engineer". */
const longestCalling = 4

/** "Ada Olsen, 34, …" and "34-year-old Ada Olsen": the age as a sentence of its own. */
export const ages: TakingRule = {
  name: 'age',
  take(view, proposition) {
    return printedWords(proposition).flatMap(word => {
      if (!isAge(formAt(view, word))) return []
      if (formAt(view, word - 1) === ',' && /^[,.;]?$/.test(formAt(view, word + 1)) && isPerson(view, word - 2)) {
        const end = formAt(view, word + 1) === ',' ? word + 2 : word + 1
        return [taken(nameEnding(view, word - 2), word, range(word - 1, end))]
      }
      const old = endOfOld(view, word)
      if (old === null) return []
      const first = nameBehind(view, old + 1)
      if (first === null) return []
      let last = first
      while (view.names[last] !== undefined && view.names[last + 1] === view.names[last]) last += 1
      // "the 34-year-old Ada Olsen" goes with its article.
      const isBare = view.tokens[word - 1]?.upos === 'DET'
      return [taken(nameEnding(view, last), word, range(isBare ? word - 1 : word, old + 1))]
    })
  },
  examples: [
    { text: 'Ada Olsen, 34, left the ferry.', parts: ['Ada Olsen left the ferry.', 'Ada Olsen is 34 years old.'] },
    {
      text: 'The 34-year-old fisherman Ada Olsen left the ferry.',
      parts: ['Ada Olsen left the ferry.', 'Ada Olsen is 34 years old.', 'Ada Olsen is a fisherman.'],
    },
    {
      text: 'The crew counted 34, 40 and 12 boats.',
      parts: ['The crew counted 34 boats.', 'The crew counted 40 boats.', 'The crew counted 12 boats.'],
    },
  ],
}

/** Last word of "-year-old", however it is cut; null for another number. */
function endOfOld(view: ClauseView, number: number): number | null {
  const joined = ['-', 'year', '-', 'old']
  if (joined.every((each, at) => formAt(view, number + 1 + at) === each)) return number + joined.length
  return /^-?year-?old$/.test(formAt(view, number + 1)) ? number + 1 : null
}

/** "34-year-old [fisherman] Ada Olsen": where the name begins; null when other words come first. */
function nameBehind(view: ClauseView, from: number): number | null {
  let at = from
  while (at < from + longestCalling && !isPerson(view, at) && /^(?:NOUN|ADJ)$/.test(view.tokens[at]?.upos ?? ''))
    at += 1
  return isPerson(view, at) ? at : null
}

const isPerson = (view: ClauseView, word: number): boolean =>
  view.names[word] === undefined
    ? view.tokens[word]?.upos === 'PROPN' && view.tokens[word - 1]?.upos === 'PROPN'
    : view.names[word]!.type === 'person'

function nameEnding(view: ClauseView, last: number): number[] {
  const name = view.names[last]
  let first = last
  while (first > 0 && (name ? view.names[first - 1] === name : view.tokens[first - 1]!.upos === 'PROPN')) first -= 1
  return range(first, last + 1)
}

const taken = (name: readonly number[], age: number, words: readonly number[]): Taken => ({
  said: saying(
    'age',
    [...name.map(token => ({ token })), { words: 'is' }],
    [{ token: age }, { words: 'years old' }],
    age,
  ),
  words,
  isSpare: true,
})
