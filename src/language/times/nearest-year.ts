import { type Day, daysBetween, yearOf } from './day.ts'
import type { Moment } from './reading.ts'

/** The candidate of the years around publication that lies nearest, unless the tense clearly asks for the other side. */
export function nearestYear(
  published: Day,
  moment: Moment,
  candidateIn: (year: number) => string | null,
): string | null {
  const candidates = [-1, 0, 1].flatMap(shift => {
    const found = candidateIn(yearOf(published) + shift)
    // a month is measured from its middle
    const day = found === null ? null : found.length === 7 ? `${found}-15` : found.slice(0, 10)
    return found === null || day === null ? [] : [{ found, distance: daysBetween(published, day) }]
  })
  const fits = candidates.filter(({ distance, found }) =>
    moment.tense === 'past'
      ? distance <= (moment.narrated ? shortly : found.length === 7 ? monthTolerance : tolerance)
      : moment.tense === 'future'
        ? distance >= -tolerance && distance <= horizon
        : true,
  )
  const sorted = (fits.length > 0 ? fits : candidates).sort(
    (left, right) => Math.abs(left.distance) - Math.abs(right.distance),
  )
  return sorted[0]?.found ?? null
}

/**
 * How far ahead, in days, a date without a year may lie before a past tense moves it a year back. A date some weeks ahead in a sentence
 * about the past is mostly an appointment ("agreed to meet on June 3"), unless the verb of the past stands right before it ("met on June 3"). Of 31, 62, 92 and 120 days, 62 was right most often on the
 * training half of TempEval-3 (92.1 against 90.8, 92.0 and 92.0 % of full days).
 */
const tolerance = 62

/**
 * The same for a month, from its middle: what happened "in January" is seldom told of in the December before. Of 0, 20, 35 and 62, the
 * upper two were right most often on the training half of TempEval-3, and 35 on the development half.
 */
const monthTolerance = 35

/** The same when the past is certain: a text may be printed under the date of an earlier version, or be a day behind in another zone. */
const shortly = 2

/** How far ahead, in days, a date is written without its year: nine months. "The event of March 2 can be seen here", printed in May, is no date of next year. */
const horizon = 270
