import { presentTense } from '../../lexicon/verbs.ts'
import {
  type ClauseView,
  childrenWith,
  childWith,
  lemmaOf,
  mainRelation,
  negationsOf,
  subjectOf,
  subtree,
} from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { keep, printedWords } from './excerpt.ts'
import type { DividingRule } from './rule.ts'

/** What people do with one another and nobody does alone: "The two sides met", "The sisters divorced", "the firms merged". */
const mutual =
  /^(?:meet|merge|marry|divorce|agree|disagree|differ|clash|collide|unite|combine|compete|cooperate|collaborate|converge|diverge|separate|share|exchange|trade|debate|argue|split|join|link|connect|compare|resemble|match|total|alternate|gather|assemble|surround|outnumber|range|talk|negotiate|partner)$/

/** Words that tie the members of a list together. */
const tying =
  /^(?:between|among|both|either|neither|together|each|respectively|jointly|combined|total|mutual|joint|alike|versus)$/

/** Last words of names that hold an "and": firms, offices, bodies; from general knowledge. */
const firms =
  /^(?:Sons?|Daughters?|Co|Company|Corp|Corporation|Inc|Ltd|LLC|LLP|Brothers|Bros|Partners|Associates|Bank|Council|Department|Ministry|Committee|Commission|Agency|Administration|Association|Society|Institute|Board|Office|Union|Club|Railway|Group|Fund|Foundation|Services|Affairs|Act|Party|University|College|Center|Centre|Bureau)$/

/** More members than this are an inventory: a sentence for each would bury the rest. From the longest list of a sentence in newspaper text that reads as prose. */
const mostMembers = 12

/** A list of things, one proposition for each: "hit the port and the depot" → "hit the port", "hit the depot". */
export const members: DividingRule = {
  name: 'member',
  divide(view, proposition) {
    const printed = new Set(printedWords(proposition))
    for (const first of [...printed].sort((left, right) => left - right)) {
      const list = listAt(view, proposition, first, printed)
      if (list === null) continue
      const versions = list.members.flatMap(member => alone(view, proposition, list, member) ?? [])
      if (versions.length === list.members.length) return versions.flatMap(each => members.divide(view, each))
    }
    return [proposition]
  },
  examples: [
    {
      text: 'The storm hit the port and the depot.',
      parts: ['The storm hit the port.', 'The storm hit the depot.'],
    },
    { text: 'The captain and the mate met.', parts: [] },
    { text: 'The storm hit the port or the depot.', parts: [] },
  ],
}

interface List {
  readonly first: number
  readonly members: readonly number[]
  /** The words of each member, less those of members inside it and the joints between them. */
  readonly words: ReadonlyMap<number, ReadonlySet<number>>
  /** Words between members: commas, "and", "as well as". */
  readonly joints: ReadonlySet<number>
  /** Words of the first member's subtree that belong to all: "in", "to", what follows the last member. */
  readonly shared: ReadonlyMap<number, string>
}

function listAt(view: ClauseView, proposition: Proposition, first: number, printed: ReadonlySet<number>): List | null {
  if (mainRelation(view, first) === 'conj' && printed.has(view.heads[first]!)) return null
  const members = [first]
  for (let at = 0; at < members.length; at += 1)
    members.push(...childrenWith(view, members[at]!, 'conj').filter(child => printed.has(child)))
  members.sort((left, right) => left - right)
  if (members.length < 2 || members.length > mostMembers || members[0] !== first) return null
  if (!isAlike(view, proposition, members)) return null
  const conjunctions = members.flatMap(member => childrenWith(view, member, 'cc'))
  const isBelowNot = isDeniedBefore(view, proposition, first)
  if (
    conjunctions.length === 0 ||
    !conjunctions.every(each => (isBelowNot ? /^n?or$/.test(lemmaOf(view, each)) : isAnd(view, each)))
  )
    return null
  if (!isDistributive(view, proposition, first, members)) return null
  const spans = new Map(members.map(member => [member, new Set(subtree(view, member))]))
  // "to Alton, such as Bree and Corby": what follows are examples of something else.
  const hasExamples = members.some(member =>
    childrenWith(view, member, 'case', 'mark').some(word =>
      /^(?:such|include|including|like)$/.test(lemmaOf(view, word)),
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
    joint === first + 1 &&
    view.children[first]!.every(child => child < first || members.includes(child))
  )
    if (view.tokens[first]!.upos === 'NOUN' && view.tokens[last!]!.upos === 'NOUN') return null
  const joints = new Set(conjunctions.flatMap(each => subtree(view, each)))
  const second = members[1]!
  const begin = Math.min(...spans.get(second)!)
  const end = Math.max(...members.slice(1).flatMap(member => [...spans.get(member)!]))
  // Members within members keep only their own words.
  for (const inner of members)
    for (const outer of members)
      if (outer !== inner && spans.get(outer)!.has(inner) && subtree(view, outer).includes(inner))
        for (const word of subtree(view, inner)) if (isBelow(view, inner, outer)) spans.get(outer)!.delete(word)
  for (const span of spans.values()) for (const joint of joints) span.delete(joint)
  const shared = new Map<number, string>()
  for (const child of view.children[first]!) {
    const relation = mainRelation(view, child)
    if (members.includes(child) || joints.has(child)) continue
    const isHelper = /^(?:case|mark|nsubj|csubj|expl|cop|aux|advmod)$/.test(relation) && child < first
    if (isHelper || subtree(view, child)[0]! > end)
      for (const word of subtree(view, child)) {
        shared.set(word, isHelper ? relation : '')
        spans.get(first)!.delete(word)
      }
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

/** "the probe, a renewed deal |and| the presence": a comma left inside a member shows that the list is longer than the tree knows; "not a slight" is told otherwise. */
const isMuddled = (view: ClauseView, words: ReadonlySet<number>): boolean =>
  [...words].some(word => {
    const next = view.tokens[word + 1]
    if (/^(?:not|n't|never)$/i.test(view.tokens[word]!.form)) return true
    return (
      view.tokens[word]!.form === ',' && words.has(word + 1) && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next?.upos ?? '')
    )
  })

function isBelow(view: ClauseView, inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = view.heads[at]!) if (at === outer) return true
  return false
}

const isAnd = (view: ClauseView, joint: number): boolean =>
  /^(?:and|&)$/.test(lemmaOf(view, joint)) ||
  (/^as$/.test(lemmaOf(view, joint)) && /^well$/i.test(view.tokens[joint + 1]?.form ?? '')) ||
  (/^well$/.test(lemmaOf(view, joint)) && /^as$/i.test(view.tokens[joint - 1]?.form ?? ''))

/** Nouns with nouns, adjectives with adjectives, verbs without tense with their like. */
function isAlike(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  const classOf = (word: number) => {
    const { upos, xpos } = view.tokens[word]!
    if (/^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(upos)) return 'noun'
    if (/^(?:VERB|AUX)$/.test(upos)) return xpos
    return upos
  }
  const [first, ...others] = members as [number, ...number[]]
  const kind = classOf(first)
  if (others.some(member => classOf(member) !== kind)) return false
  // A clause of its own.
  if (others.some(member => subjectOf(view, member) !== undefined || childWith(view, member, 'cop') !== undefined))
    return false
  // "a unit that held drills and cleaned beaches"
  if (/^VB[DZP]$/.test(kind)) return first !== proposition.head && view.relations[first] === 'acl:relcl'
  if (/^VB/.test(kind)) {
    if (first === proposition.head || !/^(?:xcomp|advcl|acl)$/.test(mainRelation(view, first))) return false
    // "calling and meeting counterparts": whose object it is cannot be told.
    return members.every(member => childWith(view, member, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod') !== undefined)
  }
  return kind === 'noun' || kind === 'ADJ'
}

function isDistributive(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  members: readonly number[],
): boolean {
  const head = view.heads[first]!
  const relation = mainRelation(view, first)
  if (
    /^(?:compound|flat|nummod|det|cc|advmod|case|list|appos)$/.test(relation) ||
    view.relations[first] === 'nmod:poss'
  )
    return false
  const phrase = subtree(view, first)
  if (phrase.some(word => tying.test(lemmaOf(view, word)))) return false
  if (
    printedWords(proposition).some(word =>
      /^(?:together|each|respectively|jointly|mutual|combined|alike)$/.test(lemmaOf(view, word)),
    )
  )
    return false
  // "The Johnson and Hansen Company" is one name.
  const name = view.names[first]
  if (name && members.some(member => member !== first && view.names[member] === name)) return false
  // "Olsen and Hansen's boat" is one boat.
  const isSharedOwner = members.slice(1).some(member => {
    const joint = childWith(view, member, 'cc')
    const owner = childWith(view, member, 'nmod:poss')
    return joint !== undefined && owner === joint + 1 && view.tokens[joint - 1]?.upos === 'PROPN'
  })
  if (isSharedOwner) return false
  // "Olsen and Sons", "the Alton, Bree and Corby Railway Company"
  const last = view.tokens[members.at(-1)!]!
  if (members.every(member => view.tokens[member]!.upos === 'PROPN') && firms.test(last.form)) return false
  if (relation === 'nsubj') {
    const verbs = [head, proposition.head, ...childrenWith(view, head, 'xcomp')]
    if (verbs.some(verb => mutual.test(lemmaOf(view, verb)))) return false
    // "The captain and the mate are brothers"
    if (childWith(view, head, 'cop') !== undefined && !/^(?:ADJ|ADV)$/.test(view.tokens[head]!.upos)) return false
  }
  // "a red and white flag" is one flag.
  if (relation === 'amod') return head >= 0 && /^NNP?S$/.test(view.tokens[head]!.xpos)
  return true
}

/** The proposition with this member in place of the list. */
function alone(view: ClauseView, proposition: Proposition, list: List, member: number): Proposition | null {
  const { first, words, joints, shared } = list
  const own = words.get(member)!
  const others = new Set([...words.values()].flatMap(span => [...span]))
  // "in Paris and in Rome": each has its own.
  const replaces = new Set(member === first ? [] : view.children[member]!.map(child => mainRelation(view, child)))
  const lent = member === first ? undefined : lentDeterminer(view, first, member)
  const version = keep(proposition, word => {
    if (joints.has(word)) return false
    if (own.has(word) || word === lent) return true
    const relation = shared.get(word)
    if (relation !== undefined) return relation === '' || !replaces.has(relation)
    return !others.has(word)
  })
  if (version === null) return null
  // "Alton and Bree, above all Bree, | have": the comma closed what is gone.
  const orphan = printedWords(version).find(
    (word, at, printed) =>
      view.tokens[word]!.form === ',' &&
      at > 0 &&
      own.has(printed[at - 1]!) &&
      others.has(word - 1) &&
      !own.has(word - 1),
  )
  const clean = orphan === undefined ? version : (keep(version, word => word !== orphan) ?? version)
  return { ...clean, rule: 'member', replace: agreeing(view, clean, first, member) }
}

/** "the head and deputy of the bank": a singular noun without an article takes the one before the list. */
function lentDeterminer(view: ClauseView, first: number, member: number): number | undefined {
  if (view.tokens[member]!.xpos !== 'NN' || childWith(view, member, 'det', 'nmod:poss', 'nummod', 'amod') !== undefined)
    return undefined
  return childWith(view, first, 'det')
}

/** "Olsen and Hall were freed" → "Olsen was freed". */
function agreeing(
  view: ClauseView,
  proposition: Proposition,
  first: number,
  member: number,
): ReadonlyMap<number, string> {
  if (mainRelation(view, first) !== 'nsubj' || !/^(?:NN|NNP)$/.test(view.tokens[member]!.xpos))
    return proposition.replace
  if (childWith(view, member, 'nummod') !== undefined) return proposition.replace
  const head = view.heads[first]!
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

/** "has not been found or restored": neither. */
function isDeniedBefore(view: ClauseView, proposition: Proposition, first: number): boolean {
  const { head } = proposition
  return [head, ...childrenWith(view, head, 'aux', 'cop')].some(word =>
    negationsOf(view, word).some(not => not < first),
  )
}
