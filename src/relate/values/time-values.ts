import { months } from '../../lexicon/calendar.ts'
import type { Statement, TimeMention } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'

/** The dates of a statement: days, months, years with a value; no durations, no "now". At most eight. */
export const datesOf: (statement: Statement) => readonly DatedMention[] = rememberByStatement(findDates)

function findDates({ mentions, claim }: Statement): DatedMention[] {
  return mentions
    .flatMap(mention => {
      const isDated = mention.type === 'time' && !isClock(mention)
      const value = isDated ? (mention.value ?? unsettled(mention.text)) : null
      return mention.type === 'time' && value !== null && /^(?:\d{4}|\?)/.test(value)
        ? [{ bound: boundOf(claim.text, mention.start), ...mention, value }]
        : []
    })
    .slice(0, 8)
}

/** "at 10 p.m.": of which day is only guessed. */
const isClock = ({ text, value }: TimeMention): boolean =>
  value?.includes('T') === true &&
  /^(?:\p{Ll}+ )*\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.? ?m\.?|o['’]clock)?$/iu.test(text) &&
  !/\d{4}/.test(text)

/** The bounding word right before a position of the text. */
export function boundOf(text: string, start: number): Bound | null {
  const word = /\b(before|prior to|after|since|until|by) (?:the )?$/i.exec(
    text.slice(Math.max(0, start - 14), start),
  )?.[1]
  return word === undefined ? null : word.toLowerCase() === 'prior to' ? 'before' : (word.toLowerCase() as Bound)
}

/** True when one day can be meant by both: "before 1967" holds "16 July 1965". */
export function datesMeet(left: Bounded, right: Bounded): boolean {
  const [one, other] = [left.bound, right.bound]
  if (one === other && (one === null || one === 'since' || one === 'until' || one === 'by'))
    return areCompatible(left.value, right.value)
  if (left.value.startsWith('?') || right.value.startsWith('?')) return true
  // "after 1975", "before 1970"
  if ((one === 'after' || one === 'since') && other === 'before') return left.value < right.value
  if ((other === 'after' || other === 'since') && one === 'before') return right.value < left.value
  if (one === 'before' && other === null) return right.value < left.value
  if (other === 'before' && one === null) return left.value < right.value
  // A year ends after its days: "after 1998" leaves all of 1998 out.
  if (one === 'after' && other === null) return `${right.value}~` > `${left.value}~`
  if (other === 'after' && one === null) return `${left.value}~` > `${right.value}~`
  return true
}

/** What a day without a year still tells: "Monday" → "?monday", "March 11" → "?03-11". */
function unsettled(text: string): string | null {
  const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(text)
  if (weekday) return `?${weekday[0].toLowerCase()}`
  const date = /\b(?:(\d{1,2}) )?([a-z]{3,9})\.?(?: (\d{1,2}))?\b/i.exec(text)
  const day = date?.[1] ?? date?.[3]
  const month = date?.[2] === undefined ? undefined : months.get(date[2].toLowerCase())
  return day === undefined || month === undefined ? null : `?${month}-${day}`
}

export type DatedMention = TimeMention & { readonly value: string; readonly bound: Bound | null }

type Bounded = Pick<DatedMention, 'value' | 'bound'>

/** "before 1967", "after the 3rd": the word that makes a date the end of a time that is open on the other side. */
type Bound = 'before' | 'after' | 'since' | 'until' | 'by'

/** True when both give dates and no date of one can be a date of the other: "March" holds "March 17". */
export function timesClash(a: Statement, b: Statement): boolean {
  const one = datesOf(a)
  const other = datesOf(b)
  return one.length > 0 && other.length > 0 && !one.some(left => other.some(right => datesMeet(left, right)))
}

/** The coarser value contains the finer one; weeks, quarters and seasons are compatible with all days of their year. */
export function areCompatible(left: string, right: string): boolean {
  // Days without a year: two weekdays or two dates can clash, a weekday and a date cannot.
  if (left.startsWith('?') || right.startsWith('?')) {
    const isDate = (value: string) => /^\?\d/.test(value)
    return left === right || left[0] !== right[0] || isDate(left) !== isDate(right)
  }
  const one = calendarPart(left)
  const other = calendarPart(right)
  return one.startsWith(other) || other.startsWith(one)
}

/** Length in characters of year, month or day: 4, 7 or 10. */
export function precisionOf(value: string): number {
  return value.startsWith('?') ? 10 : calendarPart(value).length
}

function calendarPart(value: string): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(value)?.[0] ?? value.slice(0, 4)
}

/** The day or month; as printed when no year is known, and for weeks, quarters and seasons: "2021-W11" is for machines. */
export function shownDate({ value, text, bound }: DatedMention): string {
  const date = /^\?|^\d{4}-\p{Lu}/u.test(value) ? text : value.slice(0, 10)
  return bound === null ? date : `${bound} ${date}`
}
