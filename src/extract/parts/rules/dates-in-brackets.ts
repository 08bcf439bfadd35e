import { range } from '../../../text/range.ts'
import { type ClauseView, formAt } from '../../clause.ts'
import { printedSet, printedWords, saying } from '../excerpt.ts'
import type { Taken, TakingRule } from '../rule.ts'

/** Longest name that is looked for before a bracket, in tokens. */
const longestName = 12

/** "the film Heron (2002)" dates from 2002; "Ada Olsen (born 4 May 1964)" was born then. The bracket itself goes from what is printed. */
export const datesInBrackets: TakingRule = {
  name: 'dated',
  words: ['('],
  take(view, proposition) {
    const printed = printedWords(proposition)
    const inside = printedSet(proposition)
    return printed.flatMap(open => {
      if (formAt(view, open) !== '(') return []
      const close = closing(view, open)
      const name = nameBefore(view, open)
      if (close < 0 || name.length === 0 || !name.every(word => inside.has(word))) return []
      const words = range(open + 1, close)
      const said = birth(view, name, words) ?? date(view, name, words)
      return said === null ? [] : [{ said, words: range(open, close + 1), isSpare: true }]
    })
  },
  examples: [
    {
      text: 'Olsen directed Dark Water (2002).',
      parts: ['Olsen directed Dark Water.', 'Dark Water dates from 2002.'],
    },
    {
      text: 'Ada Olsen (born in Aarhus in 1964) directed the film.',
      parts: ['Ada Olsen directed the film.', 'Ada Olsen was born in Aarhus in 1964.'],
    },
    { text: 'The crew (2002) left.', parts: ['The crew left.', 'The crew (2002) left.'] },
  ],
}

function closing(view: ClauseView, open: number): number {
  for (let at = open + 1; at < view.tokens.length && at < open + 16; at += 1) {
    if (formAt(view, at) === '(') return -1
    if (formAt(view, at) === ')') return at
  }
  return -1
}

/** The words of a title or name that ends before the bracket: capitals, joined by short words ("Night of the Heron"). */
function nameBefore(view: ClauseView, open: number): number[] {
  const isCapital = (at: number) => /^[\p{Lu}\d]/u.test(formAt(view, at))
  let last = open - 1
  if (/^["”’']$/.test(formAt(view, last))) last -= 1
  if (last < 0 || !/^\p{Lu}/u.test(formAt(view, last)) || view.tokens[last]!.upos === 'PRON') return []
  let first = last
  for (let at = last - 1; at >= 0 && last - at < longestName; at -= 1) {
    if (isCapital(at)) first = at
    else if (!/^(?:of|the|and|&|for|in|on|at|a|an|to|by|with|from|['’]s|-|:|!)$/.test(formAt(view, at))) break
  }
  // Longer than it was looked for: half a title is none.
  if (last - first >= longestName - 1) return []
  // "Ada Olsen in Dark Water (2002)": the title begins after her.
  const joint = range(first, last).findLast(
    at =>
      /^(?:on|in|with|by|for|at|to|of)$/.test(formAt(view, at)) && at > first && view.names[at - 1]?.type === 'person',
  )
  if (joint !== undefined) first = joint + 1
  // "In Alton (1921)": the first word of the sentence has its capital for another reason.
  if (first === 0 && view.tokens[0]!.upos === 'ADP') first = 1
  return first > last ? [] : range(first, last + 1)
}

function birth(view: ClauseView, name: readonly number[], words: readonly number[]) {
  if (formAt(view, words[0] ?? -1).toLowerCase() !== 'born' || words.length < 2) return null
  return saying(
    'dated',
    [...name.map(token => ({ token })), { words: 'was' }],
    words.map(token => ({ token })),
    words[0]!,
  )
}

/** A year, or two with a dash. A person's are another matter: "(1920-1991)", "Olsen (2002) showed". */
function date(view: ClauseView, name: readonly number[], words: readonly number[]): Taken['said'] {
  const text = words.map(word => formAt(view, word)).join('')
  const isYear = /^(?:1[5-9]|20)\d\d(?:[-–](?:1[5-9]|20)?\d\d)?$/.test(text)
  const isWork =
    name.length > 1 ||
    /^(?:NOUN)$/.test(view.tokens[name[0]! - 1]?.upos ?? '') ||
    /["“]/.test(formAt(view, name[0]! - 1))
  if (!isYear || !(isWork || tellsOfWorks(view)) || isSomebody(view, name, text)) return null
  return saying(
    'dated',
    [...name.map(token => ({ token })), { words: 'dates from' }],
    words.map(token => ({ token })),
    words[0]!,
  )
}

/** "Ada Olsen (2002)", "Alton (1921)": a year after a person or place is another matter; but "in The Crossing (1996)", and in "films such as Mount Alton (1996)" both are titles. */
function isSomebody(view: ClauseView, name: readonly number[], years: string): boolean {
  const first = name[0]!
  if (first > 0 && /^(?:The|An?)$/.test(formAt(view, first))) return false
  const holder = view.names[first]
  if (!/^(?:person|place)$/.test(holder?.type ?? '') || !name.every(word => view.names[word] === holder)) return false
  // "The Dark Heron (1983), Night Ferry (1985)": after another such bracket even what looks like a place is a work.
  if (holder!.type === 'place' && followsBracket(view, first)) return false
  return !tellsOfWorks(view) || (holder!.type === 'person' && years.length > 4)
}

const tellsOfWorks = (view: ClauseView): boolean => view.lemmas.some(lemma => works.test(lemma))

/** What has a title and a year; from general knowledge. */
const works =
  /^(?:film|movie|series|sitcom|documentary|drama|comedy|musical|opera|novel|album|song|television|filmography|album)$/

/** ") , and | Night Ferry" */
function followsBracket(view: ClauseView, first: number): boolean {
  let at = first - 1
  while (/^(?:,|and)$/.test(formAt(view, at))) at -= 1
  return at < first - 1 && formAt(view, at) === ')'
}
