import { isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { printedWords } from '../excerpt.ts'

/** Whether a count, a sum or another word shows that what is told holds of all members together: each of these would say too much, or too little, of one. */
export function areToldTogether(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  const first = members[0]!
  const head = view.heads[first]!
  return (
    isCountedLater(view, first, members) ||
    isCountedThere(view, proposition, first) ||
    isNamedAs(view, proposition, first) ||
    hasPrice(view, first, head) ||
    hasSum(view, first, head) ||
    isCountOfAll(view, members) ||
    isOfMost(view, first) ||
    isRepeated(view, members) ||
    isBareSomebody(view, members)
  )
}

/** A number above one stands before the first, and the last is a bare plural: "six hundred news and weather pages", "six boats and cars", which may be four boats. */
const isCountedLater = (view: ClauseView, first: number, members: readonly number[]): boolean =>
  /^NNS?$/.test(view.tokens[first]!.xpos) &&
  view.tokens[members.at(-1)!]!.xpos === 'NNS' &&
  childrenWith(view, first, 'nummod').some(
    word => !/^(?:one|1|half)$/.test(lemmaOf(view, word)) && !/^\$?[01]?\.\d/.test(view.tokens[word]!.form),
  ) &&
  childWith(view, members.at(-1)!, 'nummod', 'det', 'nmod:poss', 'amod') === undefined

/** "Two boats sank off Alton and Bree": one here, one there. */
function isCountedThere(view: ClauseView, { head }: Proposition, first: number): boolean {
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

/** "were named as Ada Olsen, Karl Berg and Ruth Hall": who several are is said of all of them. */
function isNamedAs(view: ClauseView, { head }: Proposition, first: number): boolean {
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

/** "bought the pier and the yard for $3 million": one price. */
const hasPrice = (view: ClauseView, first: number, verb: number): boolean =>
  verb >= 0 &&
  mainRelation(view, first) === 'obj' &&
  /^(?:buy|sell|acquire|purchase|get|obtain|rent|lease)$/.test(lemmaOf(view, verb)) &&
  view.lower.some(
    (form, at) =>
      form === 'for' &&
      /^(?:about|around|nearly|over|just|some|[$£€¥]|[a-z]{0,3}[$£€¥].*)$/i.test(view.lower[at + 1] ?? ''),
  ) &&
  !view.lower.some(form => /^(?:each|apiece|respectively)$/.test(form))

/** "spent $5,150 on capes and coats", "a fee of $3 on boats and rafts": one sum for all. */
function hasSum(view: ClauseView, first: number, governor: number): boolean {
  const preposition = childWith(view, first, 'case')
  if (governor < 0 || preposition === undefined || !/^(?:on|in|for|to|from)$/.test(lemmaOf(view, preposition)))
    return false
  const isMoney = (word: number) =>
    word < first &&
    [word, ...view.children[word]!].some(each => /^(?:[$£€¥]|dollars?|euros?|pounds?)$/.test(view.lower[each]!))
  return [governor, ...childrenWith(view, governor, 'obj')].some(isMoney)
}

/** "62 sailors, dockers and cooks": the number counts them all. */
const isCountOfAll = (view: ClauseView, members: readonly number[]): boolean =>
  members.length > 2 &&
  members.every(member => view.tokens[member]!.xpos === 'NNS') &&
  childrenWith(view, members[0]!, 'nummod').length > 0 &&
  members
    .slice(1)
    .every(member => childWith(view, member, 'nummod', 'det', 'nmod:poss', 'amod', 'compound') === undefined)

/** "the first time that a crew won and left", "the best way to sail and stay dry": what is so of both need not be so of one. */
function isOfMost(view: ClauseView, first: number): boolean {
  const noun = view.heads[first]!
  return (
    mainRelation(view, first) === 'acl' &&
    childrenWith(view, noun, 'amod', 'nummod').some(
      word => view.tokens[word]!.xpos === 'JJS' || /^(?:first|only|last|same)$/.test(lemmaOf(view, word)),
    )
  )
}

/** "the goals of the port and the goals of the town", "hit a car in Alton and a car in Bree": the second stands beside the noun above, whatever the tree makes of it. */
function isRepeated(view: ClauseView, members: readonly number[]): boolean {
  const [first, ...others] = members as [number, ...number[]]
  // "films, including a Danish film and a Dutch film"
  if (childrenWith(view, first, 'case').some(word => /^(?:include|including|as|like|from)$/.test(lemmaOf(view, word))))
    return false
  const above: number[] = []
  for (let at = view.heads[first]!; at >= 0 && above.length < 8; at = view.heads[at]!) {
    above.push(at)
    if (/^(?:conj|acl|advcl|ccomp|parataxis)$/.test(mainRelation(view, at))) break
    if (view.tokens[at]!.upos === 'VERB') above.push(...childrenWith(view, at, 'obj'))
  }
  return others.some(
    member =>
      view.tokens[member]!.upos === 'NOUN' &&
      above.some(word => word < first && word !== first && lemmaOf(view, word) === lemmaOf(view, member)),
  )
}

/** "Father and son talk", "the mayor and first lady get letters": a singular noun for somebody, without its article. */
const isBareSomebody = (view: ClauseView, members: readonly number[]): boolean =>
  mainRelation(view, members[0]!) === 'nsubj' &&
  members.some(
    member =>
      view.tokens[member]!.xpos === 'NN' &&
      isPersonNoun(lemmaOf(view, member)) &&
      childWith(view, member, 'det', 'nmod', 'nummod') === undefined,
  )

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
