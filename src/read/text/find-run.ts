import { scoreLine } from './score-line.ts'

/** Half-open range of indices. */
export interface Run {
  readonly start: number
  readonly end: number
}

/**
 * The stretch of lines that is most of all running text (greatest sum of scores), without the headline at its beginning.
 * Null when no line looks like running text. Linear in the number of lines.
 */
export function findRun(lines: readonly string[]): Run | null {
  let best = { start: 0, end: 0, sum: 0 }
  let start = 0
  let sum = 0
  lines.forEach((line, index) => {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += scoreLine(line)
    if (sum > best.sum) best = { start, end: index + 1, sum }
  })
  if (best.sum === 0) return null
  while (best.start < best.end - 1 && isHeadline(lines[best.start]!)) best = { ...best, start: best.start + 1 }
  return best
}

/** Inside the run a subheading may stand, which scores little below 0; menus and captions score lower. */
export const worstInside = -1.9

/** "The mayor says the strike is over and ferries will sail": words of a sentence without its full stop. */
const isHeadline = (line: string): boolean =>
  line === '' || (line.length <= 150 && !/[.!?…:,;]["'”’»)\]]*$/u.test(line))
