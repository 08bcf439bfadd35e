import type { Frame } from './frame.ts'
import type { Range } from './line.ts'

/** A stretch of words that is read for reports. */
export interface Search extends Range {
  /** The frame found last in it, whose speaker may go on. */
  readonly before: Frame | null
  /** Whether it stands inside quotation marks. */
  readonly isQuoted: boolean
}
