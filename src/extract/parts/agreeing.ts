import { presentTense } from '../../lexicon/verbs.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { printedWords } from './excerpt.ts'

/**
 * Forms of the verb for a part whose subject is `member` alone, where `first` began the list: "Olsen and Hall were freed" → "Olsen was freed".
 * The same for what is named in place of a subject: "Several ports, including Alton, were closed" → "Alton was closed".
 */
export function agreeing(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  member: number,
): ReadonlyMap<number, string> {
  const subject = subjectAbove(view, proposition, first)
  if (subject === null || !/^(?:NN|NNP)$/.test(view.tokens[member]!.xpos)) return proposition.replace
  if (childWith(view, member, 'nummod') !== undefined) return proposition.replace
  const head = view.heads[subject]!
  // "with Alton and Bree having …", told as "have"
  const given = proposition.replace.get(head)
  if (given !== undefined)
    return given === lemmaOf(view, head)
      ? new Map([...proposition.replace, [head, presentTense(given, false)]])
      : proposition.replace
  const verb = [...childrenWith(view, head, 'aux', 'cop'), head].find(word =>
    /^(?:VBP|VBD)$/.test(view.tokens[word]!.xpos),
  )
  if (verb === undefined) return proposition.replace
  const form = view.tokens[verb]!.form.toLowerCase()
  const { xpos } = view.tokens[verb]!
  const singular = form === 'were' ? 'was' : xpos === 'VBP' ? presentTense(lemmaOf(view, verb), false) : null
  return singular === null ? proposition.replace : new Map([...proposition.replace, [verb, singular]])
}

/** The word itself when it is a subject, or the subject it stands for; null for another word. */
function subjectAbove(view: ClauseView, proposition: Proposition, word: number): number | null {
  if (mainRelation(view, word) === 'nsubj') return word
  const noun = view.heads[word]!
  const isStandIn = noun >= 0 && mainRelation(view, noun) === 'nsubj' && !printedWords(proposition).includes(noun)
  return isStandIn ? noun : null
}
