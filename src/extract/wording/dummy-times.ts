import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { range } from '../../text/range.ts'
import type { ClauseView } from '../clause.ts'
import type { Part } from '../rule.ts'
import { isTorn } from './torn.ts'

/** Not "last": "For the last time, the crew was heard of" tells another thing. */
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/i

/** A hyphen joins nothing on: "the first win in twenty-one years". */
const joining = /^(?:[;:–—]|--)$/

/**
 * "It was the first time in a decade that the ferry had sailed" → "For the first time in a decade, the ferry had sailed". Also with "this" and
 * "that", which then point at the same sailing. `first` and `last` are the words of the sentence. Null when it is none of these; a denied one is
 * left, since "not" then belongs to the time alone.
 */
export function ordinalTime(view: ClauseView, first: number, last: number): Part[] | null {
  const { tokens } = view
  let the = first + 2
  if (!isBe(view, first + 1)) return null
  while (/^(?:only|also|just|thus)$/i.test(tokens[the]?.form ?? '')) the += 1
  if (!/^the$/i.test(tokens[the]?.form ?? '') || !ordinals.test(tokens[the + 1]?.form ?? '')) return null
  if (!/^time$/i.test(tokens[the + 2]?.form ?? '')) return null
  // "in a decade", "since the storm": what the count begins with, up to "that".
  let start = the + 3
  if (/^(?:in|since|for|during|within)$/i.test(tokens[start]?.form ?? '')) {
    const that = range(start, Math.min(last, start + 9) + 1).find(at => /^that$/i.test(tokens[at]!.form))
    if (that === undefined) return null
    start = that
  }
  const end = start - 1
  if (/^that$/i.test(tokens[start]?.form ?? '')) start += 1
  if (!isSentence(view, start, last) || isTorn(view, the, last, joining)) return null
  return [
    { words: 'for' },
    ...range(the, end + 1).map((token): Part => ({ token })),
    { words: ',' },
    ...range(start, last + 1).map((token): Part => ({ token })),
  ]
}

/** "It is time to rebuild the pier" → "The time has come to rebuild the pier"; "It is not the time to rest" → "The time has not come to rest"; "It is a time to rest" is left. */
export function timeTo(view: ClauseView, it: number, last: number): Part[] | null {
  const { tokens } = view
  if (!isBe(view, it + 1)) return null
  let time = it + 2
  const isDenied = /^(?:not|n't|no)$/i.test(tokens[time]?.form ?? '')
  if (isDenied) time += /^(?:an?|the)$/i.test(tokens[time + 1]?.form ?? '') ? 2 : 1
  while (/^(?:now|again|once|finally|long|past|high|about)$/i.test(tokens[time]?.form ?? '') && time < it + 5) time += 1
  if (!/^time$/i.test(tokens[time]?.form ?? '')) return null
  const opening = tokens[time + 1]
  const hasTo = tokens[time + 2]?.xpos === 'VB' && opening?.xpos === 'TO'
  const forWhom =
    /^for$/i.test(opening?.form ?? '') &&
    range(time + 3, Math.min(last, time + 8) + 1).some(at => tokens[at]!.xpos === 'TO' && tokens[at + 1]?.xpos === 'VB')
  if (!(hasTo || forWhom) || isTorn(view, time + 1, last, joining)) return null
  const helper = /^was$/i.test(tokens[it + 1]!.form) ? 'had' : 'has'
  // "high time", "long past time": the degree has no place in "the time has come".
  const adverbs = range(it + 2, time).filter(at => /^(?:now|again|once|finally)$/i.test(tokens[at]!.form))
  return [
    { words: 'the time' },
    { words: helper },
    ...(isDenied ? [{ words: 'not' }] : []),
    ...adverbs.map((token): Part => ({ token })),
    { words: 'come' },
    ...range(time + 1, last + 1).map((token): Part => ({ token })),
  ]
}

const isBe = ({ tokens }: ClauseView, at: number): boolean =>
  /^(?:is|was|'s|’s|marks|marked)$/i.test(tokens[at]?.form ?? '')

/** A subject and a finite verb of its own: "she had faced questions", not "to sail". */
function isSentence({ tokens, relations, heads }: ClauseView, first: number, last: number): boolean {
  if (first + 1 > last || !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[first]!.upos)) return false
  if (/^W/.test(tokens[first]!.xpos)) return false
  const finite = range(first + 1, last + 1).find(at => isFiniteWord(tokens[at]!))
  if (finite === undefined) return false
  const head = /^(?:aux|cop)/.test(relations[finite]!) ? heads[finite]! : finite
  return range(first, finite).some(at => /^nsubj/.test(relations[at]!) && heads[at] === head)
}
