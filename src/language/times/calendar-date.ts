import { months, shifts, weekdays } from '../../lexicon/calendar.ts'
import { readOrdinal } from '../quantities/read-number.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'
import { type Day, daysBetween, firstDay, makeDay, monthOf, yearOf } from './day.ts'
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
  if (isShort(wordAt(words, at)) && wordAt(words, end).lower === '.' && wordAt(words, end).glued) end += 1
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
    isShort(wordAt(words, next)) && wordAt(words, next + 1).lower === '.' && wordAt(words, next + 1).glued
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

/** A month's name, never the verbs and the modal: "may", "march on", "March on Washington", nor a person ("April Jones", "Ms. May"). */
export function readMonth(words: readonly Word[], at: number): number | null {
  const word = wordAt(words, at)
  const month = months.get(word.lower)
  if (month === undefined || !/^[A-Z]/.test(word.form)) return null
  // "Jan Kavan", "Dec Donnelly": an abbreviation has its full stop or a number after it
  if (isShort(word)) {
    const stop = word.form.endsWith('.') || (wordAt(words, at + 1).lower === '.' && wordAt(words, at + 1).glued)
    return stop || /^\d/.test(wordAt(words, at + 1).lower) || /^\d/.test(wordAt(words, at - 1).lower) ? month : null
  }
  if (!ambiguousMonths.has(word.lower)) return month
  if (word.xpos === 'MD' || /^VB/.test(word.xpos)) return null
  const next = wordAt(words, at + 1)
  if (
    dayNumber(words, at + 1) !== null ||
    readOrdinal(words, at + 1) !== null ||
    readYearNumber(words, at + 1) !== null
  )
    return month
  // "17 May", "in May", "last March"; a sentence that opens with "May" needs the tag's word
  const before = wordAt(words, at - 1)
  const introduced =
    /^(?:in|since|until|till|by|from|to|of|last|next|this|early|late|mid|during|before|after|and|or|through|between|-|\d{1,2}|for|the|each|every|,|a)$/.test(
      before.lower,
    )
  if (/^(?:mr|mrs|ms|miss|president|minister|prime|theresa|brian|fredric)$/.test(before.lower)) return null
  // "the March on Washington"
  if (before.lower === 'the' && /^(?:on|of|for)$/.test(next.lower) && !/^\d/.test(wordAt(words, at + 2).lower))
    return null
  return introduced ? month : null
}

const isShort = (word: Word): boolean => word.lower.length < 5 && !/^(?:may|june|july)$/.test(word.lower)

/** Names of months that are also everyday words or names of people. */
const ambiguousMonths = new Set(['may', 'march', 'april', 'august', 'june'])

const dayNumber = (words: readonly Word[], at: number): number | null => {
  const word = wordAt(words, at)
  if (!/^\d{1,2}$/.test(word.lower)) return null
  const day = Number(word.lower)
  return day >= 1 && day <= 31 ? day : null
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
  return nearest(moment.published, moment, candidate => value(candidate, parts))
}

const value = (year: number, parts: Parts): string | null =>
  parts.day === null ? (makeDay(year, parts.month, 1)?.slice(0, 7) ?? null) : makeDay(year, parts.month, parts.day)

/**
 * How far ahead, in days, a date without a year may lie before a past tense moves it a year back. A date some weeks ahead in a sentence
 * about the past is mostly an appointment ("agreed to meet on June 3"), unless the verb of the past stands right before it ("met on June 3"). Of 31, 62, 92 and 120 days, 62 was right most often on the
 * training half of TempEval-3 (92.1 against 90.8, 92.0 and 92.0 % of full days).
 */
const tolerance = 62

/**
 * The same for a month, from its middle: what happened "in January" is seldom told of in the December before. Of 0, 20, 35 and 62, the
 * upper two were right most often on the training half of TempEval-3, and 35 on the development half.
 */
const monthTolerance = 35

/** The same when the past is certain: a text may be printed under the date of an earlier version, or be a day behind in another zone. */
const shortly = 2

/** How far ahead, in days, a date is written without its year: nine months. "The event of March 2 can be seen here", printed in May, is no date of next year. */
const horizon = 270

/** The candidate of the years around publication that lies nearest, unless the tense clearly asks for the other side. */
export function nearest(published: Day, moment: Moment, candidateIn: (year: number) => string | null): string | null {
  const candidates = [-1, 0, 1].flatMap(shift => {
    const found = candidateIn(yearOf(published) + shift)
    // a month is measured from its middle
    const day = found === null ? null : found.length === 7 ? `${found}-15` : found.slice(0, 10)
    return found === null || day === null ? [] : [{ found, distance: daysBetween(published, day) }]
  })
  const fits = candidates.filter(({ distance, found }) =>
    moment.tense === 'past'
      ? distance <= (moment.narrated ? shortly : found.length === 7 ? monthTolerance : tolerance)
      : moment.tense === 'future'
        ? distance >= -tolerance && distance <= horizon
        : true,
  )
  const sorted = (fits.length > 0 ? fits : candidates).sort(
    (left, right) => Math.abs(left.distance) - Math.abs(right.distance),
  )
  return sorted[0]?.found ?? null
}
