import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation } from '../../clause.ts'
import { isTime } from '../../is-time.ts'

/** "his career | in Norland", "a prize | for his work", but not "the pier in Alton", where the phrase tells which. */
export function isPlaceOf(view: ClauseView, phrase: number, noun: number): boolean {
  const preposition = childWith(view, phrase, 'case')
  // "put pressure on the crew": "on" tells what of it, unless a day.
  const isOnDay = preposition !== undefined && lemmaOf(view, preposition) === 'on' && isTime(view, phrase)
  if (preposition === undefined || !(loose.test(lemmaOf(view, preposition)) || isOnDay)) return false
  return childWith(view, noun, 'nmod:poss') !== undefined || isOpenNoun(view, noun)
}

/** Prepositions of when, where, with what and what for, which may go where the noun is open; from general knowledge. */
const loose = /^(?:in|at|during|for|with|from|after|before)$/

/** "a film", "films": what more is said of it does not tell which one is meant. */
export function isOpenNoun(view: ClauseView, noun: number): boolean {
  const determiner = childWith(view, noun, 'det')
  if (view.tokens[noun]!.upos !== 'NOUN') return false
  return determiner === undefined || /^(?:an?|some|another)$/.test(lemmaOf(view, determiner))
}

/** "sails in the cup | as a guest": with another phrase the verb is complete without it. */
export const isBehindPhrase = (view: ClauseView, node: number): boolean => {
  const verb = view.heads[node]!
  if (childWith(view, verb, 'obj', 'aux:pass', 'nsubj:pass') !== undefined || acting.test(lemmaOf(view, verb)))
    return false
  return childrenWith(view, verb, 'obl').some(other => other > verb && other < node)
}

/** Verbs that say nothing without "as a guest"; from general knowledge. */
const acting =
  /^(?:serve|act|work|function|emerge|appear|pose|double|come|go|rank|count|qualify|start|begin|end|speak|live|masquerade|believe|see|think|refer|look|point|turn)$/

/** "was remembered as a man | who stood firm": without the clause the noun says nothing; from general knowledge. */
export const isEmpty = (view: ClauseView, noun: number): boolean =>
  /^(?:man|woman|person|people|one|somebody|someone|thing|something|place|way|kind|sort|type)$/.test(
    lemmaOf(view, noun),
  ) && childWith(view, noun, 'amod', 'compound') === undefined

/** "want a person | at the head of the port": a bare noun that says nothing alone. */
export const isPointOf = (view: ClauseView, noun: number): boolean =>
  noun >= 0 &&
  mainRelation(view, noun) === 'obj' &&
  isEmpty(view, noun) &&
  childrenWith(view, noun, 'det').some(word => /^an?$/.test(view.lower[word]!))
