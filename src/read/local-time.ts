import { type Printed, parseInstant, readPrinted } from './parse-instant.ts'

/**
 * An instant given in universal time, on the clock of its outlet as far as the page shows that clock: `2023-05-02T01:30:00Z` with
 * "May 1, 2023 at 9:30 p.m." printed beside it is `2023-05-01T21:30:00-04:00`. Where only the day in the address differs, that day alone.
 * What the page does not show is not guessed: the instant stays as it is. Readers mean the outlet's day by "Monday".
 */
export function inLocalTime(instant: string, texts: readonly string[], addressDay: string | null): string {
  const utc = /Z$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(utc)) return instant
  for (const text of texts) {
    const printed = readPrinted(text)
    const stated = parseInstant(text)
    // A clock with its zone shows this moment or another one
    if (stated !== null && stated.length > dayLength && Date.parse(stated) !== utc) continue
    const offset = printed === null ? null : offsetFrom(utc, printed)
    if (offset !== null && offset !== 0) return `${printed!.date}T${printed!.time}${spellOffset(offset)}`
  }
  const day = addressDay === null ? null : (readPrinted(addressDay)?.date ?? null)
  return day !== null && day !== instant.slice(0, 10) && mayBe(day, utc) ? day : instant
}

const dayLength = '2021-03-16'.length

/** Minutes between a clock on a wall and universal time; null when they show two moments. Zones differ by whole or half hours. */
function offsetFrom(utc: number, { date, time }: Printed): number | null {
  if (time === null) return null
  const wall = Date.parse(`${date}T${time}Z`)
  // A clock without seconds shows the minute that has begun
  const begun = time.endsWith(':00') ? Math.floor(utc / 60_000) * 60_000 : utc
  const minutes = (wall - begun) / 60_000
  return minutes % 30 === 0 && minutes >= westmost && minutes <= eastmost ? minutes : null
}

/** Minutes; no place is further from Greenwich. */
const westmost = -12 * 60
const eastmost = 14 * 60

/** Whether it is that day anywhere at that instant. */
const mayBe = (day: string, utc: number): boolean =>
  [westmost, eastmost].some(minutes => new Date(utc + minutes * 60_000).toISOString().slice(0, 10) === day)

function spellOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
