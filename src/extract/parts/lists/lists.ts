import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, negationsOf, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { isAlike, isDistributive } from './distribution.ts'
import type { List } from './list.ts'
import { shareWords } from './list-words.ts'
import { isParallel } from './parallel.ts'

/** More members than this are an inventory: a sentence for each would bury the rest. From the longest list of a sentence in newspaper text that reads as prose. */
const mostMembers = 12

/** The list that begins with this word; null when there is none, or when its members are what they are together. */
export function listAt(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  printed: ReadonlySet<number>,
): List | null {
  const members = membersFrom(view, first, printed)
  if (members === null || !isAlike(view, proposition, members) || isBelowDenied(view, proposition, first)) return null
  // "both the port and the depot"
  const both = childrenWith(view, first, 'cc').filter(word => lemmaOf(view, word) === 'both' && word < first)
  const conjunctions = members.flatMap(member => childrenWith(view, member, 'cc')).filter(word => !both.includes(word))
  const isBelowNot = (isDeniedBefore(view, proposition, first) && !isBelowWhether(view, first)) || isEither(view, first)
  const joins = (word: number) =>
    isBelowNot
      ? /^n?or$/.test(lemmaOf(view, word))
      : isAnd(view, word) || (isOfExamples(view, first) && lemmaOf(view, word) === 'or')
  // "five hundred and eighty-four days": one number
  const isNumber = (word: number) =>
    /^(?:hundred|thousand|million|billion)$/.test(view.lower[word - 1] ?? '') && view.tokens[word + 1]?.upos === 'NUM'
  if (conjunctions.some(isNumber)) return null
  if (conjunctions.length === 0 || !conjunctions.every(joins)) return null
  if (!isDistributive(view, proposition, first, members) || !isParallel(view, first, members)) return null
  if (isOtherThanRead(view, members, printed)) return null
  // "will win a prize – and lose nothing": after a dash another clause goes on.
  if (conjunctions.some(each => /^(?:[–—―]|--)$/.test(view.tokens[each - 1]?.form ?? ''))) return null
  const joints = new Set([...both, ...conjunctions].flatMap(each => subtree(view, each)))
  // "to Alton and then Bree"
  for (const each of conjunctions)
    if (/^(?:then|later|finally|eventually|also)$/i.test(view.tokens[each + 1]?.form ?? '')) joints.add(each + 1)
  return shareWords(view, members, joints)
}

/** The first word and what is joined to it, in the order of the words; null when they are no list of their own. */
function membersFrom(view: ClauseView, first: number, printed: ReadonlySet<number>): readonly number[] | null {
  if (childWith(view, first, 'conj') === undefined) return null
  if (mainRelation(view, first) === 'conj' && printed.has(view.heads[first]!)) return null
  const members = [first]
  for (let at = 0; at < members.length; at += 1)
    members.push(...childrenWith(view, members[at]!, 'conj').filter(child => printed.has(child)))
  members.sort((left, right) => left - right)
  return members.length < 2 || members.length > mostMembers || members[0] !== first ? null : members
}

/** Whether the words show that the tree took for a list what is none, or is one of other things. */
function isOtherThanRead(view: ClauseView, members: readonly number[], printed: ReadonlySet<number>): boolean {
  const first = members[0]!
  const last = members.at(-1)!
  // "the timing of Lavrov and Raad’s meeting": both own what follows, and a tree in which they do not has lost it.
  if (mainRelation(view, first) !== 'nmod' || !view.relations[first]!.endsWith(':poss'))
    if (members.some(member => childrenWith(view, member, 'case').some(isPossessive(view)))) return true
  // "to Alton, such as Bree and Corby": what follows are examples of something else.
  const opensExamples = (word: number) =>
    printed.has(word) && /^(?:such|include|including|like|besides|except|unlike|alongside)$/.test(lemmaOf(view, word))
  if (members.some(member => childrenWith(view, member, 'case', 'mark').some(opensExamples))) return true
  if (sharesFirstName(view, members) || sharesLastNoun(view, members) || isBeforeOneNoun(view, members)) return true
  if (members.length > 2) return false
  // "hurt by the strike, and firms that …": two things take no comma.
  const joint = childWith(view, last, 'cc')
  if (joint !== undefined && view.tokens[joint - 1]?.form === ',') return true
  // "steel and tin exports" may be exports of both; in "fishing boats and cargo ships" a plural describes no noun.
  return (
    childWith(view, last, 'compound') !== undefined &&
    childWith(view, last, 'det', 'nmod:poss', 'nummod') === undefined &&
    view.tokens[first]!.xpos !== 'NNS' &&
    joint === first + 1 &&
    view.children[first]!.every(child => child < first || members.includes(child)) &&
    view.tokens[first]!.upos === 'NOUN' &&
    view.tokens[last]!.upos === 'NOUN'
  )
}

/** "the Heron 6 and 6 Plus": the second begins with the number of a name that it does not repeat. */
const sharesFirstName = (view: ClauseView, members: readonly number[]): boolean => {
  const [first, ...others] = members as [number, ...number[]]
  return (
    subtree(view, first).some(word => word < others[0]! && /^\d/.test(view.tokens[word]!.form)) &&
    others.some(member => {
      const word = subtree(view, member).find(each => !/^(?:CCONJ|PUNCT)$/.test(view.tokens[each]!.upos))
      return (
        word !== undefined &&
        /^\d/.test(view.tokens[word]!.form) &&
        (word === member || /^\p{Lu}/u.test(view.tokens[word + 1]?.form ?? '')) &&
        view.tokens[first]!.upos === 'PROPN'
      )
    })
  )
}

/** "the ABC, DEF and GHI sailing cups": names that describe the noun of the last. */
const sharesLastNoun = (view: ClauseView, members: readonly number[]): boolean => {
  const last = members.at(-1)!
  const isShort = (word: number) => /^\p{Lu}{2,}$/u.test(view.tokens[word]!.form)
  return (
    view.tokens[last]!.xpos === 'NNS' &&
    members.slice(0, -1).every(isShort) &&
    childrenWith(view, last, 'compound').some(isShort)
  )
}

/** "a news, opinion and culture site": one thing with one article, whose noun stands last. */
const isBeforeOneNoun = (view: ClauseView, members: readonly number[]): boolean => {
  const [first, ...others] = members as [number, ...number[]]
  const last = members.at(-1)!
  return (
    childrenWith(view, first, 'det').some(word => /^an?$/.test(lemmaOf(view, word))) &&
    members.every(member => view.tokens[member]!.xpos === 'NN') &&
    childWith(view, last, 'compound') !== undefined &&
    others.every(member => childWith(view, member, 'det', 'nmod:poss', 'nummod', 'amod') === undefined) &&
    view.tokens[first - 1]?.upos === 'DET'
  )
}

const isAnd = (view: ClauseView, joint: number): boolean =>
  /^(?:and|&)$/.test(lemmaOf(view, joint)) ||
  (/^as$/.test(lemmaOf(view, joint)) && /^well$/i.test(view.tokens[joint + 1]?.form ?? '')) ||
  (/^well$/.test(lemmaOf(view, joint)) && /^as$/i.test(view.tokens[joint - 1]?.form ?? ''))

/** "crimes such as theft, arson or fraud": each is one of them. */
const isOfExamples = (view: ClauseView, first: number): boolean =>
  childrenWith(view, first, 'case').some(word => /^(?:such|include|including)$/.test(lemmaOf(view, word)))

const isPossessive =
  ({ tokens }: ClauseView) =>
  (word: number): boolean =>
    tokens[word]!.xpos === 'POS'

/** "is not afraid of anybody, whether it is a mate or a captain" */
function isBelowWhether(view: ClauseView, word: number): boolean {
  for (let at = word; at >= 0; at = view.heads[at]!)
    if (childrenWith(view, at, 'mark').some(mark => /^(?:whether|if)$/.test(lemmaOf(view, mark)))) return true
  return false
}

/** "has not been found or restored": neither. */
const isDeniedBefore = (view: ClauseView, { head }: Proposition, first: number): boolean =>
  isDeniedAt(view, head, first)

const isDeniedAt = (view: ClauseView, verb: number, before: number): boolean =>
  [verb, ...childrenWith(view, verb, 'aux', 'cop')].some(word => negationsOf(view, word).some(not => not < before))

/** "was not asked to paint the pier and do nothing", "would never fire unless there was a threat or a storm": of one alone nothing is known. */
function isBelowDenied(view: ClauseView, { head }: Proposition, first: number): boolean {
  for (let at = view.heads[first]!; at >= 0 && at !== head; at = view.heads[at]!)
    if (isDeniedAt(view, at, first)) return true
  return false
}

/** "left without food or water" has neither, "is also known as Maud or Queen Maud" both. */
function isEither(view: ClauseView, first: number): boolean {
  const verb = view.heads[first]!
  const marks = childrenWith(view, first, 'case').map(word => lemmaOf(view, word))
  if (marks.includes('as') && verb >= 0 && /^(?:know|refer)$/.test(lemmaOf(view, verb))) return true
  for (let at = first, steps = 0; at >= 0 && steps < 3; at = view.heads[at]!, steps += 1) {
    if (childrenWith(view, at, 'case').some(word => lemmaOf(view, word) === 'without')) return true
    if (mainRelation(view, at) !== 'nmod') return false
  }
  return false
}
