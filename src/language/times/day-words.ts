import { readOrdinal } from '../quantities/read-number.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'
import { shiftDay } from './day.ts'
import type { Moment, Reading } from './reading.ts'

interface Origin {
  readonly from: 'published' | 'focus'
  /** Days from there. */
  readonly shift: number
}

const phrases = phrasesOf(
  new Map<string, Origin>([
    ['the day before yesterday', { from: 'published', shift: -2 }],
    ['day before yesterday', { from: 'published', shift: -2 }],
    ['yesterday', { from: 'published', shift: -1 }],
    ['today', { from: 'published', shift: 0 }],
    ['tomorrow', { from: 'published', shift: 1 }],
    ['the day after tomorrow', { from: 'published', shift: 2 }],
    ['day after tomorrow', { from: 'published', shift: 2 }],
    ['the previous day', { from: 'focus', shift: -1 }],
    ['the day before', { from: 'focus', shift: -1 }],
    ['a day earlier', { from: 'focus', shift: -1 }],
    ['that day', { from: 'focus', shift: 0 }],
    ['the same day', { from: 'focus', shift: 0 }],
    ['that same day', { from: 'focus', shift: 0 }],
    ['the next day', { from: 'focus', shift: 1 }],
    ['the following day', { from: 'focus', shift: 1 }],
    ['the day after', { from: 'focus', shift: 1 }],
    ['a day later', { from: 'focus', shift: 1 }],
  ]),
)

/** "today", "yesterday", "the day after tomorrow"; counted from another day of the text: "that day", "the next day". */
export function dayWord(words: readonly Word[], at: number): Reading | null {
  const phrase = longestPhrase(words, at, phrases)
  if (phrase === null) return null
  const { end, value: found } = phrase
  // "the day after the vote" counts from the vote, which is another rule's matter; "today's society" stays a day
  if (/^(?:before|after)$/.test(wordAt(words, end - 1).lower) && !closes(wordAt(words, end))) return null
  if (end === at + 1 && isFigurative(words, at)) return null
  return { end, kind: 'date', resolve: moment => resolveDayWord(found, moment) }
}

/** "Ferries Today" and "the “Today” show" are programmes, "today's youth" are those alive now, "the leaders of tomorrow" are to come. */
function isFigurative(words: readonly Word[], at: number): boolean {
  const word = wordAt(words, at)
  const before = wordAt(words, at - 1)
  const stop = /^[,.]$/.test(wordAt(words, at + 1).lower) ? at + 2 : at + 1
  const quoted = before.lower === '"' && wordAt(words, stop).lower === '"'
  if (/^\p{Lu}/u.test(word.form) && (quoted || /^NNP/.test(before.xpos))) return true
  // "for a brighter tomorrow"
  if (/^JJR?$/.test(before.xpos) && /^(?:an?|our|their|your|his|her|my|its)$/.test(wordAt(words, at - 2).lower))
    return true
  if (before.lower === 'of' && word.lower !== 'yesterday' && closes(wordAt(words, at + 1)))
    return /^NNS$/.test(wordAt(words, at - 2).xpos)
  return (
    wordAt(words, at + 1).lower === "'s" &&
    /^(?:youth|generation|society|world|children|parents|technology|standards|terms|students|teenagers)$/.test(
      wordAt(words, at + 2).lower,
    )
  )
}

/** "It is the second day of the strike": the day of printing, when the text says so of the present. */
export function countedDay(words: readonly Word[], at: number): Reading | null {
  const the = wordAt(words, at).lower === 'the' ? at + 1 : at
  const ordinal = readOrdinal(words, the)
  if (ordinal === null || wordAt(words, ordinal.end).lower !== 'day' || wordAt(words, ordinal.end + 1).lower !== 'of')
    return null
  const present = /^(?:is|'s|marks)$/.test(wordAt(words, at - 1).lower) && wordAt(words, at - 1).xpos === 'VBZ'
  return present ? { end: ordinal.end + 1, kind: 'date', resolve: ({ published }) => published } : null
}

const closes = (word: Word): boolean => /^(?:[.,;:!?"')]|)$/.test(word.lower)

function resolveDayWord({ from, shift }: Origin, { published, focusDay }: Moment): string | null {
  const start = from === 'published' ? published : focusDay
  return start && shiftDay(start, shift, 'day')
}

/** "earlier in the day", "later that day": the day the text speaks of, else that of publication. */
export function withinTheDay(words: readonly Word[], at: number): Reading | null {
  if (!/^(?:earlier|later|early|late)$/.test(wordAt(words, at).lower)) return null
  const inside = wordAt(words, at + 1).lower === 'in' ? at + 2 : at + 1
  const determiner = wordAt(words, inside).lower
  const same = wordAt(words, inside + 1).lower === 'same' ? inside + 2 : inside + 1
  if (wordAt(words, same).lower !== 'day' || !(determiner === 'the' ? inside > at + 1 : determiner === 'that'))
    return null
  return { end: same + 1, kind: 'date', resolve: ({ focusDay, published }) => focusDay ?? published }
}
