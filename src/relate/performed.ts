import type { Statement } from '../model.ts'

/**
 * "Berg said she is resigning", "Dahl announced that he endorses the plan": whoever says so has done it by saying so, and the outlet that reports it tells a deed. Not so
 * "Berg said she signed the letter", which others may deny. `verb` is the token of what is done.
 */
export function isPerformed({ claim: { attribution }, tokens, tree }: Statement, verb: number): boolean {
  const speaker = attribution.length === 1 ? lastWord(attribution[0]!.speaker) : ''
  if (speaker === '' || !performing.has(tokens[verb]?.lemma.toLowerCase() ?? '')) return false
  const isDoer = (at: number) => tree.heads[at] === verb && /^nsubj$/.test(tree.relations[at] ?? '')
  return tokens.some(({ form }, at) => form.toLowerCase() === speaker && (isDoer(at) || isDoer(tree.heads[at] ?? -1)))
}

const lastWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? ''

// What is done in words (Austin, "How to Do Things with Words", 1962), as far as news tells of it; written by hand.
const performing: ReadonlySet<string> = new Set(
  'declare proclaim veto nominate appoint endorse resign quit withdraw renounce concede suspend cancel dismiss'.split(
    ' ',
  ),
)
