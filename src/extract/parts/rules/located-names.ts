import { childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { areAllPrinted, printedSet, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** "at the Heron Stadium in Alton", with two names: the stadium is in Alton. */
export const locatedNames: TakingRule = {
  name: 'place',
  relations: ['nmod'],
  words: ['in', 'near'],
  take(view, proposition) {
    const printed = printedSet(proposition)
    return [...printed].flatMap(node => {
      const holder = view.heads[node]!
      if (mainRelation(view, node) !== 'nmod' || holder < 0 || !printed.has(holder)) return []
      const preposition = childWith(view, node, 'case')
      if (preposition === undefined || !/^(?:in|near)$/.test(lemmaOf(view, preposition))) return []
      const areNames = [holder, node].every(word => view.tokens[word]!.upos === 'PROPN')
      if (!areNames || view.names[node]?.type !== 'place' || view.names[holder]?.type === 'person') return []
      const words = subtree(view, node)
      if (!areAllPrinted(view, words, printed)) return []
      // "the Harbour Board in Alton (HBA)": the place is part of the name.
      const end = words.findLast(word => view.tokens[word]!.upos === 'PROPN') ?? node
      const following = view.tokens.slice(end + 1, end + 3).map(({ form }) => form)
      if (following[0] === '(' && /^\p{Lu}{3,}$/u.test(following[1] ?? '')) return []
      const subject = subtree(view, holder).filter(
        word => word < words[0]! && !/^(?:case|punct|cc)$/.test(mainRelation(view, word)),
      )
      // "a former Marine in Norland": one of many, and no longer there.
      if (subject[0] !== undefined && /^an?$/.test(lemmaOf(view, subject[0]))) return []
      // "a candidate for the Norland Senate in Alton": the seat is won there, the chamber is elsewhere.
      if (/^(?:senate|house|congress|parliament|assembly|representatives)$/.test(view.lower[holder]!)) return []
      // A surname that was not known as one.
      if (view.names[holder] === undefined && subject.length < 2) return []
      if (subject.length === 0 || subject.some((word, at) => at > 0 && word !== subject[at - 1]! + 1)) return []
      const tokens = (list: readonly number[]) => list.map(token => ({ token }))
      const said = saying('place', [...tokens(subject), { words: 'is' }], tokens(words), node)
      return [{ said, words, isSpare: false }]
    })
  },
  examples: [
    {
      text: 'Heron Stadium in Lisbon was closed in the storm.',
      parts: [
        'Heron Stadium in Lisbon was closed.',
        'Heron Stadium in Lisbon was closed in the storm.',
        'Heron Stadium is in Lisbon.',
      ],
    },
    { text: 'The cup showed the interest of Olsen in Lisbon.', parts: [] },
    { text: 'A former Marine in Lisbon was elected.', parts: [] },
    { text: 'Olsen lost the race for the United States Senate in Connecticut.', parts: [] },
  ],
}
