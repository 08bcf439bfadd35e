import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** 1 for a common day (or month, or year), 0.5 when either gives none, 0 for different ones: "March" and "March 17" are no conflict. */
export const times: Comparison = {
  title: 'same time',
  compare: ({ left, right }) => {
    if (left.dates.length === 0 || right.dates.length === 0) return 0.5
    return haveOtherDates(left, right) ? 0 : 1
  },
}

/** True when both give dates and none of one is, holds or lies in one of the other. */
export function haveOtherDates({ dates: left }: Prepared, { dates: right }: Prepared): boolean {
  if (left.length === 0 || right.length === 0) return false
  return !left.some(one => right.some(other => one.startsWith(other) || other.startsWith(one)))
}
