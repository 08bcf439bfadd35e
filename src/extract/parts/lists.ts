import { isPersonNoun } from '../../lexicon/person-nouns.ts'
import { isBelow } from '../../statement/is-below.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, negationsOf, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { isAskedOf } from './completions.ts'
import { isAlike, isDistributive } from './distribution.ts'
import { isParallel } from './parallel.ts'

/** More members than this are an inventory: a sentence for each would bury the rest. From the longest list of a sentence in newspaper text that reads as prose. */
const mostMembers = 12

/** A list whose members can be told apart. */
export interface List {
  readonly first: number
  readonly members: readonly number[]
  /** The words of each member, less those of members inside it and the joints between them. */
  readonly words: ReadonlyMap<number, ReadonlySet<number>>
  /** Words between members: commas, "and", "as well as". */
  readonly joints: ReadonlySet<number>
  /** Words of the first member's subtree that belong to all: "in", "to", what follows the last member. */
  readonly shared: ReadonlyMap<number, string>
}

/** The list that begins with this word; null when there is none, or when its members are what they are together. */
export function listAt(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  printed: ReadonlySet<number>,
): List | null {
  if (childWith(view, first, 'conj') === undefined) return null
  if (mainRelation(view, first) === 'conj' && printed.has(view.heads[first]!)) return null
  const members = [first]
  for (let at = 0; at < members.length; at += 1)
    members.push(...childrenWith(view, members[at]!, 'conj').filter(child => printed.has(child)))
  members.sort((left, right) => left - right)
  if (members.length < 2 || members.length > mostMembers || members[0] !== first) return null
  if (!isAlike(view, proposition, members) || isBelowDenied(view, proposition, first)) return null
  // "both the port and the depot"
  const both = childrenWith(view, first, 'cc').filter(word => lemmaOf(view, word) === 'both' && word < first)
  const conjunctions = members.flatMap(member => childrenWith(view, member, 'cc')).filter(word => !both.includes(word))
  const isBelowNot = (isDeniedBefore(view, proposition, first) && !isBelowWhether(view, first)) || isEither(view, first)
  if (
    conjunctions.length === 0 ||
    !conjunctions.every(each => (isBelowNot ? /^n?or$/.test(lemmaOf(view, each)) : isAnd(view, each)))
  )
    return null
  if (!isDistributive(view, proposition, first, members) || !isParallel(view, first, members)) return null
  // "the timing of Lavrov and Raad’s meeting": both own what follows, and a tree in which they do not has lost it.
  if (mainRelation(view, first) !== 'nmod' || !view.relations[first]!.endsWith(':poss'))
    if (members.some(member => childrenWith(view, member, 'case').some(isPossessive(view)))) return null
  const spans = new Map(members.map(member => [member, new Set(subtree(view, member))]))
  // "to Alton, such as Bree and Corby": what follows are examples of something else.
  const hasExamples = members.some(member =>
    childrenWith(view, member, 'case', 'mark').some(
      word =>
        printed.has(word) &&
        /^(?:such|include|including|like|besides|except|unlike|alongside)$/.test(lemmaOf(view, word)),
    ),
  )
  if (hasExamples) return null
  const [last] = members.slice(-1)
  // "hurt by the strike, and firms that …": two things take no comma; "steel and tin exports" may be exports of both.
  const joint = childWith(view, last!, 'cc')
  if (members.length === 2 && joint !== undefined && view.tokens[joint - 1]?.form === ',') return null
  if (
    members.length === 2 &&
    childWith(view, last!, 'compound') !== undefined &&
    childWith(view, last!, 'det', 'nmod:poss', 'nummod') === undefined &&
    // "fishing boats and cargo ships": a plural describes no noun.
    view.tokens[first]!.xpos !== 'NNS' &&
    joint === first + 1 &&
    view.children[first]!.every(child => child < first || members.includes(child))
  )
    if (view.tokens[first]!.upos === 'NOUN' && view.tokens[last!]!.upos === 'NOUN') return null
  // "will win a prize – and lose nothing": behind a dash another clause goes on.
  if (conjunctions.some(each => /^(?:[–—―]|--)$/.test(view.tokens[each - 1]?.form ?? ''))) return null
  const joints = new Set([...both, ...conjunctions].flatMap(each => subtree(view, each)))
  // "to Alton and then Bree"
  for (const each of conjunctions)
    if (/^(?:then|later|finally|eventually|also)$/i.test(view.tokens[each + 1]?.form ?? '')) joints.add(each + 1)
  const second = members[1]!
  const begin = Math.min(...spans.get(second)!)
  const end = Math.max(...members.slice(1).flatMap(member => [...spans.get(member)!]))
  // Members within members keep only their own words.
  for (const inner of members)
    for (const outer of members)
      if (outer !== inner && spans.get(outer)!.has(inner) && subtree(view, outer).includes(inner))
        for (const word of subtree(view, inner)) if (isBelow(view.heads, inner, outer)) spans.get(outer)!.delete(word)
  for (const span of spans.values()) for (const joint of joints) span.delete(joint)
  const shared = new Map<number, string>()
  for (const child of view.children[first]!) {
    const relation = mainRelation(view, child)
    if (members.includes(child) || joints.has(child)) continue
    const isHelper =
      (/^(?:case|mark|nsubj|csubj|expl|cop|aux|advmod)$/.test(relation) || view.tokens[child]!.form === ',') &&
      child < first
    const follows = subtree(view, child)[0]! > end
    const isLasts = follows && (belongsToLast(view, child, last!) || repeatsPreposition(view, first, child, last!))
    if (isHelper || follows)
      for (const word of subtree(view, child)) {
        if (isLasts && view.tokens[word]!.upos !== 'PUNCT') spans.get(last!)!.add(word)
        else shared.set(word, isHelper ? relation : '')
        spans.get(first)!.delete(word)
      }
  }
  // "exempted Norland and Bree | from the fees": what the verb asks for with its object is said of each.
  for (const child of childrenWith(view, last!, 'nmod')) {
    const preposition = childWith(view, child, 'case')
    if (child < last! || preposition === undefined || mainRelation(view, first) !== 'obj') continue
    if (!isAskedOf(lemmaOf(view, view.heads[first]!), lemmaOf(view, preposition))) continue
    for (const word of subtree(view, child)) {
      shared.set(word, '')
      spans.get(last!)!.delete(word)
    }
  }
  // "the history and results of the war": an "of" behind a bare last noun is said of each, where the first has the article.
  // "is Founder and National Director of the club"
  const isOffice =
    members.length === 2 &&
    members.every(member => isPersonNoun(lemmaOf(view, member).toLowerCase())) &&
    // "harbour director and secretary of state": the first is somebody without it.
    childWith(view, first, 'compound', 'amod', 'nmod:poss') === undefined
  const hasOwn = childWith(view, first, 'nmod') !== undefined
  if ((childWith(view, first, 'det') !== undefined || isOffice) && !hasOwn)
    for (const child of childrenWith(view, last!, 'nmod'))
      if (
        child > last! &&
        childrenWith(view, child, 'case').some(word => lemmaOf(view, word) === 'of') &&
        (isOffice
          ? childWith(view, last!, 'det', 'nmod:poss') === undefined
          : childWith(view, last!, 'det', 'nmod:poss', 'nummod', 'amod', 'compound') === undefined)
      )
        for (const word of subtree(view, child)) {
          shared.set(word, '')
          spans.get(last!)!.delete(word)
        }
  for (let at = begin - 1; at <= end; at += 1) {
    const mark = view.tokens[at]!
    const isMark = /^(?:[,;–—-]|--)$/.test(mark.form)
    if (!isMark) continue
    const owner = members.find(member => spans.get(member)!.has(at))
    const words = owner === undefined ? [] : [...spans.get(owner)!].filter(word => view.tokens[word]!.upos !== 'PUNCT')
    if (owner === undefined || at < Math.min(...words) || at > Math.max(...words)) {
      joints.add(at)
      if (owner !== undefined) spans.get(owner)!.delete(at)
    }
  }
  if (members.some(member => isMuddled(view, spans.get(member)!))) return null
  return { first, members, words: spans, joints, shared }
}

/** "is calm, fair and open to a truce", "the dockers' club and the League for the Homeless": what follows a last member with its own article, or an adjective, is said of it alone. */
function belongsToLast(view: ClauseView, phrase: number, last: number): boolean {
  const relation = mainRelation(view, phrase)
  if (view.tokens[last]!.upos === 'ADJ') return /^(?:obl|nmod)$/.test(relation)
  // "beside Osei and Ann Lowe, the mayor": the nearest is meant.
  if (relation === 'appos') return true
  // "could hurt the port and put the crew at risk, like the last one"
  if (view.tokens[last]!.upos === 'VERB') return /^(?:obl|advcl)$/.test(relation)
  return relation === 'nmod' && childWith(view, last, 'det', 'nmod:poss') !== undefined
}

/** "a columnist for the News and analyst for the radio": the first has such a phrase of its own, so the second is the last's. */
function repeatsPreposition(view: ClauseView, first: number, phrase: number, last: number): boolean {
  const preposition = childWith(view, phrase, 'case')
  if (preposition === undefined || mainRelation(view, phrase) !== 'nmod') return false
  return childrenWith(view, first, 'nmod').some(other => {
    const own = childWith(view, other, 'case')
    return other < last && other !== phrase && own !== undefined && lemmaOf(view, own) === lemmaOf(view, preposition)
  })
}

/** "the probe, a renewed deal |and| the presence": a comma left inside a member shows that the list is longer than the tree knows; "not a slight" is told otherwise. */
const isMuddled = (view: ClauseView, words: ReadonlySet<number>): boolean =>
  [...words].some(word => {
    const next = view.tokens[word + 1]
    if (/^(?:not|n't|never)$/i.test(view.tokens[word]!.form)) return true
    return (
      view.tokens[word]!.form === ',' && words.has(word + 1) && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next?.upos ?? '')
    )
  })

const isAnd = (view: ClauseView, joint: number): boolean =>
  /^(?:and|&)$/.test(lemmaOf(view, joint)) ||
  (/^as$/.test(lemmaOf(view, joint)) && /^well$/i.test(view.tokens[joint + 1]?.form ?? '')) ||
  (/^well$/.test(lemmaOf(view, joint)) && /^as$/i.test(view.tokens[joint - 1]?.form ?? ''))

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
