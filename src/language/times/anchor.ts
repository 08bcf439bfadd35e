import type { TimeUnit } from '../../lexicon/calendar.ts'
import type { TimeMention } from '../../model.ts'
import { type Day, dayOfInstant, shiftDay } from './day.ts'

const letters: Readonly<Record<string, TimeUnit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/**
 * The day of the event that an anchored expression counts from, given the day of the event it times: "left on Monday, just two days
 * after his counterpart met …" gives the day of the meeting. With `known` = 'anchor' the other way round: given the day of the
 * meeting, the day of the leaving. Null when the mention has no anchor, its offset is not whole days, weeks, months or years, or
 * `otherDay` is no day.
 */
export function resolveAnchored(
  mention: Pick<TimeMention, 'anchor'>,
  otherDay: string,
  known: 'event' | 'anchor' = 'event',
): Day | null {
  const day = dayOfInstant(otherDay)
  const found = /^P(\d{1,6})([DWMY])$/.exec(mention.anchor?.offset ?? '')
  if (day === null || !found || mention.anchor === undefined) return null
  const later = mention.anchor.direction === 'after'
  const sign = (known === 'event') === later ? -1 : 1
  return shiftDay(day, sign * Number(found[1]), letters[found[2]!]!)
}
