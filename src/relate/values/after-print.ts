import type { Statement } from '../../model.ts'
import type { DatedMention } from './time-values.ts'

/**
 * True for a day of something that happened which lies after the article was printed: "resigned on Tuesday", read as the Tuesday to come. It proves nothing but that
 * the day was not understood.
 */
export function isAfterPrint({ claim, published }: Statement, { value }: DatedMention): boolean {
  if (published === null || claim.status === 'planned' || value.length < 10 || value.startsWith('?')) return false
  return value.slice(0, 10) > published.slice(0, 10)
}
