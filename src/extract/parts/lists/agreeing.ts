import { presentTense } from '../../../lexicon/verbs.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { indefiniteArticle } from '../../wording/indefinite-article.ts'
import { printedWords } from '../excerpt.ts'
import { isKindOfEach } from './distribution.ts'

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
  const { xpos, form } = view.tokens[member]!
  if (subject === null || !(/^(?:NN|NNP)$/.test(xpos) || /^(?:he|she|it)$/i.test(form))) return proposition.replace
  if (childWith(view, member, 'nummod') !== undefined) return proposition.replace
  // "Berg and Lee stopped and were arrested": the subject is borrowed from another verb.
  const isOwn =
    mainRelation(view, subject) === 'nsubj' && [subject, member].some(word => proposition.own.includes(word))
  const head = isOwn ? view.heads[subject]! : proposition.head
  // "with Alton and Bree having …", told as "have"
  const given = proposition.replace.get(head)
  if (given !== undefined)
    return given === lemmaOf(view, head)
      ? new Map([...proposition.replace, [head, presentTense(given, false)]])
      : proposition.replace
  const changed = [head, ...joinedTo(view, proposition, head)].flatMap(verb => singularOf(view, verb))
  if (changed.length === 0) return proposition.replace
  return new Map([
    ...proposition.replace,
    ...(isKindOfEach(view, head) ? asOne(view, proposition, head) : []),
    ...changed,
  ])
}

/** "have sailed and were seen": further verbs of the subject that are told with the first. */
function joinedTo(view: ClauseView, proposition: Proposition, head: number): number[] {
  const printed = new Set(printedWords(proposition))
  return childrenWith(view, head, 'conj').filter(
    verb => printed.has(verb) && childWith(view, verb, 'nsubj', 'csubj', 'expl') === undefined,
  )
}

/** The word of a verb that tells number, and its singular; none where both numbers have one form. */
function singularOf(view: ClauseView, head: number): [number, string][] {
  const verb = [...childrenWith(view, head, 'aux', 'cop'), head].find(word =>
    /^(?:VBP|VBD)$/.test(view.tokens[word]!.xpos),
  )
  if (verb === undefined) return isBarePresent(view, head) ? [[head, presentTense(lemmaOf(view, head), false)]] : []
  const { form, xpos } = view.tokens[verb]!
  if (form.toLowerCase() === 'were') return [[verb, 'was']]
  return xpos === 'VBP' ? [[verb, presentTense(lemmaOf(view, verb), false)]] : []
}

/** "A bride and groom attend": a present tense that was taken for an infinitive. */
const isBarePresent = (view: ClauseView, head: number): boolean =>
  view.tokens[head]!.xpos === 'VB' && head === view.root && childWith(view, head, 'aux', 'mark') === undefined

/** "Alton and Bree are old ports" → "is an old port" */
function asOne(view: ClauseView, proposition: Proposition, noun: number): [number, string][] {
  const phrase = printedWords(proposition).filter(word => word === noun || (word < noun && isBefore(view, word, noun)))
  const first = phrase[0]!
  const one = view.tokens[noun]!.lemma
  const form = first === noun ? one : view.tokens[first]!.form
  return [
    [noun, one],
    [first, `${indefiniteArticle(form)} ${form}`],
  ]
}

const isBefore = (view: ClauseView, word: number, noun: number): boolean => {
  for (let at = word; at >= 0 && at !== noun; at = view.heads[at]!)
    if (view.heads[at] === noun) return /^(?:amod|compound)$/.test(mainRelation(view, at))
  return false
}

/** The word itself when it is a subject, or the subject it stands for; null for another word. */
function subjectAbove(view: ClauseView, proposition: Proposition, word: number): number | null {
  if (mainRelation(view, word) === 'nsubj') return word
  // "Alton and Bree, which are closed" → "Bree is closed": borrowed words before the clause's own are its subject.
  if (
    !proposition.own.includes(word) &&
    word < proposition.own[0]! &&
    mainRelation(view, proposition.head) === 'acl' &&
    view.heads[proposition.head] === word
  )
    return word
  const noun = view.heads[word]!
  const isStandIn = noun >= 0 && mainRelation(view, noun) === 'nsubj' && !printedWords(proposition).includes(noun)
  return isStandIn ? noun : null
}
