import type { TimeUnit } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { type Day, firstDay, isDay, periodOf, shiftDay, unitOf } from './day.ts'
import { durationValue, type Length, readLength, readLengthBound } from './duration.ts'
import { dayAndPart } from './point.ts'
import type { Moment, Reading } from './reading.ts'

/** "two days ago", "a week from now", "a year earlier", "three months later", "two days after …", "the day before …". */
export function offset(words: readonly Word[], at: number): Reading | null {
  const length = readOffsetLength(words, at)
  if (length === null) return null
  const end = length.end + 1
  const word = wordAt(words, length.end).lower
  const second = wordAt(words, end).lower
  // "up from a year ago" in a text about the third quarter means that quarter's forerunner
  if (word === 'ago') {
    const compared = (moment: Moment) => fromQuarter(moment, length, -1)
    return {
      end,
      kind: 'date',
      comparison: length.unit === 'year',
      resolve: moment => compared(moment) ?? counted(moment.published, length, -1),
    }
  }
  if (word === 'from' && second === 'now')
    return { end: end + 1, kind: 'date', resolve: ({ published }) => counted(published, length, 1) }
  if (word === 'hence') return { end, kind: 'date', resolve: ({ published }) => counted(published, length, 1) }
  const isoOffset = durationValue(length)
  if (word === 'earlier' || word === 'later' || word === 'afterward' || word === 'afterwards') {
    const direction = word === 'earlier' ? 'before' : 'after'
    const sign = direction === 'before' ? -1 : 1
    return {
      end,
      kind: 'date',
      comparison: length.unit === 'year',
      resolve: moment =>
        fromQuarter(moment, length, sign) ?? fromFocus(moment, length, sign) ?? withoutFocus(moment, length, sign),
      anchor: { direction, offset: isoOffset },
    }
  }
  // "days before the vote" counts nothing
  if ((word !== 'before' && word !== 'after') || length.amount === null) return null
  // "the day before last Tuesday": the day itself
  const day = dayAndPart(words, end)
  if (day !== null && length.amount !== null && (length.unit === 'day' || length.unit === 'week')) {
    const { amount, unit } = length
    return {
      end: day.end,
      kind: 'date',
      resolve: moment => {
        const other = day.resolve(moment)?.slice(0, 10) ?? ''
        return isDay(other) ? shiftDay(other, word === 'after' ? amount : -amount, unit) : null
      },
      anchor: { direction: word, offset: isoOffset },
    }
  }
  return { end, kind: 'date', resolve: () => null, anchor: { direction: word, offset: isoOffset } }
}

/** "two days", "just two days", "a year", "the day": what may stand before "after". */
function readOffsetLength(words: readonly Word[], at: number): Length | null {
  const bound = readLengthBound(words, at)
  if (bound !== null) return readLength(words, bound)
  if (
    wordAt(words, at).lower === 'the' &&
    /^(?:day|week|month|year)$/.test(wordAt(words, at + 1).lower) &&
    /^(?:before|after)$/.test(wordAt(words, at + 2).lower)
  )
    return { end: at + 2, amount: 1, unit: wordAt(words, at + 1).lower as TimeUnit }
  return readLength(words, at)
}

/** A date so many units from a day, as precise as its unit: "two days ago" is a day, "two weeks ago" a week. */
function counted(day: Day | null, { amount, unit }: Omit<Length, 'end'>, sign: 1 | -1): string | null {
  if (amount === null) return sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (day === null) return null
  // "a year and a half ago"
  const whole =
    unit === 'year' && amount % 1 === 0.5 ? { amount: amount * 12, unit: 'month' as const } : { amount, unit }
  const moved = shiftDay(day, sign * whole.amount, whole.unit)
  return moved && periodOf(moved, whole.unit)
}

/** "compared with 40 a year earlier" where nothing else is spoken of: the year before publication. */
const withoutFocus = ({ focus, published }: Moment, length: Length, sign: 1 | -1): string | null =>
  focus === null && length.unit === 'year' && length.amount !== null && sign < 0
    ? counted(published, length, sign)
    : null

/** "up from 40 a year ago" in a report on the third quarter: that quarter of the year before. */
const fromQuarter = (moment: Moment, length: Length, sign: 1 | -1): string | null =>
  moment.quarter !== null && length.amount === 1 && length.unit === 'year'
    ? fromFocus({ ...moment, focus: moment.quarter }, length, sign)
    : null

/** "a year earlier" after "the third quarter" is the third quarter of the year before: as precise as what it counts from. */
function fromFocus({ focus, focusDay }: Moment, length: Length, sign: 1 | -1): string | null {
  const unit = focus === null ? null : unitOf(focus)
  if (length.amount === null || focus === null || unit === null) return null
  if (length.unit === 'day' || length.unit === 'week') {
    return focusDay === null || focus.slice(0, 10) !== focusDay
      ? null
      : shiftDay(focusDay, sign * length.amount, length.unit)
  }
  const start = firstDay(focus)
  if (start === null || unit === 'week') return null
  if (unit === 'day') return counted(start, length, sign)
  const moved = shiftDay(start, sign * length.amount, length.unit)
  return moved && periodOf(moved, unit)
}
