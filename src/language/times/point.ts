import { partsOfDay } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { calendarDate } from './calendar-date.ts'
import { readClock } from './clock.ts'
import { isDay, periodOf, shiftDay } from './day.ts'
import { dayWord } from './day-words.ts'
import { holiday } from './holiday.ts'
import { longest, type Moment, type Reading, type TimeRule } from './reading.ts'
import { weekday } from './weekday.ts'

const dayRules: readonly TimeRule[] = [calendarDate, holiday, weekday, dayWord]

/** A day that may be followed by a part of it or a clock time: "Wednesday evening", "March 16 at 9 p.m.", "Monday". */
export function dayAndPart(words: readonly Word[], at: number): Reading | null {
  const day = longest(dayRules, words, at)
  if (day === null) return null
  const part = partsOfDay.get(wordAt(words, day.end).lower)
  if (part !== undefined) return within(day, part, day.end + 1)
  let next = day.end
  if (wordAt(words, next).lower === ',') next += 1
  if (wordAt(words, next).lower === 'at') next += 1
  const clock = next > day.end ? readClock(words, next) : null
  // "at noon on Monday" is one expression, "on Monday at noon" too
  return clock === null ? day : within(day, clock.value, clock.end)
}

/** "3:30 p.m.", "3:30 p.m. on Monday", "noon Saturday"; alone it belongs to the day the text speaks of. */
export function clockTime(words: readonly Word[], at: number): Reading | null {
  const clock = readClock(words, at)
  if (clock === null) return null
  const day = dayAfter(words, clock.end)
  if (day !== null) return within(day, clock.value, day.end)
  return {
    end: clock.end,
    kind: 'time',
    hourOnly: true,
    resolve: moment => {
      const onDay = moment.focusDay ?? moment.published
      return onDay && `${onDay}${clock.value}`
    },
  }
}

/** "the night of March 16", "the evening of Monday" */
export function partOfDay(words: readonly Word[], at: number): Reading | null {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at
  const early = /^(?:early|late)$/.test(wordAt(words, from).lower) ? from + 1 : from
  const part = partsOfDay.get(wordAt(words, early).lower)
  if (part === undefined) return null
  const day = dayAfter(words, early + 1)
  return day === null ? null : within(day, part, day.end)
}

const published: Reading['resolve'] = moment => moment.published
const dayBefore: Reading['resolve'] = moment => moment.published && shiftDay(moment.published, -1, 'day')

/** Days from the one the text speaks of: "the next morning", "the previous night", "the same evening". */
const fromFocus: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, same: 0 }

/** "the next morning", "that same evening", "the night before", "in the afternoon": of the day the text speaks of. */
export function partOfFocusDay(words: readonly Word[], at: number): Reading | null {
  const first = wordAt(words, at).lower
  if (first !== 'the' && first !== 'that') return null
  const second = wordAt(words, at + 1).lower
  const chosen = Object.hasOwn(fromFocus, second) ? fromFocus[second] : undefined
  const noun = chosen === undefined ? at + 1 : at + 2
  const part = partsOfDay.get(wordAt(words, noun).lower)
  if (part === undefined || (first === 'that' && second !== 'same')) return null
  const shifted = (days: number, end: number): Reading =>
    within({ end, kind: 'date', resolve: ({ focusDay }) => focusDay && shiftDay(focusDay, days, 'day') }, part, end)
  if (chosen !== undefined) return shifted(chosen, noun + 1)
  // "the morning after" ends its clause; "the morning after the storm" counts from the storm
  const after = wordAt(words, noun + 1).lower
  if (/^(?:before|after)$/.test(after))
    return /^(?:[.,;:!?"')]|)$/.test(wordAt(words, noun + 2).lower)
      ? shifted(after === 'after' ? 1 : -1, noun + 2)
      : null
  // "in the morning", but "in the morning of life", "in the evening sky"
  const inside = /^(?:in|during|by|until|through)$/.test(wordAt(words, at - 1).lower)
  return inside && !/^(?:NN|JJ)/.test(wordAt(words, noun + 1).xpos) && after !== 'of' && after !== '-'
    ? shifted(0, noun + 1)
    : null
}

/** "this morning", "tonight", "last night", "yesterday evening", "that night" */
export function partOfNearDay(words: readonly Word[], at: number): Reading | null {
  const first = wordAt(words, at).lower
  // "on the “Tonight Show”"
  if (/^\p{Lu}/u.test(wordAt(words, at).form) && /^\p{Lu}/u.test(wordAt(words, at + 1).form)) return null
  // "on “Berg Tonight”"
  if (first === 'tonight' && /^\p{Lu}/u.test(wordAt(words, at).form) && /^\p{Lu}/u.test(wordAt(words, at - 1).form))
    return null
  if (first === 'tonight') return within({ end: at + 1, kind: 'date', resolve: published }, 'TNI', at + 1)
  const part = partsOfDay.get(wordAt(words, at + 1).lower)
  if (part === undefined) return null
  const resolve =
    first === 'this'
      ? published
      : first === 'last' && part !== 'TMI'
        ? dayBefore
        : first === 'that'
          ? (moment: Moment) => moment.focusDay
          : null
  return resolve === null ? null : within({ end: at + 2, kind: 'date', resolve }, part, at + 2)
}

/** "the week of March 9": the week that holds the day */
export function weekOf(words: readonly Word[], at: number): Reading | null {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at
  if (wordAt(words, from).lower !== 'week' || wordAt(words, from + 1).lower !== 'of') return null
  const day = longest(dayRules, words, from + 2)
  if (day === null) return null
  return {
    end: day.end,
    kind: 'date',
    resolve: moment => {
      const value = day.resolve(moment)
      return value !== null && isDay(value) ? periodOf(value, 'week') : null
    },
  }
}

/** A day after "of", "on", a comma or nothing. */
function dayAfter(words: readonly Word[], at: number): Reading | null {
  const next = /^(?:of|on|,)$/.test(wordAt(words, at).lower) ? at + 1 : at
  return longest(dayRules, words, next)
}

function within(day: Reading, suffix: string, end: number): Reading {
  return {
    end,
    kind: 'time',
    resolve: moment => {
      const value = day.resolve(moment)
      return value !== null && isDay(value) ? `${value}${suffix}` : value
    },
  }
}
