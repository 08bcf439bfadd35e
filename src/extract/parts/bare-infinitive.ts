import { type ClauseView, childrenWith, childWith, lemmaOf } from '../clause.ts'
import { isTime } from './completions.ts'
import { complete } from './scope.ts'

/** "plans to root | for Alton": without the phrase behind it the infinitive tells nothing of what somebody means to do; "plans to vote | in Alton" does. */
export function hasBareInfinitive(view: ClauseView, head: number): boolean {
  const verb = childWith(view, head, 'xcomp')
  return (
    verb !== undefined &&
    view.tokens[verb]!.xpos === 'VB' &&
    view.tokens[verb]!.upos === 'VERB' &&
    view.tokens[verb - 1]?.xpos === 'TO' &&
    view.tokens[verb + 1]?.upos === 'ADP' &&
    childWith(view, verb, 'obj', 'xcomp', 'ccomp', 'cop', 'nsubj:pass', 'aux:pass') === undefined &&
    childrenWith(view, verb, 'obl').some(child => child > verb && !isTime(view, child)) &&
    !complete.has(lemmaOf(view, verb))
  )
}
