import type { Statement } from '../../model.ts'
import type { DatedMention } from './time-values.ts'

/** "announced today" in articles of two days: each tells of the day on which it was printed, so that there may be two announcements. */
export const areDaysOfPrint = (a: Statement, left: DatedMention, b: Statement, right: DatedMention): boolean =>
  isDayOfPrint(a, left) && isDayOfPrint(b, right)

const isDayOfPrint = ({ published }: Statement, { value }: DatedMention): boolean =>
  published !== null && published.slice(0, 10) === value.slice(0, 10)
