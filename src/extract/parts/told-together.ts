import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { printedWords } from './excerpt.ts'

/** Whether a number above one stands before the first of the list, and the last is a bare plural: "six boats and cars" may be four boats. */
export const isCountedLater = (view: ClauseView, first: number, members: readonly number[]): boolean =>
  /^NNS?$/.test(view.tokens[first]!.xpos) &&
  view.tokens[members.at(-1)!]!.xpos === 'NNS' &&
  childrenWith(view, first, 'nummod').some(
    word => !/^(?:one|1|half)$/.test(lemmaOf(view, word)) && !/^\$?[01]?\.\d/.test(view.tokens[word]!.form),
  ) &&
  childWith(view, members.at(-1)!, 'nummod', 'det', 'nmod:poss', 'amod') === undefined

/** Whether a subject of two or more is told of at several places. */
export function isCountedThere(view: ClauseView, { head }: Proposition, first: number): boolean {
  if (!/^(?:obl|nmod)$/.test(mainRelation(view, first)) || view.names[first]?.type !== 'place') return false
  const subject = childWith(view, head, 'nsubj', 'nsubj:pass')
  return (
    subject !== undefined &&
    view.tokens[subject]!.xpos === 'NNS' &&
    childrenWith(view, subject, 'nummod', 'amod').some(
      word => view.tokens[word]!.xpos === 'CD' || /^(?:several|many|few)$/.test(lemmaOf(view, word)),
    )
  )
}

/** Whether the list stands behind "as" and tells who several are. */
export function isNamedAs(view: ClauseView, { head }: Proposition, first: number): boolean {
  let start = subtree(view, first)[0]!
  while (view.tokens[start - 1]?.upos === 'PROPN') start -= 1
  const opensAs = view.lower[start] === 'as' || view.lower[start - 1] === 'as'
  const subject = childWith(view, head, 'nsubj:pass', 'nsubj')
  return (
    opensAs &&
    view.tokens[first]!.upos === 'PROPN' &&
    subject !== undefined &&
    (/^(?:NNS|NNPS)$/.test(view.tokens[subject]!.xpos) || view.lower[subject] === 'they')
  )
}

/** Whether the verb of what the list tells of has one sum of money: "for $3 million". */
export const hasPrice = (view: ClauseView, first: number, verb: number): boolean =>
  verb >= 0 &&
  mainRelation(view, first) === 'obj' &&
  /^(?:buy|sell|acquire|purchase|get|obtain|rent|lease)$/.test(lemmaOf(view, verb)) &&
  view.lower.some(
    (form, at) =>
      form === 'for' &&
      /^(?:about|around|nearly|over|just|some|[$£€¥]|[a-z]{0,3}[$£€¥].*)$/i.test(view.lower[at + 1] ?? ''),
  ) &&
  !view.lower.some(form => /^(?:each|apiece|respectively)$/.test(form))

/** Whether the verb's object is how much of something there is: "most of the market", "60% of the trade". */
export const isShare = (view: ClauseView, verb: number): boolean =>
  /^(?:own|control|hold|have|represent|comprise|constitute|make|account|hog|occupy|command|dominate)$/.test(
    lemmaOf(view, verb),
  ) &&
  childrenWith(view, verb, 'obj', 'obl').some(
    word =>
      /^(?:most|half|majority|percent|%|third|quarter|bulk|share|two-thirds|part)$/.test(lemmaOf(view, word)) &&
      childWith(view, word, 'nmod') !== undefined,
  )

/** "Among them, Alton and Bree own four ferries" */
export const hasAmongThem = (view: ClauseView, proposition: Proposition): boolean =>
  printedWords(proposition).some(
    word =>
      /^(?:among|between)$/.test(view.lower[word]!) &&
      /^(?:them|themselves|us|ourselves)$/.test(view.lower[word + 1] ?? ''),
  )
