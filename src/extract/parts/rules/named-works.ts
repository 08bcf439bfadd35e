import { isFiniteWord } from '../../../statement/is-finite-word.ts'
import { range } from '../../../text/range.ts'
import { type ClauseView, lemmaOf } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { indefiniteArticle } from '../../wording/indefinite-article.ts'
import { printedSet, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** What has a title of its own, which stands after it; from general knowledge. */
const works =
  'film movie series sitcom documentary drama comedy musical opera play novel book poem song single album game magazine newspaper painting sculpture show programme program ballet symphony podcast'.split(
    ' ',
  )

/** In tokens. */
const longestTitle = 8

/** "the 2002 comedy film Dark Water": Dark Water is a 2002 comedy film. */
export const namedWorks: TakingRule = {
  name: 'work',
  words: works,
  take(view, proposition) {
    const inside = printedSet(proposition)
    return [...inside].flatMap(noun => {
      if (!works.includes(lemmaOf(view, noun)) || view.tokens[noun]!.xpos !== 'NN') return []
      // "won the Film Workers Guild Award": part of a name.
      if (/^\p{Lu}/u.test(view.tokens[noun]!.form)) return []
      const title = titleFrom(view, noun + 1)
      const description = descriptionTo(view, noun)
      // "promoting the film Friday", "the show “the best of all shows”", "the game Challenges that need a week"
      if (title.every(word => isTime(view, word)) || !isTitle(view, title)) return []
      if (title.length === 0 || ![...title, ...description].every(word => inside.has(word))) return []
      const isPerson = view.names[title[0]!]?.type === 'person' || view.tokens[noun + 1]!.upos === 'PRON'
      // "the film Olsen directed" tells who made it.
      const next = view.tokens[title.at(-1)! + 1]
      const isSubject =
        next === undefined || !isFiniteWord(next) || isPredicate(view, title.at(-1)! + 1, proposition.head)
      if (isPerson || !isSubject) return []
      const article = indefiniteArticle(view.tokens[description[0]!]!.form)
      const said = saying(
        'work',
        [...title.map(token => ({ token })), { words: `is ${article}` }],
        description.map(token => ({ token })),
        noun,
      )
      const before = description[0]! - 1
      const words = view.tokens[before]?.upos === 'DET' ? [before, ...description] : description
      return view.tokens[before]?.xpos === 'POS' || view.tokens[before]?.xpos === 'PRP$'
        ? []
        : [{ said, words, isSpare: false }]
    })
  },
  examples: [
    {
      text: 'Olsen directed the comedy film Dark Water.',
      parts: ['Olsen directed the comedy film Dark Water.', 'Dark Water is a comedy film.'],
    },
    { text: 'The crew saw the film Olsen directed.', parts: [] },
    {
      text: 'The crew saw the film Friday.',
      parts: ['The crew saw the film.', 'The crew saw the film on 12 March 2021.'],
    },
    { text: 'Olsen called the show “the best show of all”.', parts: [] },
    { text: 'Olsen won the Film Workers Guild Award.', parts: [] },
  ],
}

/** Between quotation marks a title begins with a capital; without marks no plural of a common word is one alone. */
function isTitle(view: ClauseView, title: readonly number[]): boolean {
  const [first, second] = title.map(word => view.tokens[word]!)
  if (first === undefined) return false
  return /^["“‘]$/.test(first.form) ? /^[\p{Lu}\d]/u.test(second?.form ?? '') : title.length > 1 || first.xpos !== 'NNS'
}

const isPredicate = (view: ClauseView, verb: number, head: number): boolean =>
  verb === head || view.heads[verb] === head

/** Capitals side by side, joined by short words; in quotation marks all of them. */
function titleFrom(view: ClauseView, start: number): number[] {
  const form = (at: number) => view.tokens[at]?.form ?? ''
  if (/^["“‘]$/.test(form(start))) {
    for (let at = start + 1; at < start + longestTitle + 2; at += 1)
      if (/^["”’]$/.test(form(at))) return range(start, at + 1)
    return []
  }
  let last = start - 1
  for (let at = start; at < start + longestTitle && at < view.tokens.length; at += 1) {
    if (/^\p{Lu}/u.test(form(at))) last = at
    else if (!/^(?:of|the|and|&|for|in|on|at|a|an|to|['’]s)$/.test(form(at)) || at === start) break
  }
  // "the film Dark Water and Ada Olsen": where "and" joins, only the first is surely meant.
  const joint = range(start, last + 1).find(at => form(at) === 'and')
  return range(start, joint ?? last + 1)
}

/** The words before the noun that tell more of it, back to its article: "2002 Hong Kong comedy". */
function descriptionTo(view: ClauseView, noun: number): number[] {
  let first = noun
  while (first > 0) {
    const { upos, form, xpos } = view.tokens[first - 1]!
    const isYear = upos === 'NUM' && /^(?:1[89]|20)\d\d$/.test(form)
    const isJoined = form === '-' && first > 1
    if (!isYear && !isJoined && (!/^(?:NOUN|ADJ|PROPN)$/.test(upos) || /^JJ[RS]$/.test(xpos))) break
    if (view.names[first - 1]?.type === 'person') break
    first -= 1
  }
  return range(first, noun + 1)
}
