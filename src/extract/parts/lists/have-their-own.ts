import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { isPlural } from '../../noun-phrase.ts'
import type { Proposition } from '../../propositions.ts'
import { printedWords } from '../excerpt.ts'

/** Whether other words of the proposition speak of the members in their order, of each with what is its own, or of all as "they". */
export const haveTheirOwn = (view: ClauseView, proposition: Proposition, members: readonly number[]): boolean =>
  areTheyOf(view, proposition, members) || isPairedOff(view, proposition, members) || isRanked(view, members[0]!)

/** "raised the fees of Alton and Bree and they replied": no other noun is plural, so "they" are those of the list. */
function areTheyOf(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  const first = members[0]!
  const end = subtree(view, first).at(-1)!
  if (view.tokens[first]!.upos !== 'PROPN' || mainRelation(view, first) === 'nsubj') return false
  const they = printedWords(proposition).find(word => word > end && view.lower[word] === 'they')
  if (they === undefined || view.tokens.slice(end + 1, they).some(({ xpos }) => /^NNP?S$/.test(xpos))) return false
  let verb = first
  // "tried to call Olsen and Hall, but they": the subject stands with the verb above.
  while (verb >= 0 && (view.tokens[verb]!.upos !== 'VERB' || mainRelation(view, verb) === 'xcomp'))
    verb = view.heads[verb]!
  const subject = verb < 0 ? undefined : subjectOf(view, verb)
  return subject !== undefined && !isPlural(view, subject)
}

/** "Olsen and Hall joined in 2003 and 2007": as many numbers as doers, each of which has its own. */
function isPairedOff(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  const isNumber = (word: number) => view.tokens[word]!.upos === 'NUM' || isTime(view, word)
  const areNumbers = members.every(isNumber)
  const isDoer = (word: number) => mainRelation(view, word) === 'nsubj'
  if (!areNumbers && !isDoer(members[0]!)) return false
  return printedWords(proposition).some(word => {
    const list = [word, ...childrenWith(view, word, 'conj')]
    if (members.includes(word) || list.length !== members.length) return false
    return areNumbers ? isDoer(word) : list.every(isNumber)
  })
}

/** "is the largest, followed by Alton and Bree": in this order. */
function isRanked(view: ClauseView, first: number): boolean {
  const verb = view.heads[first]!
  return (
    verb >= 0 &&
    view.lower[verb] === 'followed' &&
    childrenWith(view, first, 'case').some(word => lemmaOf(view, word) === 'by') &&
    childWith(view, verb, 'aux') === undefined
  )
}
