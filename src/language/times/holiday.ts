import { partsOfDay } from '../../lexicon/calendar.ts'
import { type Holiday, holidays } from '../../lexicon/holidays.ts'
import { longestPhrase, phrasesOf, type Word, wordAt } from '../quantities/words.ts'
import { withYear, yearFromFocus } from './calendar-date.ts'
import { type Day, makeDay, shiftDay, weekdayOnFrom, yearOf } from './day.ts'
import { nearestYear } from './nearest-year.ts'
import type { Reading } from './reading.ts'

const names = phrasesOf(holidays)

/** "Thanksgiving", "Christmas Eve last year", "Good Friday", "Labor Day 2019"; a day each year, the nearest without a year. */
export function holiday(words: readonly Word[], at: number): Reading | null {
  const first = wordAt(words, at)
  // "the Fourth of July"
  if (!/^\p{Lu}/u.test(first.form) && first.lower !== 'the') return null
  const found = longestPhrase(words, at, names)
  if (found === null || isWithinName(words, at, found.end)) return null
  const { year, end, yearShift, focusShift } = withYear(words, found.end, 1, 1)
  // "Services on Easter were held": nobody tells of a holiday to come in the past, but plans are made for one
  const told = /^(?:on|over|at|during|since)$/.test(wordAt(words, at - 1).lower)
  const dayIn = (of: number): Day | null => dayOf(found.value, of)
  return {
    end,
    kind: 'date',
    resolve: moment => {
      if (year !== null) return dayIn(year)
      if (focusShift !== null) {
        const spoken = yearFromFocus(moment, focusShift)
        return spoken === null ? null : dayIn(spoken)
      }
      if (moment.published === null) return null
      if (yearShift !== null) return dayIn(yearOf(moment.published) + yearShift)
      return nearestYear(moment.published, { ...moment, narrated: moment.narrated || told }, dayIn)
    },
  }
}

/** "Easter Island", "the Easter Rising" are names, "Christmas trees" and "Thanksgiving dinner" come before the day. "Christmas Eve services", "Easter morning" are days. */
const isWithinName = (words: readonly Word[], at: number, end: number): boolean => {
  const after = wordAt(words, end)
  return (
    end === at + 1 &&
    (/^\p{Lu}/u.test(after.form) || /^NNS?$/.test(after.xpos)) &&
    !partsOfDay.has(after.lower) &&
    !/^(?:last|this|next|day)$/.test(after.lower)
  )
}

/** The day of a holiday in a year. */
function dayOf(holiday: Holiday, year: number): Day | null {
  if ('easter' in holiday) {
    const sunday = easterOf(year)
    return sunday && shiftDay(sunday, holiday.easter, 'day')
  }
  if ('day' in holiday) return makeDay(year, holiday.month, holiday.day)
  if ('from' in holiday) {
    const from = makeDay(year, holiday.month, holiday.from)
    return from && weekdayOnFrom(from, holiday.weekday)
  }
  const { month, weekday, nth, plus } = holiday
  const first = nth > 0 ? makeDay(year, month, 1) : makeDay(year, month + 1, 1)
  const earliest = first && weekdayOnFrom(first, weekday)
  const counted = earliest && shiftDay(earliest, nth > 0 ? nth - 1 : nth, 'week')
  return counted && shiftDay(counted, plus ?? 0, 'day')
}

/** Easter Sunday of the Gregorian calendar: the rule of "A New York correspondent", Nature, 20 April 1876, as Meeus gives it. */
function easterOf(year: number): Day | null {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leaps = Math.floor(century / 4)
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - leaps - drift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  return makeDay(year, Math.floor(days / 31), (days % 31) + 1)
}
