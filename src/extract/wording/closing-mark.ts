import type { ClauseView } from '../clause.ts'
import type { Part } from '../rule.ts'

/** `she called it "a | wreck," and left`: the parts with the quotation mark that closes right after their last word, where its partner is among them. */
export function withClosingMark({ tokens }: ClauseView, parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1)
  if (last === undefined || !('token' in last)) return parts
  const isMark = (at: number) => tokens[at]?.form === '"'
  const isOpen = parts.filter(part => 'token' in part && isMark(part.token)).length % 2 === 1
  if (!isOpen || isMark(last.token)) return parts
  const next = last.token + 1
  const mark = !isMark(next) && tokens[next]?.upos === 'PUNCT' ? next + 1 : next
  return isMark(mark) ? [...parts, { token: mark }] : parts
}
