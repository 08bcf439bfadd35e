import { months, weekdays } from '../lexicon/calendar.ts'
import { agencyOf } from '../lexicon/news-agencies.ts'
import type { Token } from '../model.ts'
import { isFiniteWord } from '../statement/is-finite-word.ts'

/** A dateline is no longer than this many tokens: "KUALA LUMPUR, Malaysia, May 3 (Reuters) —". */
const longest = 14

/**
 * Number of tokens at the start of a paragraph that only say where it was written: "WASHINGTON — ", "MOSCOW (AP) - ", "OSLO, May 3 --".
 * "(CNN) -- ", or when: "6:17 pm The mayor left". 0 when there is no dateline. A dateline begins with a word in capitals or a bracket and ends with a dash.
 */
export function datelineLength(tokens: readonly Token[]): number {
  const first = tokens[0]
  const stamp = stampLength(tokens)
  if (stamp > 0) return stamp
  const signed = signedLength(tokens)
  if (signed > 0) return signed
  if (!first || !/^(?:\(|\p{Lu}[\p{Lu}.'-]{2,})$/u.test(first.form)) return 0
  for (let at = 1; at < Math.min(tokens.length - 3, longest); at += 1) {
    if (/^(?:[–—―-]|--)$/.test(tokens[at]!.form)) return hasSpaces(tokens, at) ? at + 1 : 0
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(tokens[at]!.upos)) return 0
  }
  return 0
}

/** "Oslo (AFP) – ", "Hull, England (Reuters) - ": a place in small letters is one where an agency in brackets and a dash follow. */
function signedLength(tokens: readonly Token[]): number {
  const open = tokens.slice(0, 6).findIndex(({ form }) => form === '(')
  if (open < 1 || tokens.slice(0, open).some(({ form }) => !/^(?:,|\p{Lu}.*)$/u.test(form))) return 0
  const [agency, close, dash] = [tokens[open + 1], tokens[open + 2], tokens[open + 3]]
  const isAgency = agency !== undefined && (/^\p{Lu}{2,4}$/u.test(agency.form) || agencyOf(agency.form) !== null)
  if (!isAgency || close?.form !== ')' || !/^(?:[–—―-]|--)$/.test(dash?.form ?? '')) return 0
  return open + 6 < tokens.length && hasSpaces(tokens, open + 3) ? open + 4 : 0
}

/** "A-10" has no spaces around its dash, a dateline does on one side at least. */
const hasSpaces = (tokens: readonly Token[], dash: number): boolean =>
  tokens[dash - 1]!.end < tokens[dash]!.start ||
  tokens[dash]!.end < tokens[dash + 1]!.start ||
  /^(?:—|―|--)$/.test(tokens[dash]!.form)

/** "6:17 pm The mayor left", "17:30 GMT: The mayor left", not "6:17 pm is late", "6:17 pm Monday is the deadline". */
function stampLength(tokens: readonly Token[]): number {
  if (!/^\d{1,2}[:.]\d\d$/.test(tokens[0]?.form ?? '')) return 0
  if (!/^(?:[ap]\.?m\.?|GMT|BST|UTC|E[SD]?T|P[SD]?T|C[ES]?T)$/i.test(tokens[1]?.form ?? '')) return 0
  const end = /^(?:[:–—-]|--)$/.test(tokens[2]?.form ?? '') ? 3 : 2
  const next = tokens[end]
  if (!next || !/^\p{Lu}/u.test(next.form) || isDay(next)) return 0
  return tokens.slice(end).some(isFiniteWord) ? end : 0
}

const isDay = ({ form }: Token): boolean => weekdays.has(form.toLowerCase()) || months.has(form.toLowerCase())
