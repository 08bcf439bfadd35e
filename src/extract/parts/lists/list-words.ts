import { isPersonNoun } from '../../../lexicon/person-nouns.ts'
import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import { isAskedOf } from '../completions.ts'
import type { List } from './list.ts'

/** A list while its words are being shared out. */
interface Draft {
  readonly view: ClauseView
  readonly members: readonly number[]
  readonly first: number
  readonly last: number
  readonly words: Map<number, Set<number>>
  readonly joints: Set<number>
  readonly shared: Map<number, string>
}

/** Says of each word around `members` whether it is one member's own, joins them or is said of all; null when a member would be no phrase. */
export function shareWords(view: ClauseView, members: readonly number[], joints: ReadonlySet<number>): List | null {
  const first = members[0]!
  const last = members.at(-1)!
  const words = new Map(members.map(member => [member, new Set(subtree(view, member))]))
  const draft: Draft = { view, members, first, last, words, joints: new Set(joints), shared: new Map() }
  const begin = Math.min(...words.get(members[1]!)!)
  const end = Math.max(...members.slice(1).flatMap(member => [...words.get(member)!]))
  keepOwn(draft)
  shareOfFirst(draft, end)
  shareOfLast(draft)
  joinByMarks(draft, begin - 1, end)
  if (members.some(member => isMuddled(view, words.get(member)!))) return null
  return { first, members, words, joints: draft.joints, shared: draft.shared }
}

/** Members within members keep only their own words, and none keeps a joint. */
function keepOwn({ view, members, words, joints }: Draft): void {
  for (const inner of members)
    for (const outer of members)
      if (outer !== inner && words.get(outer)!.has(inner))
        for (const word of subtree(view, inner)) words.get(outer)!.delete(word)
  for (const own of words.values()) for (const joint of joints) own.delete(joint)
}

/** Adverbs that say of all that follows how sure or how often it is so; from general knowledge. */
const doubting =
  /^(?:un\w+|allegedly|reportedly|supposedly|purportedly|apparently|probably|possibly|likely|falsely|wrongly|nearly|barely|hardly|rarely|only|merely|really|initially|originally|previously|formerly)$/

/** What the tree gives to the first member but stands in front of it, or after the last one, which ends at `end`. */
function shareOfFirst({ view, members, first, last, words, joints, shared }: Draft, end: number): void {
  for (const child of view.children[first]!) {
    const relation = mainRelation(view, child)
    if (members.includes(child) || joints.has(child)) continue
    // "hopes of quickly mending the pier, selling the ferry and leaving": how the first was done.
    const isManner =
      relation === 'advmod' &&
      /ly$/.test(view.lower[child]!) &&
      !doubting.test(view.lower[child]!) &&
      view.tokens[first]!.upos === 'VERB'
    const isHelper =
      !isManner &&
      (/^(?:case|mark|nsubj|csubj|expl|cop|aux|advmod)$/.test(relation) || view.tokens[child]!.form === ',') &&
      child < first
    const follows = subtree(view, child)[0]! > end
    const isLasts = follows && (belongsToLast(view, child, last) || isOfLast(view, first, child, last))
    if (isHelper || follows)
      for (const word of subtree(view, child)) {
        if (isLasts && view.tokens[word]!.upos !== 'PUNCT') words.get(last)!.add(word)
        else shared.set(word, isHelper ? relation : '')
        words.get(first)!.delete(word)
      }
  }
}

/** Phrases after the last member that the tree gives to it and that are said of all. */
function shareOfLast({ view, members, first, last, words, shared }: Draft): void {
  const share = (phrase: number) => {
    for (const word of subtree(view, phrase)) {
      shared.set(word, '')
      words.get(last)!.delete(word)
    }
  }
  // "exempted Norland and Bree | from the fees": what the verb asks for with its object is said of each.
  for (const child of childrenWith(view, last, 'nmod')) {
    const preposition = childWith(view, child, 'case')
    if (child < last || preposition === undefined || mainRelation(view, first) !== 'obj') continue
    if (isAskedOf(lemmaOf(view, view.heads[first]!), lemmaOf(view, preposition))) share(child)
  }
  // "the history and results of the war": an "of" after a bare last noun is said of each, where the first has the article.
  // "is Founder and National Director of the club"
  const isOffice =
    members.length === 2 &&
    members.every(member => isPersonNoun(lemmaOf(view, member))) &&
    // "harbour director and secretary of state": the first is somebody without it.
    childWith(view, first, 'compound', 'amod', 'nmod:poss') === undefined
  if ((childWith(view, first, 'det') === undefined && !isOffice) || childWith(view, first, 'nmod') !== undefined) return
  const own = isOffice ? ['det', 'nmod:poss'] : ['det', 'nmod:poss', 'nummod', 'amod', 'compound']
  if (childWith(view, last, ...own) !== undefined) return
  for (const child of childrenWith(view, last, 'nmod'))
    if (child > last && childrenWith(view, child, 'case').some(word => lemmaOf(view, word) === 'of')) share(child)
}

/** Commas and dashes between members join them, those inside one are its own. */
function joinByMarks({ view, members, words, joints }: Draft, begin: number, end: number): void {
  for (let at = begin; at <= end; at += 1) {
    if (!/^(?:[,;–—-]|--)$/.test(view.tokens[at]!.form)) continue
    const owner = members.find(member => words.get(member)!.has(at))
    const own = owner === undefined ? [] : [...words.get(owner)!].filter(word => view.tokens[word]!.upos !== 'PUNCT')
    if (owner === undefined || at < Math.min(...own) || at > Math.max(...own)) {
      joints.add(at)
      if (owner !== undefined) words.get(owner)!.delete(at)
    }
  }
}

/** "is calm, fair and open to a truce", "the dockers' club and the League for the Homeless": what follows a last member with its own article, or an adjective, is said of it alone. */
function belongsToLast(view: ClauseView, phrase: number, last: number): boolean {
  const relation = mainRelation(view, phrase)
  if (view.tokens[last]!.upos === 'ADJ') return /^(?:obl|nmod)$/.test(relation)
  // "beside Osei and Ann Lowe, the mayor": the nearest is meant.
  if (relation === 'appos') return true
  // "could hurt the port and put the crew at risk, like the last one"
  if (view.tokens[last]!.upos === 'VERB') return /^(?:obl|advcl)$/.test(relation)
  // "the pier and other works by the port"
  if (relation === 'nmod' && childrenWith(view, last, 'amod').some(word => lemmaOf(view, word) === 'other')) return true
  return relation === 'nmod' && childWith(view, last, 'det', 'nmod:poss') !== undefined
}

/** "their goods and sources of income": an owner before the first, and right after the last an "of". */
const isOfLast = (view: ClauseView, first: number, phrase: number, last: number): boolean =>
  childWith(view, first, 'nmod:poss') !== undefined &&
  view.lower[last + 1] === 'of' &&
  subtree(view, phrase)[0] === last + 1

/** "the probe, a renewed deal |and| the presence": a comma left inside a member shows that the list is longer than the tree knows; "not a slight" is told otherwise. */
const isMuddled = (view: ClauseView, words: ReadonlySet<number>): boolean =>
  [...words].some(word => {
    const next = view.tokens[word + 1]
    if (/^(?:not|n't|never)$/i.test(view.tokens[word]!.form)) return true
    return (
      view.tokens[word]!.form === ',' && words.has(word + 1) && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next?.upos ?? '')
    )
  })
