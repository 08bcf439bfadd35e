import { shifts, weekdays } from '../../lexicon/calendar.ts'
import { readOrdinal } from '../quantities/read-number.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'
import { firstDay, makeDay, monthOf, yearOf } from './day.ts'
import { nearestYear } from './nearest-year.ts'
import { dayNumber, isShortMonth, readMonth } from './read-month.ts'
import type { Moment, Reading } from './reading.ts'
import { readYearNumber } from './year.ts'

/** A month and perhaps a day and a year; `end` is the first word after them. */
interface Parts {
  readonly end: number
  readonly year: number | null
  /** Years from that of publication: -1 in "March of last year". */
  readonly yearShift: number | null
  /** Years from that of the date the text speaks of: 0 in "March 3 that year". */
  readonly focusShift: number | null
  readonly month: number
  readonly day: number | null
}

/** "March 17, 2021", "Wednesday, 17 March", "Mar. 17", "March", "March 2021", "2021-03-17", "3/17/2021". */
export function calendarDate(words: readonly Word[], at: number): Reading | null {
  const from = skipWeekday(words, at)
  const parts = readMonthFirst(words, from) ?? readDayFirst(words, from) ?? readNumeric(words, from) ?? null
  if (parts === null) return null
  // "Sunday March": a weekday goes with a day only
  if (from !== at && parts.day === null) return null
  return { end: parts.end, kind: 'date', resolve: moment => resolveParts(parts, moment) }
}

/** Days that follow a day of the same month: the "18" of "March 17 and 18" or "March 17-19". */
export function laterDay(words: readonly Word[], at: number, previous: Reading): Reading | null {
  if (!/^(?:and|to|or|-|through|&)$/.test(wordAt(words, at).lower)) return null
  const day = dayNumber(words, at + 1)
  if (day === null || wordAt(words, at + 2).lower === '%' || /^NNP?S?$/.test(wordAt(words, at + 2).xpos)) return null
  return {
    end: at + 2,
    kind: 'date',
    resolve: moment => {
      const first = previous.resolve(moment)
      return first !== null && /^\d{4}-\d\d-\d\d$/.test(first) && Number(first.slice(8)) < day
        ? makeDay(yearOf(first), monthOf(first), day)
        : null
    },
  }
}

/** The "3" of "3-5 March" and of "between 3 and 5 March 2020". */
export function earlierDay(words: readonly Word[], at: number): Reading | null {
  const day = dayNumber(words, at)
  if (day === null || !/^(?:and|to|or|-|through|&)$/.test(wordAt(words, at + 1).lower)) return null
  const parts = dayNumber(words, at + 2) === null ? null : readDayFirst(words, at + 2)
  if (parts === null || parts.day === null || parts.day <= day) return null
  return { end: at + 1, kind: 'date', resolve: moment => resolveParts({ ...parts, day }, moment) }
}

/** Steps over "Monday", "Monday,", "Mon." and "on Monday the" before a date. */
function skipWeekday(words: readonly Word[], at: number): number {
  if (!weekdays.has(wordAt(words, at).lower)) return at
  let next = at + 1
  if (wordAt(words, next).lower === '.') next += 1
  if (wordAt(words, next).lower === ',') next += 1
  return next
}

function readMonthFirst(words: readonly Word[], at: number): Parts | null {
  const month = readMonth(words, at)
  if (month === null) return null
  let end = at + 1
  if (isShortMonth(wordAt(words, at)) && wordAt(words, end).lower === '.' && wordAt(words, end).glued) end += 1
  const the = wordAt(words, end).lower === 'the' ? end + 1 : end
  const day = dayNumber(words, the) ?? dayOrdinal(words, the)?.value ?? null
  if (day !== null) {
    const after = dayNumber(words, the) === null ? dayOrdinal(words, the)!.end : the + 1
    // "May 20 people died": a count, unless the month is no everyday word
    if (wordAt(words, after).lower !== '%') return withYear(words, after, month, day)
  }
  return the === end || day === null ? withYear(words, end, month, null) : null
}

/** "17 March", "17th of March 2021", "the 17th of March" */
function readDayFirst(words: readonly Word[], at: number): Parts | null {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at
  const ordinal = dayOrdinal(words, from)
  const day = ordinal?.value ?? (from === at ? dayNumber(words, from) : null)
  if (day === null || day === undefined) return null
  let next = ordinal?.end ?? from + 1
  if (wordAt(words, next).lower === 'of' && ordinal !== null) next += 1
  const month = readMonth(words, next)
  if (month === null) return null
  // "the 12 March protesters": fine; "in 20 March 2021": fine
  const dot =
    isShortMonth(wordAt(words, next)) && wordAt(words, next + 1).lower === '.' && wordAt(words, next + 1).glued
      ? next + 2
      : next + 1
  return withYear(words, dot, month, day)
}

const focusYears = phrasesOf(
  new Map([
    ['that year', 0],
    ['that same year', 0],
    ['the same year', 0],
    ['the following year', 1],
    ['the next year', 1],
    ['the previous year', -1],
    ['the year before', -1],
  ]),
)

/** Reads ", 2021", "2021", "of 2021", "of last year", "last year", "next year", "of that year" after a month or day. */
export function withYear(words: readonly Word[], at: number, month: number, day: number | null): Parts {
  const bare = { end: at, year: null, yearShift: null, focusShift: null, month, day }
  let next = at
  if (wordAt(words, next).lower === ',' || wordAt(words, next).lower === 'of') next += 1
  const year = readYearNumber(words, next)
  if (
    year !== null &&
    (day !== null || next === at || wordAt(words, at).lower === 'of' || /^\d{4}$/.test(wordAt(words, next).lower))
  )
    return { ...bare, end: year.end, year: year.value }
  const focusYear = longestPhrase(words, next, focusYears)
  if (focusYear !== null) return { ...bare, end: focusYear.end, focusShift: focusYear.value }
  if (wordAt(words, next).lower === 'the') next += 1
  const shift = shifts.get(wordAt(words, next).lower)
  if (shift !== undefined && wordAt(words, next + 1).lower === 'year')
    return { ...bare, end: next + 2, yearShift: shift }
  return bare
}

const numericDates: readonly (readonly [
  pattern: RegExp,
  order: readonly [year: number, month: number, day: number],
])[] = [
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, [3, 1, 2]],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, [3, 2, 1]],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, [1, 2, 3]],
  [/^(\d{4})-(\d\d)-(\d\d)$/, [1, 2, 3]],
]

/** "3/17/2021" (month first unless that is no month), "17.03.2021", "2021-03-17" in one token or in five. */
function readNumeric(words: readonly Word[], at: number): Parts | null {
  if (!/^\d/.test(wordAt(words, at).lower)) return null
  const joined = [0, 1, 2, 3, 4].map(offset => wordAt(words, at + offset))
  const isoEnd = joined.slice(1).every(word => word.glued) ? at + 5 : at + 1
  const iso = joined.map(word => word.lower).join('')
  for (const [pattern, order] of numericDates) {
    for (const [text, end] of [[wordAt(words, at).lower, at + 1] as const, [iso, isoEnd] as const]) {
      const found = text.length <= 10 && (end === at + 1 || isoEnd === at + 5) ? pattern.exec(text) : null
      if (!found) continue
      let [year, month, day] = order.map(group => Number(found[group])) as [number, number, number]
      if (month > 12 && day <= 12) [month, day] = [day, month]
      // two digits: 1970 to 2069
      if (year < 100) year += year < 70 ? 2000 : 1900
      if (makeDay(year, month, day) !== null) return { end, year, yearShift: null, focusShift: null, month, day }
    }
  }
  return null
}

function dayOrdinal(words: readonly Word[], at: number) {
  const ordinal = readOrdinal(words, at)
  return ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null
}

/** The year so many years from that of the date the text speaks of. */
export function yearFromFocus({ focus }: Moment, shift: number): number | null {
  const day = focus === null ? null : firstDay(focus)
  return day === null ? null : yearOf(day) + shift
}

function resolveParts(parts: Parts, moment: Moment): string | null {
  if (parts.focusShift !== null) {
    const spoken = yearFromFocus(moment, parts.focusShift)
    return spoken === null ? null : value(spoken, parts)
  }
  const year =
    parts.year ??
    (parts.yearShift === null || moment.published === null ? null : yearOf(moment.published) + parts.yearShift)
  if (year !== null) return value(year, parts)
  if (parts.yearShift !== null || moment.published === null) return null
  return nearestYear(moment.published, moment, candidate => value(candidate, parts))
}

const value = (year: number, parts: Parts): string | null =>
  parts.day === null ? (makeDay(year, parts.month, 1)?.slice(0, 7) ?? null) : makeDay(year, parts.month, parts.day)
