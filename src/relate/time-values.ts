import type { Statement, TimeMention } from '../model.ts'

/** The dates of a statement: days, months, years with a value; no durations, no "now". At most eight. */
export function datesOf({ mentions }: Statement): DatedMention[] {
  return mentions
    .filter(
      (mention): mention is DatedMention =>
        mention.type === 'time' && mention.value !== null && /^\d{4}/.test(mention.value),
    )
    .slice(0, 8)
}

export type DatedMention = TimeMention & { readonly value: string }

/** True when both give dates and no date of one can be a date of the other: "March" holds "March 17". */
export function timesClash(a: Statement, b: Statement): boolean {
  const one = datesOf(a)
  const other = datesOf(b)
  return (
    one.length > 0 && other.length > 0 && !one.some(left => other.some(right => areCompatible(left.value, right.value)))
  )
}

/** The coarser value contains the finer one; weeks, quarters and seasons are compatible with all days of their year. */
export function areCompatible(left: string, right: string): boolean {
  const one = calendarPart(left)
  const other = calendarPart(right)
  return one.startsWith(other) || other.startsWith(one)
}

/** Length in characters of year, month or day: 4, 7 or 10. */
export function precisionOf(value: string): number {
  return calendarPart(value).length
}

function calendarPart(value: string): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(value)?.[0] ?? value.slice(0, 4)
}
