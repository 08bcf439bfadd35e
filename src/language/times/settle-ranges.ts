import { months } from '../../lexicon/calendar.ts'
import { type Word, wordAt } from '../quantities/words.ts'
import { firstDay, isDay, shiftDay, yearOf } from './day.ts'
import type { Moment, Reading } from './reading.ts'

/** An expression with its value, as far as it stands alone. */
export interface Resolved {
  readonly reading: Reading & { readonly start: number }
  readonly value: string | null
  readonly inferred: boolean
  readonly moment: Moment
}

/**
 * Two dates that a text joins say something of each other. The year printed after the second is also the first one's ("from January to March 2020"),
 * and a range does not run backwards: printed on a Tuesday, "was shut from Monday to Wednesday" means the Monday of the week before.
 */
export function settleRanges<Found extends Resolved>(words: readonly Word[], found: readonly Found[]): Found[] {
  const settled = [...found]
  for (let index = 0; index + 1 < settled.length; index += 1) {
    const [first, second] = [settled[index]!, settled[index + 1]!]
    const joint = jointOf(words, first, second)
    if (joint === null) continue
    const dated = joint === 'other' ? null : withYearOf(words, first, second)
    if (dated !== null) settled[index] = { ...first, value: dated, inferred: false }
    else if (joint === 'range') {
      const [from, to] = forwards(words, first, second)
      settled[index] = { ...first, value: from }
      settled[index + 1] = { ...second, value: to }
    }
  }
  return settled
}

type Joint = 'range' | 'list' | 'other'

/** "Monday to Wednesday", "between May 3 and May 5", "March-April" are ranges; "in March and April" is a list. Null when more stands between. */
function jointOf(words: readonly Word[], first: Resolved, second: Resolved): Joint | null {
  const from = first.reading.end
  const between = second.reading.start - from
  if (between < 1 || between > 2 || (between === 2 && wordAt(words, from + 1).lower !== 'the')) return null
  const joint = wordAt(words, from).lower
  if (/^(?:to|through|until|till|-)$/.test(joint)) return 'range'
  if (joint === 'and' && wordAt(words, first.reading.start - 1).lower === 'between') return 'range'
  return /^(?:and|or)$/.test(joint) ? 'list' : 'other'
}

const unknown: Moment = { published: null, focus: null, focusDay: null, quarter: null, tense: null, narrated: false }

/** The first date with the year that the second prints; the year before when it lies later in the year: "from November to January 2020". */
function withYearOf(words: readonly Word[], first: Resolved, second: Resolved): string | null {
  if (!namesMonth(words, first) || first.reading.resolve(unknown) !== null) return null
  const end = second.reading.resolve(unknown)
  const endDay = end === null ? null : firstDay(end)
  if (end === null || endDay === null || !namesMonth(words, second)) return null
  const at = (year: number): string | null => {
    const value = first.reading.resolve({ ...unknown, published: `${year}-07-01` })
    return value === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(value) ? null : `${year}${value.slice(4)}`
  }
  const same = at(yearOf(endDay))
  const begins = same === null ? null : firstDay(same)
  return begins !== null && begins > endDay ? at(yearOf(endDay) - 1) : same
}

/** Moves the end a week or a year on when the text looks ahead or nowhere, else the beginning back. */
function forwards(words: readonly Word[], first: Resolved, second: Resolved): [string | null, string | null] {
  const { value: from } = first
  const { value: to } = second
  if (from === null || to === null || to >= from || isDay(from) !== isDay(to)) return [from, to]
  const counts = (each: Resolved): boolean => each.reading.resolve(unknown) === null
  const step = namesMonth(words, first) || namesMonth(words, second) ? 'year' : 'week'
  if ((step === 'week' && !isDay(from)) || !/^\d{4}-\d\d(?:-\d\d)?$/.test(from)) return [from, to]
  const moved = (value: string, sign: 1 | -1): string | null =>
    shiftDay(firstDay(value)!, sign, step)?.slice(0, value.length) ?? null
  if (first.moment.tense === 'past') return counts(first) ? [moved(from, -1), to] : [from, to]
  return counts(second) ? [from, moved(to, 1)] : [from, to]
}

const namesMonth = (words: readonly Word[], { reading }: Resolved): boolean => {
  for (let at = reading.start; at < reading.end; at += 1) if (months.has(wordAt(words, at).lower)) return true
  return false
}
