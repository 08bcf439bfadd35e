import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { getISODay } from 'date-fns/getISODay'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { seasons, type TimeUnit } from '../../lexicon/calendar.ts'
import { twoDigits } from '../../text/two-digits.ts'

/** An ISO day `2021-03-17`, years 1000 to 9999. */
export type Day = string

const asDate = (day: Day): Date => new UTCDateMini(`${day}T00:00:00.000Z`)

function asDay(date: Date): Day | null {
  const time = date.getTime()
  if (Number.isNaN(time)) return null
  const day = new Date(time).toISOString().slice(0, 10)
  return isDay(day) ? day : null
}

const dayPattern = /^[1-9]\d{3}-\d\d-\d\d$/

export const isDay = (value: string): boolean => dayPattern.test(value)

/** The day of a calendar; null when there is none, such as 30 February. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const value = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  if (!isDay(value) || month < 1 || month > 12 || day < 1 || day > 31) return null
  return asDay(asDate(value)) === value ? value : null
}

/** The local day of an ISO date or instant: what stands before its `T`. Null when it does not begin with a day of the calendar. */
export function dayOfInstant(instant: string | null): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(instant ?? '')
  return found ? makeDay(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: Day): number => getISODay(asDate(day))
export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(asDate(to), asDate(from))

/** How many days one step of a unit has, or how many months. Null for units shorter than a day. */
const steps: Readonly<Record<TimeUnit, { readonly days: number } | { readonly months: number } | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
}

/** The day `amount` units later (earlier when negative); the last of the month where the day does not exist. Null beyond the years 1000 to 9999. */
export function shiftDay(day: Day, amount: number, unit: TimeUnit): Day | null {
  const step = steps[unit]
  // No date of a text lies a million steps away; beyond that the arithmetic of dates ends.
  if (step === null || !Number.isInteger(amount) || Math.abs(amount) > 1e6) return null
  return asDay('days' in step ? addDays(asDate(day), amount * step.days) : addMonths(asDate(day), amount * step.months))
}

/** The period of that unit which holds the day, as TIMEX3: `2021-W11`, `2021-03`, `2021-Q1`, `202` for the 2020s, `20` for the 21st century. */
export function periodOf(day: Day, unit: TimeUnit): string {
  switch (unit) {
    case 'week':
      return `${getISOWeekYear(asDate(day))}-W${twoDigits(getISOWeek(asDate(day)))}`
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`
    case 'year':
      return day.slice(0, 4)
    case 'decade':
      return day.slice(0, 3)
    case 'century':
      return day.slice(0, 2)
    default:
      return day
  }
}

/** First day of a calendar value; null for durations and references. */
export function firstDay(value: string): Day | null {
  if (isDay(value.slice(0, 10))) return value.slice(0, 10)
  const found = /^(\d{4})(?:-(?:W(\d\d)|Q([1-4])|H([12])|(\d\d)|([A-Z]{2})))?/.exec(value)
  if (!found || !/^[1-9]/.test(value)) return null
  const [, year, week, quarter, half, month, season] = found
  if (week !== undefined) {
    const fourth = makeDay(Number(year), 1, 4)
    return fourth === null ? null : asDay(addDays(startOfISOWeek(asDate(fourth)), (Number(week) - 1) * 7))
  }
  const begins = [...seasons.values()].find(each => each.code === season)?.month
  const start = quarter ? Number(quarter) * 3 - 2 : half ? Number(half) * 6 - 5 : Number(month ?? begins ?? 1)
  return makeDay(Number(year), start, 1)
}

/** The unit a calendar value is given in; null for decades, seasons and what is no calendar value. */
export function unitOf(value: string): TimeUnit | null {
  if (isDay(value.slice(0, 10))) return 'day'
  if (/^\d{4}-W\d\d$/.test(value)) return 'week'
  if (/^\d{4}-Q\d$/.test(value)) return 'quarter'
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  return /^\d{4}$/.test(value) ? 'year' : null
}

/** Moves the day to the latest given weekday on or before it. */
export const weekdayBackFrom = (day: Day, weekday: number): Day | null =>
  shiftDay(day, -((weekdayOf(day) - weekday + 7) % 7), 'day')

/** Moves the day to the first given weekday on or after it. */
export const weekdayOnFrom = (day: Day, weekday: number): Day | null =>
  shiftDay(day, (weekday - weekdayOf(day) + 7) % 7, 'day')
