import { skipHyphen, type Word, wordAt } from '../quantities/words.ts'
import { firstDay, periodOf, shiftDay, unitOf } from './day.ts'
import { quarter } from './quarter.ts'
import type { Moment, Reading } from './reading.ts'

/** Business news: "the year-ago quarter", "the year-earlier period", "year-earlier profit", "the latest quarter". */
export function comparedPeriod(words: readonly Word[], at: number): Reading | null {
  const the = wordAt(words, at).lower === 'the' ? at + 1 : at
  if (wordAt(words, the).lower === 'latest' && /^(?:period|quarter)$/.test(wordAt(words, the + 1).lower))
    return { end: the + 2, kind: 'date', resolve: latest }
  if (wordAt(words, the).lower !== 'year') return null
  const hyphen = skipHyphen(words, the + 1)
  if (hyphen === the + 1 || !/^(?:ago|earlier)$/.test(wordAt(words, hyphen).lower)) return null
  const named = quarter(words, hyphen + 1)
  if (named !== null)
    return { end: named.end, kind: 'date', comparison: true, resolve: moment => yearBefore(named.resolve(moment)) }
  const noun = /^(?:period|quarter)$/.test(wordAt(words, hyphen + 1).lower) ? hyphen + 2 : hyphen + 1
  return { end: noun, kind: 'date', comparison: true, resolve: moment => yearBefore(focusPeriod(moment)) }
}

const focusPeriod = ({ focus, quarter, published }: Moment): string | null => {
  if (quarter !== null) return quarter
  const unit = focus === null ? null : unitOf(focus)
  return focus !== null && (unit === 'quarter' || unit === 'year' || unit === 'month')
    ? focus
    : published && periodOf(published, 'year')
}

function yearBefore(value: string | null): string | null {
  const unit = value === null ? null : unitOf(value)
  const start = value === null ? null : firstDay(value)
  const moved = start && shiftDay(start, -1, 'year')
  return moved && unit ? periodOf(moved, unit) : null
}

const latest = ({ quarter, published }: Moment): string | null => {
  if (quarter !== null) return quarter
  const before = published && shiftDay(published, -1, 'quarter')
  return before && periodOf(before, 'quarter')
}
