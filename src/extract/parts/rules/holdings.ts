import { isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { presentTense } from '../../../lexicon/verbs.ts'
import { childWith, isSetOff, lemmaOf, mainRelation, subjectOf, subtree } from '../../clause.ts'
import { isPlural, nounPhrase, standsAsSubject } from '../../noun-phrase.ts'
import { plainTense } from '../../tense.ts'
import { printedSet, saying, trimmed } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** "The Heron, with forty cabins, is the ferry of the island": the Heron has forty cabins. */
export const holdings: TakingRule = {
  name: 'holding',
  words: ['with'],
  take(view, proposition) {
    const printed = printedSet(proposition)
    const tense = plainTense(view, proposition.head)
    if (tense === null) return []
    return [...printed].flatMap(node => {
      const subjectNode = subjectOf(view, proposition.head) ?? -1
      // The tree hangs it on the subject or on the verb.
      const holder = view.heads[node] === proposition.head ? subjectNode : view.heads[node]!
      if (!/^(?:nmod|obl)$/.test(mainRelation(view, node)) || holder < 0 || holder > node || !printed.has(holder))
        return []
      if (mainRelation(view, holder) !== 'nsubj' || view.heads[holder] !== proposition.head) return []
      const preposition = childWith(view, node, 'case')
      const words = trimmed(view, subtree(view, node))
      const next = view.tokens[words.at(-1)! + 1]
      if (preposition === undefined || lemmaOf(view, preposition) !== 'with' || next?.form !== ',') return []
      if (!isSetOff(view, node)) return []
      // "the mayor, with a banker and her sons, left": company is not had.
      if (
        childWith(view, node, 'nummod', 'det', 'amod') === undefined ||
        childWith(view, node, 'nmod:poss') !== undefined
      )
        return []
      if (isPersonNoun(lemmaOf(view, node)) || view.names[node] !== undefined) return []
      if (words[0] !== preposition || !words.every(word => printed.has(word))) return []
      const subject = nounPhrase(view, holder).filter(part => !('token' in part) || part.token < preposition)
      const last = subject.at(-1)
      // Right after it, with nothing but the comma between.
      if (last === undefined || !('token' in last) || last.token < preposition - 2) return []
      if (last !== undefined && 'token' in last && view.tokens[last.token]!.form === ',') subject.pop()
      if (!standsAsSubject(view, holder, subject)) return []
      const has = tense === 'past' ? 'had' : presentTense('have', isPlural(view, holder))
      const tokens = words.slice(1).map(token => ({ token }))
      return [{ said: saying('holding', [...subject, { words: has }], tokens, node), words, isSpare: true }]
    })
  },
  examples: [
    {
      text: 'The Heron, with forty cabins, is the ferry of the island.',
      parts: ['The Heron is the ferry of the island.', 'The Heron has forty cabins.'],
    },
    { text: 'Ada Olsen, with her two sons, left the island.', parts: [] },
  ],
}
