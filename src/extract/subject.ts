import { agrees } from './agreement.ts'
import { type ClauseView, childrenWith, childWith, mainRelation, subjectOf } from './clause.ts'
import { nounPhrase } from './noun-phrase.ts'
import type { Part } from './rule.ts'

/**
 * The subject of a clause as words for another clause: its own, or the one it shares with what it hangs on. Null when there is none
 * to be had, only an empty one ("it rained", "there were"), or one that does not agree with `verb`, the verb that borrows it.
 */
export function borrowedSubject(view: ClauseView, node: number, verb: number): Part[] | null {
  for (let at = node; at >= 0; at = view.heads[at]!) {
    const subject = subjectOf(view, at)
    // "The moment the mate held up a lamp, the crew ran and cheered": of two subjects one belongs elsewhere.
    if (childrenWith(view, at, 'nsubj').length > 1) return null
    const relation = mainRelation(view, at)
    if (subject !== undefined) {
      if (mainRelation(view, subject) !== 'nsubj') return null
      // "the captain, who left and …": the relative pronoun stands for the noun.
      if (/^(?:WDT|WP)$/.test(view.tokens[subject]!.xpos)) {
        return relation === 'acl' && view.heads[at]! >= 0 && agrees(view, view.heads[at]!, verb)
          ? nounPhrase(view, view.heads[at]!)
          : null
      }
      if (childWith(view, at, 'expl') !== undefined || /^(?:there|it)$/i.test(view.tokens[subject]!.form)) return null
      return agrees(view, subject, verb) ? nounPhrase(view, subject) : null
    }
    if (relation === 'acl' && view.heads[at]! >= 0 && agrees(view, view.heads[at]!, verb))
      return nounPhrase(view, view.heads[at]!)
    if (!['conj', 'xcomp', 'advcl'].includes(relation)) return null
  }
  return null
}
