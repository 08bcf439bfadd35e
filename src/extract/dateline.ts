import type { Token } from '../model.ts'

/** A dateline is no longer than this many tokens: "KUALA LUMPUR, Malaysia, May 3 (Reuters) —". */
const longest = 14

/**
 * Number of tokens at the start of a paragraph that only say where it was written: "WASHINGTON — ", "MOSCOW (AP) - ", "OSLO, May 3 --".
 * 0 when there is no dateline. A dateline begins with a word in capitals and ends with a dash.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (!first || !/^\p{Lu}[\p{Lu}.'-]{2,}$/u.test(first.form)) return 0
  for (let at = 1; at < Math.min(tokens.length - 3, longest); at += 1) {
    if (/^(?:[–—―-]|--)$/.test(tokens[at]!.form)) return hasSpaces(tokens, at) ? at + 1 : 0
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(tokens[at]!.upos)) return 0
  }
  return 0
}

/** "A-10" has no spaces around its dash, a dateline does on one side at least. */
const hasSpaces = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash - 1]!.end < tokens[dash]!.start ||
  tokens[dash]!.end < tokens[dash + 1]!.start ||
  /^(?:—|―|--)$/.test(tokens[dash]!.form)
