import { type ClauseView, childrenWith, childWith, lemmaOf, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { keep, printedSet, printedWords, without } from '../excerpt.ts'
import type { DividingRule } from '../rule.ts'

/** "sailed to Alton, not to Bree" tells where the ferry sailed, "not only to Alton but also to Bree" two places, "not to Alton but to Bree" one. */
export const contrasts: DividingRule = {
  name: 'contrast',
  words: ['not'],
  divide(view, proposition) {
    return opposed(view, proposition) ?? paired(view, proposition) ?? [proposition]
  },
  examples: [
    {
      text: 'The ferry serves Alton, not Bree.',
      parts: ['The ferry serves Alton.', 'The ferry serves Alton, not Bree.'],
    },
    {
      text: 'The ferry serves not only Alton but also Bree.',
      parts: ['The ferry serves Alton.', 'The ferry serves Bree.'],
    },
    { text: 'The ferry did not serve Alton, Bree and Corby.', parts: [] },
  ],
}

/** "…, not to Bree" after the verb. */
function opposed(view: ClauseView, proposition: Proposition): Proposition[] | null {
  const printed = printedWords(proposition)
  const at = printed.findIndex(
    (word, place) =>
      /^not$/i.test(view.tokens[word]!.form) && place > 0 && view.tokens[printed[place - 1]!]!.form === ',',
  )
  const not = printed[at]
  if (not === undefined || not < proposition.head || /^(?:only|just|even|least|to)$/.test(lemmaOf(view, not + 1)))
    return null
  // It must reach to the end: what follows would belong to both.
  const phrase = view.heads[not]!
  const last = subtree(view, phrase)
    .filter(word => view.tokens[word]!.upos !== 'PUNCT')
    .at(-1)
  if (phrase === proposition.head || last !== printed.at(-1)) return null
  const core = keep(proposition, word => word < printed[at - 1]!)
  return core === null ? null : [{ ...core, rule: 'contrast' }, proposition]
}

/** "not only Alton but also Bree": each. */
function paired(view: ClauseView, proposition: Proposition): Proposition[] | null {
  const printed = printedWords(proposition)
  const inside = printedSet(proposition)
  for (const first of printed) {
    if (first === proposition.head) continue
    const not = childrenWith(view, first, 'advmod', 'cc').find(word => lemmaOf(view, word) === 'not' && word < first)
    const [second, ...others] = childrenWith(view, first, 'conj')
    if (not === undefined || second === undefined || others.length > 0 || !inside.has(second)) continue
    const joint = childWith(view, second, 'cc')
    if (joint === undefined || lemmaOf(view, joint) !== 'but' || lemmaOf(view, not + 1) !== 'only') continue
    const also = childrenWith(view, second, 'advmod').filter(word => word === joint + 1)
    const later = subtree(view, second).filter(word => !also.includes(word) && word !== joint)
    const earlier = subtree(view, first).filter(word => !subtree(view, second).includes(word))
    const comma = view.tokens[joint - 1]?.form === ',' ? [joint - 1] : []
    const ofFirst = without(view, proposition, new Set([not, not + 1, joint, ...also, ...later, ...comma]))
    // "iconic for | many Europeans": the second keeps the preposition of the first when it has none.
    const own = childWith(view, second, 'case') === undefined ? childrenWith(view, first, 'case') : []
    const ofSecond = without(
      view,
      proposition,
      new Set([not, not + 1, joint, ...also, ...comma, ...earlier.filter(word => !own.includes(word))]),
    )
    if (ofFirst === null || ofSecond === null) return null
    return [
      { ...ofFirst, rule: 'contrast' },
      { ...ofSecond, rule: 'contrast' },
    ]
  }
  return null
}
