import { ConcordError } from '../errors.ts'
import { invalid, type Origin } from './invalid.ts'

interface Expectation {
  /** What the text should hold. */
  readonly expected: string
  readonly hint: string
  /** In running text a row of seven signs may stand alone: only both ends of a conflict count. */
  readonly isProse?: boolean
}

/** Throws, with the place of the first mark, when the text holds the marks that git leaves where it could not merge. */
export function refuseUnfinishedMerge(text: string, origin: Origin, { expected, hint, isProse }: Expectation): void {
  const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text)
  if (mark === null || (isProse && !(/^<{7}(?: |\r?$)/m.test(text) && /^>{7}(?: |\r?$)/m.test(text)))) return
  const { code, message } = invalid(text, origin, mark.index, `an unfinished merge, expected ${expected}`)
  throw new ConcordError(code, message, { hint })
}
