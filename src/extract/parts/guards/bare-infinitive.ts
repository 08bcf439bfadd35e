import { type ClauseView, childrenWith, childWith, lemmaOf } from '../../clause.ts'
import { isTime } from '../../is-time.ts'
import { complete } from './scope.ts'

/**
 * Whether of what is printed an infinitive ends it that says little: "plans to root | for Alton": without the phrase nothing is told of what somebody means to do;
 * "plans to vote | in Alton" does tell.
 */
export function hasBareInfinitive(view: ClauseView, head: number, inside: ReadonlySet<number>): boolean {
  const verb = childWith(view, head, 'xcomp')
  return (
    verb !== undefined &&
    view.tokens[verb]!.xpos === 'VB' &&
    view.tokens[verb]!.upos === 'VERB' &&
    view.tokens[verb - 1]?.xpos === 'TO' &&
    view.tokens[verb + 1]?.upos === 'ADP' &&
    !inside.has(verb + 1) &&
    childWith(view, verb, 'obj', 'xcomp', 'ccomp', 'cop', 'nsubj:pass', 'aux:pass') === undefined &&
    childrenWith(view, verb, 'obl').some(child => child > verb && !isTime(view, child)) &&
    !complete.has(lemmaOf(view, verb))
  )
}
