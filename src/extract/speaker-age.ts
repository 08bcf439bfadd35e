import { range } from '../text/range.ts'
import type { ClauseView } from './clause.ts'
import { isAge } from './is-age.ts'
import type { Proposition } from './propositions.ts'

/**
 * “It is late,” said Ada Olsen, 34, an engineer: "Ada Olsen is 34 years old". `length`: of the speaker's words, with which the clause begins.
 * Null without an age, and where more than a name stands before it: "the brother of Ada Olsen, 34".
 */
export function speakerAge(view: ClauseView, length: number): Proposition | null {
  const age = length + 1
  const last = length - 1
  const name = view.names[last]
  const isBehind = view.tokens[length]?.form === ',' && isAge(view.tokens[age]?.form ?? '')
  const next = view.tokens[age + 1]
  if (!isBehind || (next !== undefined && !/^[,.;:]$/.test(next.form)) || name?.type !== 'person') return null
  const words = range(0, length).filter(word => view.names[word] === name)
  // "Ada Olsen and Karl Berg, 34", "a friend of Ada Olsen, 34"
  const isJoined = range(0, length).some(word => /^(?:CCONJ|ADP)$/.test(view.tokens[word]!.upos))
  if (isJoined) return null
  const own = [...words, age]
  return {
    parts: [...words.map(token => ({ token })), { words: 'is' }, { token: age }, { words: 'years old' }],
    head: age,
    own,
    quoted: [words[0]!, age],
    claimed: own,
    replace: new Map(),
    rule: 'apposition',
  }
}
