/**
 * The moment a page prints, as ISO 8601: an instant with its offset when the words name a zone, else a bare date
 * (an hour without a zone is not an instant). Null when no calendar day with its year is named, or when it could be
 * two days ("03/04/2021").
 */
export function parseInstant(text: string): string | null {
  const printed = readPrinted(text)
  if (printed === null || printed.time === null) return printed?.date ?? null
  const offset = findOffset(printed.after)
  return offset === null ? printed.date : `${printed.date}T${printed.time}${offset}`
}

/** What a text shows of a moment, whatever zone its hour is of. */
export interface Printed {
  /** `2021-03-16` */
  readonly date: string
  /** `15:33:00`; null without an hour. */
  readonly time: string | null
  /** What follows the hour. */
  readonly after: string
}

/** The day a text names and the hour beside it: "March 16, 2021 at 3:33 p.m. PT". Null when no calendar day with its year is named. */
export function readPrinted(text: string): Printed | null {
  // "March 16, 2021 15:33 | Updated: March 17, 2021 9:10": what comes later is another moment
  const words = text.slice(0, longestDate).replace(/(?<=\d.{0,20})\b(?:updated|modified|edited)\b.*$/isu, '')
  const day = findDay(words)
  if (day === null) return null
  const date = `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`
  const clock = findClock(words.slice(day.end)) ?? findClock(words.slice(0, day.start))
  return { date, time: clock?.time ?? null, after: clock?.after ?? '' }
}

/** Longer texts are prose, in which a date is not the date of publication. */
const longestDate = 200

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

/** Each form of a date with the places of year, month and day among its groups. */
const forms: readonly (readonly [RegExp, year: number, month: number, day: number])[] = [
  // "2021-03-16", "2021/3/16", and the compact "20210316"
  [/(?<!\d)((?:19|20)\d\d)([-/.]?)(0[1-9]|1[0-2]|[1-9](?=[-/.]))\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)/, 1, 3, 4],
  // "March 16, 2021", "Mar. 16th 2021"
  [new RegExp(`\\b${month}\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}((?:19|20)\\d\\d)\\b`, 'i'), 3, 1, 2],
  // "16 March 2021", "16th of March, 2021", "16-Mar-2021"
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}${month},?[\\s-]{1,3}((?:19|20)\\d\\d)\\b`,
      'i',
    ),
    3,
    2,
    1,
  ],
]

function findDay(text: string): Day | null {
  for (const [form, yearGroup, monthGroup, dayGroup] of forms) {
    const match = form.exec(text)
    if (match === null) continue
    const found = calendarDay(Number(match[yearGroup]), monthNumber(match[monthGroup] ?? ''), Number(match[dayGroup]))
    if (found !== null) return { ...found, start: match.index, end: match.index + match[0].length }
  }
  return findNumericDay(text)
}

/** "16/03/2021" and "3/16/2021", where only one reading is a date. */
function findNumericDay(text: string): Day | null {
  const match = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text)
  if (match === null) return null
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
  const dayFirst = calendarDay(year, second, first)
  const monthFirst = calendarDay(year, first, second)
  if (dayFirst !== null && monthFirst !== null && first !== second) return null
  const found = dayFirst ?? monthFirst
  return found && { ...found, start: match.index, end: match.index + match[0].length }
}

function calendarDay(year: number, month: number, day: number): Pick<Day, 'year' | 'month' | 'day'> | null {
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay ? { year, month, day } : null
}

function monthNumber(word: string): number {
  const number = Number(word)
  return Number.isNaN(number) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : number
}

/** "15:33", "T15:33:00.000", "3:33 p.m.", "3 pm". */
function findClock(text: string): { readonly time: string; readonly after: string } | null {
  const match =
    /(?<![\d:+])(\d{1,2})[:.](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?\s?m\b\.?)?/i.exec(text) ??
    /(?<![\d:+])(\d{1,2})()()\s?([ap])\.?\s?m\b\.?/i.exec(text)
  if (match === null) return null
  const half = match[4]?.toLowerCase()
  let hour = Number(match[1])
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  const [minute, second] = [Number(match[2] || 0), Number(match[3] || 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  const time = [hour, minute, second].map(twoDigits).join(':')
  return { time, after: text.slice(match.index + match[0].length) }
}

/**
 * Zone abbreviations that mean one offset wherever English-language news is printed. IST (India, Ireland, Israel), CST
 * outside America, and the bare "ET" whose offset changes with the season are left out on purpose.
 */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

/** The offset right after a time: "+02:00", "-0500", "GMT+2", "EDT", "Z". */
function findOffset(after: string): string | null {
  const numeric = /^\s{0,2}\(?(?:GMT|UTC)?\s?([+\-−])(\d{1,2}):?(\d\d)?(?!\d)/i.exec(after)
  if (numeric !== null) {
    const [hours, minutes] = [Number(numeric[2]), Number(numeric[3] ?? 0)]
    // UTC+14 is the furthest zone there is
    if (hours > 14 || minutes > 59) return null
    if (hours === 0 && minutes === 0) return 'Z'
    return `${numeric[1] === '+' ? '+' : '-'}${twoDigits(hours)}:${twoDigits(minutes)}`
  }
  const named = /^\s{0,2}\(?([A-Z]{1,4})\b/.exec(after)?.[1]
  return named !== undefined && Object.hasOwn(zones, named) ? zones[named]! : null
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
