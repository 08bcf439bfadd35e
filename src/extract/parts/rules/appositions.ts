import { calendarNames } from '../../../lexicon/calendar.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isClosed,
  isSetOff,
  lemmaOf,
  mainRelation,
  subtree,
} from '../../clause.ts'
import { isPlural, nounPhrase, standsAsSubject } from '../../noun-phrase.ts'
import { printedSet, saying } from '../excerpt.ts'
import type { TakingRule } from '../rule.ts'

/** "the Heron Cup, the oldest race of the island, …": what stands after the comma is said of what stands before it. */
export const appositions: TakingRule = {
  name: 'apposition',
  relations: ['appos'],
  take(view, proposition) {
    const printed = printedSet(proposition)
    return [...printed].flatMap(node => {
      const holder = view.heads[node]!
      if (mainRelation(view, node) !== 'appos' || holder < 0 || holder > node || !printed.has(holder)) return []
      if (view.tokens[node]!.upos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(view.tokens[holder]!.upos)) return []
      // "On Monday, a proposal passed": a day is no proposal.
      if (calendarNames.has(lemmaOf(view, holder))) return []
      // "will merge with Heron Corp., a deal that …": what happens is no firm.
      if (view.tokens[holder]!.upos === 'PROPN' && happenings.test(lemmaOf(view, node))) return []
      // "was seen wearing a coat, a sight that …": what somebody did is the sight.
      if (view.tokens[holder]!.upos === 'NOUN' && sights.test(lemmaOf(view, node))) return []
      const article = childWith(view, node, 'det')
      if (article === undefined || !/^(?:an?|the)$/.test(lemmaOf(view, article))) return []
      // "wore a coat, a red scarf, a pair of boots": two things nobody has named are two things.
      const other = childWith(view, holder, 'det')
      if (other !== undefined && /^an?$/.test(lemmaOf(view, other)) && /^an?$/.test(lemmaOf(view, article))) return []
      // "As the mayor, the push for it began": a clause, whatever the tree makes of it
      if (
        subtree(view, node).some(
          word => /^VB[DZP]$/.test(view.tokens[word]!.xpos) && !isBelowRelative(view, word, node),
        )
      )
        return []
      // "the mayor, a banker, and a nurse" is a list.
      // "Ada Olsen, head of the Union of Dockers, a club of sailors": the second may be said of the nearer.
      const hasName = (each: number) => subtree(view, each).some(at => at > each && view.tokens[at]!.upos === 'PROPN')
      const [before, ...others] = childrenWith(view, holder, 'appos').filter(each => view.tokens[each]!.upos === 'NOUN')
      if (before !== undefined && others.length > 0 && hasName(before)) return []
      if (childWith(view, node, 'conj', 'nummod', 'cc') !== undefined || childWith(view, holder, 'conj') !== undefined)
        return []
      if (!isSetOff(view, node) || !isClosed(view, node) || isPlural(view, holder) || isPlural(view, node)) return []
      // "the cook, the envoy to Norland Ada Olsen and Karl Berg" is a list.
      if (
        subtree(view, node).some(
          word =>
            view.tokens[word]!.upos === 'CCONJ' &&
            view.tokens[word + 1]?.upos === 'PROPN' &&
            view.tokens[word - 1]?.upos === 'PROPN',
        )
      )
        return []
      // "protects the crew's rest, the safety of the port and the town's peace": of two things without a name the second may be a member of the list.
      const goesOn = (word: number) =>
        view.tokens[word]!.upos === 'CCONJ' && /^(?:DT|PRP\$)$/.test(view.tokens[word + 1]?.xpos ?? '')
      if (view.tokens[holder]!.upos === 'NOUN' && subtree(view, node).some(goesOn)) return []
      const words = subtree(view, node)
      const bare = words.filter(word => view.tokens[word]!.upos !== 'PUNCT')
      if (!bare.every(word => printed.has(word))) return []
      const subject = nounPhrase(view, holder).filter(part => !('token' in part) || part.token < bare[0]!)
      if (!standsAsSubject(view, holder, subject)) return []
      const last = subject.at(-1)
      // "Mary Olsen, the sister of Ada Olsen, a candidate, …": only what follows at once is surely said of it.
      if (last === undefined || !('token' in last) || last.token + 2 !== bare[0]) return []
      const tokens = bare.map(token => ({ token }))
      return [{ said: saying('apposition', [...subject, { words: 'is' }], tokens, node), words, isSpare: true }]
    })
  },
  examples: [
    {
      text: 'The crew won the Heron Cup, the oldest race of the island.',
      parts: ['The crew won the Heron Cup.', 'The Heron Cup is the oldest race of the island.'],
    },
    {
      text: 'The crew met the mayor, a banker, and a nurse.',
      parts: ['The crew met the mayor.', 'The crew met a banker.', 'The crew met a nurse.'],
    },
  ],
}

/** Nouns for what somebody does with what has a name; from general knowledge. */
const happenings = /^(?:deal|move|decision|step|merger|sale|purchase|acquisition|takeover|transaction)$/

/** Nouns that take up what somebody did, said or went through; from general knowledge. */
const sights =
  /^(?:scene|sight|move|sign|gesture|feat|practice|act|action|step|trend|claim|charge|allegation|reminder|development|fact|result|outcome|setback|blow|tactic)$/

const isBelowRelative = (view: ClauseView, word: number, node: number): boolean => {
  for (let at = word; at >= 0 && at !== node; at = view.heads[at]!)
    if (/^(?:acl|ccomp|advcl)$/.test(mainRelation(view, at))) return true
  return false
}
