import { childrenOf, type Draft, hasSubject } from './draft.ts'

/** Verbs whose infinitive is what is meant, not what for; from general knowledge. */
const meaning =
  /^(?:vow|pledge|promise|plan|decide|agree|refuse|decline|intend|want|hope|expect|seek|try|attempt|threaten|propose|swear|fail|manage|offer|begin|start|continue|tend|prepare|vote)$/

/** "voted not to sell", "vowed on Monday to close the pier". */
export function mendInfinitives(draft: Draft): void {
  const { tokens, heads, relations } = draft
  tokens.forEach(({ xpos }, to) => {
    const verb = to + 1
    if (xpos !== 'TO' || tokens[verb]?.xpos !== 'VB' || heads[to] !== verb) return
    // "not" right before "to" denies the infinitive, not the verb before it.
    const not = to - 1
    if (/^(?:not|never)$/i.test(tokens[not]?.form ?? '') && heads[not] === heads[verb] && heads[verb]! >= 0)
      heads[not] = verb
    const governor = heads[verb]!
    if (relations[verb] !== 'advcl' || governor < 0 || governor > to || hasSubject(draft, verb)) return
    if (!meaning.test(tokens[governor]!.lemma)) return
    if (childrenOf(draft, governor).some(child => /^(?:obj|iobj|xcomp|ccomp|nsubj:pass)$/.test(relations[child]!)))
      return
    relations[verb] = 'xcomp'
  })
}
