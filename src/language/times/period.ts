import { seasons, shifts, type TimeUnit, timeUnits } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { calendarDate } from './calendar-date.ts'
import { type Day, firstDay, isDay, makeDay, monthOf, periodOf, shiftDay, unitOf, weekdayOf, yearOf } from './day.ts'
import { nearestYear } from './nearest-year.ts'
import { readMonth } from './read-month.ts'
import { fixed, type Moment, type Reading } from './reading.ts'
import { readYearNumber } from './year.ts'

interface Choice {
  readonly next: number
  readonly shift: -1 | 0 | 1
  /** Whether it counts from publication or from the date the text speaks of. */
  readonly from: 'published' | 'focus'
}

const choices: Readonly<Record<string, Pick<Choice, 'shift' | 'from'>>> = {
  last: { shift: -1, from: 'published' },
  past: { shift: -1, from: 'published' },
  this: { shift: 0, from: 'published' },
  current: { shift: 0, from: 'published' },
  next: { shift: 1, from: 'published' },
  coming: { shift: 1, from: 'published' },
  previous: { shift: -1, from: 'focus' },
  preceding: { shift: -1, from: 'focus' },
  following: { shift: 1, from: 'focus' },
  same: { shift: 0, from: 'focus' },
  that: { shift: 0, from: 'focus' },
}

/** "last", "the previous", "this coming", "that same" */
function readChoice(words: readonly Word[], at: number): Choice | null {
  const first = wordAt(words, at).lower
  const second = wordAt(words, at + 1).lower
  // "said that last week …" only joins
  const determined =
    first === 'the' || (first === 'this' && /^(?:past|coming)$/.test(second)) || (first === 'that' && second === 'same')
  if (
    determined &&
    second !== 'that' &&
    second !== 'this' &&
    Object.hasOwn(choices, second) &&
    (first === 'this' || second !== 'past')
  )
    return { ...choices[second]!, next: at + 2 }
  return Object.hasOwn(choices, first) &&
    first !== 'past' &&
    first !== 'same' &&
    first !== 'following' &&
    first !== 'current'
    ? { ...choices[first]!, next: at + 1 }
    : null
}

const periodUnits: ReadonlySet<TimeUnit> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century'])

/** "last month", "this week", "next year", "the previous quarter", "that year", "last weekend", "last November", "this summer". */
export function period(words: readonly Word[], at: number): Reading | null {
  const choice = readChoice(words, at)
  if (choice === null) return null
  return (
    weekend(words, choice) ?? unitPeriod(words, choice) ?? monthPeriod(words, choice) ?? seasonPeriod(words, choice)
  )
}

function unitPeriod(words: readonly Word[], choice: Choice): Reading | null {
  const lower = wordAt(words, choice.next).lower
  const fiscal = lower === 'fiscal' || lower === 'calendar' ? choice.next + 1 : choice.next
  const word = wordAt(words, fiscal)
  const unit = timeUnits.get(word.lower)
  if (unit === undefined || !periodUnits.has(unit) || word.lower.endsWith('s') || isTitle(word)) return null
  // "this week-long strike", "last-quarter": read elsewhere
  if (wordAt(words, fiscal + 1).lower === '-' && wordAt(words, fiscal + 1).glued) return null
  return { end: fiscal + 1, kind: 'date', resolve: moment => shifted(start(choice, moment), choice.shift, unit) }
}

/** "This Week with …", "60 Minutes": names of programmes */
export const isTitle = (word: Word): boolean => /^[A-Z][a-z]/.test(word.form)

/** The day counted from: that of publication, or the first day of what the text speaks of. */
function start({ from }: Choice, moment: Moment): Day | null {
  return from === 'published' ? moment.published : moment.focus === null ? null : firstDay(moment.focus)
}

const shifted = (day: Day | null, shift: number, unit: TimeUnit): string | null => {
  const moved = day && shiftDay(day, shift, unit)
  return moved && periodOf(moved, unit)
}

/** "last November", "next May", "this September" */
function monthPeriod(words: readonly Word[], { next, shift, from }: Choice): Reading | null {
  const month = from === 'published' ? readMonth(words, next) : null
  if (month === null || /^\d{1,2}$/.test(wordAt(words, next + 1).lower)) return null
  return {
    end: next + 1,
    kind: 'date',
    resolve: ({ published }) => {
      if (published === null) return null
      // "last November" in November is a year ago, "next November" a year ahead
      const turn =
        shift < 0 ? (month >= monthOf(published) ? -1 : 0) : shift > 0 ? (month <= monthOf(published) ? 1 : 0) : 0
      return makeDay(yearOf(published) + turn, month, 1)?.slice(0, 7) ?? null
    },
  }
}

/** "last fall", "this summer", "next spring" */
function seasonPeriod(words: readonly Word[], { next, shift, from }: Choice): Reading | null {
  const season = from === 'published' ? seasons.get(wordAt(words, next).lower) : undefined
  if (season === undefined) return null
  return {
    end: next + 1,
    kind: 'date',
    resolve: ({ published, tense }) => {
      if (published === null) return null
      const month = monthOf(published)
      // A season has passed three months after it began; winter runs into the next year and is named by the year it begins in.
      const over = month > season.month + 2
      const begun = month >= season.month
      const wrapped = season.code === 'WI' && month <= 2
      const turn = shift < 0 ? (over ? 0 : -1) : shift > 0 ? (begun ? 1 : 0) : wrapped && tense !== 'future' ? -1 : 0
      return `${yearOf(published) + turn}-${season.code}`
    },
  }
}

/** "the summer of 2020", "summer 2020", "in the spring" */
export function season(words: readonly Word[], at: number): Reading | null {
  const from = wordAt(words, at).lower === 'the' ? at + 1 : at
  const found = seasons.get(wordAt(words, from).lower)
  if (found === undefined || /^VB/.test(wordAt(words, from).xpos)) return null
  const of = wordAt(words, from + 1).lower === 'of' || wordAt(words, from + 1).lower === ',' ? from + 2 : from + 1
  const year = readYearNumber(words, of)
  if (year !== null) return { end: year.end, kind: 'date', resolve: () => `${year.value}-${found.code}` }
  const shift = shifts.get(wordAt(words, of).lower)
  if (shift !== undefined && wordAt(words, of + 1).lower === 'year') {
    return {
      end: of + 2,
      kind: 'date',
      resolve: ({ published }) => published && `${yearOf(published) + shift}-${found.code}`,
    }
  }
  // "in the spring", never "the fall of the government" or "a spring in his step"
  const before = wordAt(words, at - 1).lower
  if (
    !/^(?:in|by|until|during|since|early|late|over|into|through|this)$/.test(before) ||
    wordAt(words, from + 1).lower === 'of'
  )
    return null
  if (found.code === 'FA' && wordAt(words, from).lower === 'fall' && from === at) return null
  return {
    end: from + 1,
    kind: 'date',
    resolve: moment =>
      moment.published &&
      (nearestYear(moment.published, moment, year => makeDay(year, found.month, 15)) ?? '')
        .slice(0, 4)
        .concat(`-${found.code}`),
  }
}

/** "last weekend", "this weekend", "the weekend" */
function weekend(words: readonly Word[], choice: Choice): Reading | null {
  if (wordAt(words, choice.next).lower !== 'weekend') return null
  return {
    end: choice.next + 1,
    kind: 'date',
    resolve: moment => weekendOf(start(choice, moment), choice.shift, moment),
  }
}

/** "the weekend", "over the weekend" */
export function theWeekend(words: readonly Word[], at: number): Reading | null {
  if (wordAt(words, at).lower !== 'the' || wordAt(words, at + 1).lower !== 'weekend') return null
  return {
    end: at + 2,
    kind: 'date',
    // Printed on a Sunday, "over the weekend" is the one that goes on
    resolve: moment => {
      const goesOn = moment.published !== null && weekdayOf(moment.published) >= 6
      return weekendOf(moment.published, goesOn || moment.tense === 'future' ? 0 : -1, moment)
    },
  }
}

/** On Saturday and Sunday "last weekend" is the one before; from Monday on it is the one just past. */
function weekendOf(day: Day | null, shift: number, { tense }: Moment): string | null {
  if (day === null) return null
  const inside = weekdayOf(day) >= 6
  const back = shift === -1 && inside && tense !== 'future' ? -7 : shift * 7
  // "this weekend" on a Monday, in the past: the one just past
  const passed = shift === 0 && tense === 'past' && weekdayOf(day) <= 2 ? -7 : back
  const moved = shiftDay(day, passed, 'day')
  return moved && `${periodOf(moved, 'week')}-WE`
}

/** "the end of the year", "for the year", "in the quarter": the one the text speaks of, else the current one. */
export function thePeriod(words: readonly Word[], at: number): Reading | null {
  if (wordAt(words, at).lower !== 'the') return null
  const full = /^(?:full|whole|entire|latest|most)$/.test(wordAt(words, at + 1).lower) ? at + 2 : at + 1
  const word = wordAt(words, full)
  const unit = timeUnits.get(word.lower)
  if (unit === undefined || word.lower.endsWith('s') || wordAt(words, full + 1).lower === '-') return null
  // "wrote for The Week"
  if (isTitle(word) && /^The$/.test(wordAt(words, at).form)) return null
  const before = wordAt(words, at - 1).lower
  const inside = /^(?:in|of|for|during|throughout|within|over|until|through)$/.test(before)
  if (unit === 'quarter') {
    const ended = endedOn(words, full + 1)
    return { end: full + 1, kind: 'date', resolve: moment => ended(moment) ?? theQuarter(moment) }
  }
  // "the year ended in March": no calendar year
  if (/^(?:ended|ending)$/.test(wordAt(words, full + 1).lower) && unit === 'year')
    return { end: full + 1, kind: 'duration', resolve: fixed('P1Y') }
  if (/^(?:ended|ending|before|after|when|that|of|to|he|she|it|they|and)$/.test(wordAt(words, full + 1).lower))
    return null
  if (!inside || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return null
  return {
    end: full + 1,
    kind: 'date',
    resolve: ({ focus, published }) => {
      const same = focus !== null && unitOf(focus) === unit
      return same ? focus : published && periodOf(published, unit)
    },
  }
}

/** The quarter of the day behind "ended": "in the quarter ended July 31". */
function endedOn(words: readonly Word[], at: number): Reading['resolve'] {
  const day = /^(?:ended|ending)$/.test(wordAt(words, at).lower) ? calendarDate(words, at + 1) : null
  return moment => {
    const value = day?.resolve(moment)?.slice(0, 10) ?? ''
    return isDay(value) ? periodOf(value, 'quarter') : null
  }
}

/** The quarter the text speaks of, else the last one that was over at publication. */
function theQuarter({ quarter, published }: Moment): string | null {
  if (quarter !== null) return quarter
  return shifted(published, -1, 'quarter')
}
