import type { QuantityReading } from './quantity-reading.ts'
import { digitValue, readOrdinal } from './read-number.ts'
import { type Word, wordAt } from './words.ts'

/** Nouns whose ordinal belongs to the name: "first lady", "Second Amendment". */
const named = new Set(
  'lady minister amendment hand responder responders aid degree class name republic reich street avenue thing half quarter'.split(
    ' ',
  ),
)

/** "the third attempt", "the fourth or fifth time", "21st floor", "No. 2". Never adverbs ("he first said") nor names ("Second World War"). */
export function ordinal(words: readonly Word[], at: number): QuantityReading | null {
  const number = numberSign(words, at)
  if (number !== null) return number
  const first = readOrdinal(words, at)
  if (first === null || /^[A-Z]/.test(wordAt(words, at).form)) return null
  const second = wordAt(words, first.end).lower === 'or' ? readOrdinal(words, first.end + 1) : null
  const high = second !== null && second.value > first.value ? second : null
  const end = high?.end ?? first.end
  const tag = wordAt(words, at).xpos
  if (
    !isPlace(words, at, wordAt(words, end)) &&
    !/^(?:JJ|CD|NN)/.test(tag) &&
    !/^\d/.test(wordAt(words, at).lower) &&
    tag !== ''
  )
    return null
  const after = wordAt(words, end)
  if (isPlace(words, at, after)) return placed(end, first.value, high?.value ?? first.value, 'never')
  if (!/^(?:NNS?$|JJ|VBN|VBG|CD)/.test(after.xpos) || named.has(after.lower) || (after.lower === '-' && after.glued))
    return null
  return placed(end, first.value, high?.value ?? first.value, 'directly')
}

const placed = (end: number, low: number, high: number, counts: QuantityReading['counts']): QuantityReading => ({
  end,
  value: low,
  low,
  high,
  exact: low === high,
  unit: null,
  kind: 'ordinal',
  counts,
})

/** "She finished third.", "came fourth or fifth in the race"; not "came first to the pier". */
const isPlace = (words: readonly Word[], at: number, after: Word): boolean =>
  /^(?:finish|finished|finishes|finishing|came|come|placed|ranked|ranks|rank)$/.test(wordAt(words, at - 1).lower) &&
  /^(?:[.,;:!?]|in|among|behind|overall|with|out|)$/.test(after.lower)

/** "No. 2" */
function numberSign(words: readonly Word[], at: number): QuantityReading | null {
  if (!/^Nos?\.?$/.test(wordAt(words, at).form)) return null
  const dot = wordAt(words, at + 1).lower === '.' ? at + 2 : at + 1
  const value = digitValue(wordAt(words, dot))
  return value === null
    ? null
    : { end: dot + 1, value, low: value, high: value, exact: true, unit: null, kind: 'ordinal', counts: 'directly' }
}
