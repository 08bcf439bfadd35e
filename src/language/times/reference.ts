import { references, timeUnits } from '../../lexicon/calendar.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'
import { fixed, type Reading } from './reading.ts'

const phrases = phrasesOf(references)

/** "now", "recently", "in recent years", "the future", "since then". */
export function reference(words: readonly Word[], at: number): Reading | null {
  return recentUnits(words, at) ?? named(words, at) ?? then(words, at)
}

function named(words: readonly Word[], at: number): Reading | null {
  const found = longestPhrase(words, at, phrases)
  if (found === null) return null
  // "as soon as the doors opened" joins clauses
  if (wordAt(words, at).lower === 'soon' && /^(?:as|after|before)$/.test(wordAt(words, found.end).lower)) return null
  // "soon became", "soon afterwards": no later than the past it tells of
  if (
    wordAt(words, at).lower === 'soon' &&
    (wordAt(words, found.end).xpos === 'VBD' || wordAt(words, at - 1).xpos === 'VBD')
  )
    return null
  // "the past president", "the future king"
  if (/^(?:past|future)$/.test(wordAt(words, found.end - 1).lower) && /^NN|^CD|^JJ/.test(wordAt(words, found.end).xpos))
    return null
  return { end: found.end, kind: 'date', resolve: fixed(found.value) }
}

/** "recent years", "the coming weeks", "in past decades" */
function recentUnits(words: readonly Word[], at: number): Reading | null {
  const the = wordAt(words, at).lower === 'the' ? at + 1 : at
  const lower = wordAt(words, the).lower
  if (lower !== 'recent' && lower !== 'coming' && lower !== 'upcoming') return null
  const unit = wordAt(words, the + 1).lower
  if (!timeUnits.has(unit) || !unit.endsWith('s')) return null
  return { end: the + 2, kind: 'date', resolve: fixed(lower === 'recent' ? 'PAST_REF' : 'FUTURE_REF') }
}

/** "since then", "by then": what the text spoke of last. */
function then(words: readonly Word[], at: number): Reading | null {
  if (wordAt(words, at).lower !== 'then' || !/^(?:since|by|until|before|from)$/.test(wordAt(words, at - 1).lower))
    return null
  return { end: at + 1, kind: 'date', resolve: ({ focus }) => focus }
}
