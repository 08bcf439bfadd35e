import { sharedCodes } from '../letter-runs.ts'
import type { Comparison } from './comparison.ts'
import { rememberLast } from './remember-last.ts'

/** From here on more says no more: sentences on different matters stay below a tenth, on one matter they seldom pass this. */
const enough = 0.3

/** Runs of four letters meet where stems do not: "protest" and "protesters", "Kyiv" and "Kyiv's". */
export const letters: Comparison = {
  title: 'same runs of four letters',
  compare: rememberLast(pair => {
    const [left, right] = [pair.left.wording(), pair.right.wording()]
    const all = left.fours.length + right.fours.length
    return all === 0 ? 0 : Math.min(1, (2 * sharedCodes(left.fours, right.fours)) / all / enough)
  }),
}
