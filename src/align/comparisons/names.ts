import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/**
 * How much of the names of one side stands in the other, whichever side fares better; 0.5 when either names nobody. Two fires are two fires when one is in
 * Westport and the other in Eastham; a sentence that names one person more is still about the same.
 */
export const names: Comparison = {
  title: 'same names',
  compare: ({ left, right }) => {
    if (left.alone().names.length === 0 || right.alone().names.length === 0) return 0.5
    return Math.max(found(left, right), found(right, left))
  },
}

function found(side: Prepared, other: Prepared): number {
  let all = 0
  let met = 0
  for (const { key, form, weight } of side.alone().names) {
    all += weight
    // "Berg" is a name on one side and, wrongly tagged, a word on the other.
    if (other.keys.has(key) || other.alone().forms.has(form)) met += weight
  }
  return met / all
}
