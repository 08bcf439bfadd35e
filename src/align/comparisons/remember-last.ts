import type { Prepared } from '../pair.ts'
import type { Comparison } from './comparison.ts'

/** The same comparison, which notes what it found for the two it was asked about last: a pair is asked about at first sight and again for its score. */
export function rememberLast(compare: Comparison['compare']): Comparison['compare'] {
  let left: Prepared | undefined
  let right: Prepared | undefined
  let found = 0
  return pair => {
    if (pair.left !== left || pair.right !== right) {
      found = compare(pair)
      left = pair.left
      right = pair.right
    }
    return found
  }
}
