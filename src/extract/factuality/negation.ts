import { isBelow } from '../../statement/is-below.ts'
import { isFiniteWord } from '../../statement/is-finite-word.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  isPredicate,
  lemmaOf,
  mainRelation,
  negationsOf,
  says,
  subjectOf,
} from '../clause.ts'

/** "not", "n't", "never" under the verb or its helper, but "not only …", and "not … until Monday", which tells that it came about on Monday. */
export function adverbialNegations(view: ClauseView, head: number, own: readonly number[]): number {
  const helpers = childrenWith(view, head, 'cop', 'aux')
  const negations = [head, ...helpers].flatMap(node => negationsOf(view, node))
  if (negations.length === 0) return 0
  const isModal = helpers.some(index => view.tokens[index]!.xpos === 'MD')
  const counted = negations.filter(index => {
    if (!/^not$/i.test(view.tokens[index]!.form)) return true
    const next = view.tokens[index + 1]?.form ?? ''
    // "not only resigned", but "cannot just sell it"
    return !(/^(?:only|merely)$/i.test(next) || (/^(?:just|simply)$/i.test(next) && !isModal))
  })
  return untilFollows(view, head, helpers, own) ? 0 : counted.length
}

/** "did not resign until Monday": of the past only, since "will not resign until Monday" promises nothing for after. */
function untilFollows(view: ClauseView, head: number, helpers: readonly number[], own: readonly number[]): boolean {
  const isPast = helpers.some(index => /^(?:did|was|were)$/i.test(view.tokens[index]!.form))
  if (!isPast) return false
  return own.some(
    index =>
      index > head &&
      /^(?:until|till)$/i.test(view.tokens[index]!.form) &&
      !/^(?:,|--|[–—-])$/.test(view.tokens[index - 1]!.form) &&
      [view.heads[index]!, view.heads[view.heads[index]!] ?? -1].includes(head),
  )
}

/** "no longer", "hardly", "rarely", "almost sank", wherever in the clause they stand; "almost all" and "rarely seen photographs" are of other words. */
export function limitingAdverbs(view: ClauseView, head: number, own: readonly number[]): number {
  if (!says(view, limiting)) return 0
  let count = 0
  for (const index of own) {
    const form = view.lower[index]!
    if (!limiting.includes(form)) continue
    const next = view.tokens[index + 1]
    const isLonger = /^longer$/i.test(next?.form ?? '') && !/^than$/i.test(view.tokens[index + 2]?.form ?? '')
    if (form === 'no' && isLonger && clauseOf(view, index + 1) === head) count += 1
    else if (/^(?:hardly|scarcely|rarely|seldom)$/.test(form) && clauseOf(view, index) === head) {
      const isOfVerb =
        view.heads[index] === head ||
        childrenWith(view, head, 'nsubj', 'obj').some(child => isBelow(view.heads, index, child))
      if (isOfVerb) count += 1
    } else if (/^(?:almost|nearly)$/.test(form) && view.heads[index] === head && index < head)
      if (view.tokens[head]!.upos === 'VERB' && /^VB[DN]$/.test(next?.xpos ?? ''))
        // Between them may stand a helper only: "had almost sunk", "was nearly hit".
        count += 1
  }
  return count
}

const limiting: readonly string[] = 'no hardly scarcely rarely seldom almost nearly'.split(' ')

/** The predicate a word belongs to. Follows at most as many heads as the words between a word and its verb can have. */
function clauseOf(view: ClauseView, index: number): number {
  let at = index
  for (let step = 0; step < 12 && view.heads[at]! >= 0; step += 1) {
    at = view.heads[at]!
    if (isPredicate(view, at)) return at
  }
  return at
}

/** "no passenger", "neither crew", "nobody", "none of the crew", "few passengers" as subject or object; "a few", "no doubt" and "no time" do not deny. */
export function negativePhrases(view: ClauseView, head: number, own: readonly number[]): number {
  if (!says(view, denyingNouns)) return 0
  const inClaim = new Set(own)
  let count = 0
  for (const child of view.children[head]!) {
    const relation = mainRelation(view, child)
    const isLittle = relation === 'xcomp' && lemmaOf(view, head) === 'do' && lemmaOf(view, child) === 'little'
    if (!inClaim.has(child) || !(isLittle || /^(?:nsubj|obj|obl)$/.test(relation))) continue
    const before = view.children[child]!.filter(inner => inner < child)
    const denies = before.some(
      inner => /^(?:no|neither)$/.test(lemmaOf(view, inner)) && mainRelation(view, inner) === 'det',
    )
    if (relation === 'obl') {
      // "At no point did the crew leave", "Under no circumstances", in front of an inverted verb
      const subject = subjectOf(view, head)
      const helper = childWith(view, head, 'aux', 'cop')
      if (denies && subject !== undefined && helper !== undefined && child < helper && helper < subject) count += 1
      continue
    }
    if (denies && !isAffirming(view, head, child) && !isWasted(view, head, child)) count += 1
    // "Six were hurt, none seriously": the six were hurt.
    const isAside = child > head && view.tokens[child - 1]!.form === ','
    if (!isAside && /^(?:nobody|none|nothing|no-one|neither)$/.test(lemmaOf(view, child))) count += 1
    // "Few passengers survived", "did little to help"
    // "Fewer than one in ten were paid": some were.
    const quantifier = /^(?:few|little)$/.test(view.lower[child]!)
      ? child
      : before.find(inner => /^(?:few)$/i.test(view.tokens[inner]!.form))
    if (
      quantifier !== undefined &&
      !/^(?:an?|the|these|those|every|last|past|next|first|quite|his|her|its|their)$/i.test(
        view.tokens[quantifier - 1]?.form ?? '',
      )
    )
      count += 1
  }
  return count
}

const denyingNouns: readonly string[] = 'no neither nobody none nothing no-one few little'.split(' ')

/** "There is no doubt that", "made no secret of": what follows holds; "took no questions" does not. */
const isAffirming = (view: ClauseView, head: number, noun: number): boolean =>
  /^(?:be|have|leave|make|come)$/.test(lemmaOf(view, head)) &&
  /^(?:doubt|question|secret|surprise|wonder|coincidence|accident|stranger)$/.test(lemmaOf(view, noun))

/** "wasted no time", "spared no effort" */
const isWasted = (view: ClauseView, head: number, object: number): boolean =>
  /^(?:waste|lose|spare)$/.test(lemmaOf(view, head)) && /^(?:time|effort|expense)$/.test(lemmaOf(view, object))

/** "Nor is he a captain", "Neither was it safe", "Neither the mayor nor the captain was hurt", "neither resigned nor apologised". */
export function correlatives(view: ClauseView, head: number, own: readonly number[]): number {
  if (!says(view, correlating)) return 0
  const form = (index: number | undefined) => (index === undefined ? '' : (view.lower[index] ?? ''))
  const first = own[0]!
  const isCounted = /^(?:nsubj|obj)$/.test(mainRelation(view, first))
  if (/^(?:nor|neither|nobody|none)$/.test(form(first)) && !isCounted && isFiniteWord(view.tokens[first + 1])) return 1
  const neither = own.findIndex(index => form(index) === 'neither' && index < head)
  if (neither < 0) return 0
  const pair = own.slice(neither + 1).findIndex(index => form(index) === 'nor')
  if (pair < 0) return 0
  // "Neither the mayor nor the captain": in front of the subject, of which it is no determiner; "was neither paid nor thanked": beside the verb.
  const at = own[neither]!
  const isDeterminer = mainRelation(view, at) === 'det'
  const between = own.filter(index => index > at && index < head && isFiniteWord(view.tokens[index]!))
  return !isDeterminer && between.every(index => childrenWith(view, head, 'aux', 'cop').includes(index)) ? 1 : 0
}

const correlating: readonly string[] = 'nor neither nobody none'.split(' ')

/** Adjectives that deny: "was unable to sail", "is unlikely to", "is impossible". With "not" they affirm. */
export const isDenyingAdjective = (view: ClauseView, head: number): boolean =>
  /^(?:unable|unwilling|unlikely|impossible|improbable|inconceivable)$/.test(lemmaOf(view, head)) &&
  childrenWith(view, head, 'cop', 'xcomp', 'ccomp', 'csubj').length > 0

/** "failed to agree", "refused to sign", "forgot to lock it", "denied selling it", "denied that …"; "refused the offer", "denied the sale" stay as they are. */
export function isDenyingVerb(view: ClauseView, head: number): boolean {
  const lemma = lemmaOf(view, head)
  const complement = childWith(view, head, 'xcomp')
  if (/^(?:fail|refuse|decline|forget|neglect|omit)$/.test(lemma))
    return complement !== undefined && view.tokens[complement]!.xpos !== 'VBG'
  if (lemma === 'avoid') return complement !== undefined && view.tokens[complement]!.xpos === 'VBG'
  const denied = lemma === 'deny' ? childWith(view, head, 'xcomp', 'ccomp') : undefined
  return denied !== undefined && !/^wrongdoing$/i.test(view.tokens[denied]!.form)
}
