import { cardinals } from '../../lexicon/numbers.ts'
import { type Word, wordAt } from '../quantities/words.ts'

export interface ClockReading {
  readonly end: number
  /** `T15:30` */
  readonly value: string
}

/** "3:30 p.m.", "15:30", "3 pm EST", "1530 GMT", "noon", "midnight", "5 o'clock". */
export function readClock(words: readonly Word[], at: number): ClockReading | null {
  const word = wordAt(words, at)
  if (word.lower === 'noon' || word.lower === 'midday') return { end: at + 1, value: 'T12:00' }
  if (word.lower === 'midnight') return { end: at + 1, value: 'T24:00' }
  const found = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?$/.exec(word.lower)
  const hour = found ? Number(found[1]) : cardinals.get(word.lower)
  const minute = Number(found?.[2] ?? 0)
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word.lower)
  const zone = zoneEnd(words, at + 1)
  // "1530 GMT"
  if (military && zone > at + 1) return { end: zone, value: `T${military[1]}:${military[2]}` }
  if (hour === undefined || hour > 24 || minute > 59) return null
  const half = halfOfDay(words, at + 1)
  if (half !== null && hour >= 1 && hour <= 12)
    return clock((hour % 12) + (half.later ? 12 : 0), minute, zoneEnd(words, half.end))
  if (wordAt(words, at + 1).lower === "o'clock") return clock(hour, minute, at + 2)
  // "15:30", "at 9.30": without a.m. or p.m. only with a colon, or two digits of minutes after "at"
  if (found?.[2] === undefined) return null
  const colon = word.lower.includes(':') && !isScore(words, at)
  const dotted =
    wordAt(words, at - 1).lower === 'at' &&
    (zone > at + 1 || /^(?:[.,;)]|on|in|and|)$/.test(wordAt(words, at + 1).lower))
  return colon || dotted ? clock(hour, minute, zone) : null
}

const clock = (hour: number, minute: number, end: number): ClockReading => ({
  end,
  value: `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
})

/** "a time of 3:31", "a ratio of 3:10" */
const isScore = (words: readonly Word[], at: number): boolean =>
  /^(?:of|by|ratio|verse|-)$/.test(wordAt(words, at - 1).lower)

/** "p.m.", "PM", "p.m", "in the morning" */
function halfOfDay(words: readonly Word[], at: number): { readonly end: number; readonly later: boolean } | null {
  const word = wordAt(words, at)
  if (word.lower === 'am' || word.lower === 'pm') {
    // "I am": only the abbreviation
    const end =
      wordAt(words, at + 1).lower === '.' && wordAt(words, at + 1).glued && /^[ap]\.m$/i.test(word.form)
        ? at + 2
        : at + 1
    return { end, later: word.lower === 'pm' }
  }
  if (word.lower !== 'in' || wordAt(words, at + 1).lower !== 'the') return null
  const part = wordAt(words, at + 2).lower
  return /^(?:morning|afternoon|evening)$/.test(part) ? { end: at + 3, later: part !== 'morning' } : null
}

const zones = new Set('gmt utc est edt cst cdt mst mdt pst pdt et ct pt bst cet cest msk ist jst'.split(' '))

/** Index after the name of a time zone: "EST", "local time", "Moscow time", "(EST)". */
function zoneEnd(words: readonly Word[], at: number): number {
  const open = wordAt(words, at).lower === '(' ? at + 1 : at
  const word = wordAt(words, open)
  if (zones.has(word.lower) && /^[A-Z.]+$/.test(word.form)) {
    const bracket = open > at && wordAt(words, open + 1).lower === ')'
    return bracket ? open + 2 : open > at ? at : open + 1
  }
  if (open === at && wordAt(words, at + 1).lower === 'time' && (word.lower === 'local' || /^[A-Z]/.test(word.form)))
    return at + 2
  return at
}
