import type { Comparison } from './comparison.ts'
import type { Prepared } from './pair.ts'

/** 1 for a common day (or month, or year), 0.5 when either gives none, 0 for different ones: "March" and "March 17" are no conflict. */
export const times: Comparison = {
  title: 'same time',
  compare: ({ left, right }) => {
    const one = timesOf(left)
    const other = timesOf(right)
    if (one.length === 0 || other.length === 0) return 0.5
    return one.some(a => other.some(b => a.startsWith(b) || b.startsWith(a))) ? 1 : 0
  },
}

/** Dates only: "@P2D" is how long, not when. At most eight, so that a list of dates costs no more than a sentence. */
function timesOf({ terms }: Prepared): string[] {
  return terms
    .filter(term => term.type === 'time' && /^@\d/.test(term.key))
    .slice(0, 8)
    .map(term => term.key)
}
