import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subjectOf, subtree } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { printedWords } from './excerpt.ts'

/** What people do with one another and nobody does alone: "The two sides met", "The sisters divorced", "the firms merged". */
const mutual =
  /^(?:meet|merge|marry|divorce|agree|disagree|differ|clash|collide|unite|combine|compete|cooperate|collaborate|converge|diverge|separate|share|exchange|trade|debate|argue|split|join|link|connect|compare|resemble|match|total|alternate|gather|assemble|surround|outnumber|range|talk|discuss|chat|quarrel|embrace|negotiate|partner|tie|draw)$/

/** Words that tie the members of a list together. */
const tying =
  /^(?:between|among|both|either|neither|together|each|respectively|jointly|combined|total|mutual|joint|alike|versus)$/

/** Last words of names that hold an "and": firms, offices, bodies; from general knowledge. */
const firms =
  /^(?:Sons?|Daughters?|Co|Company|Corp|Corporation|Inc|Ltd|LLC|LLP|Brothers|Bros|Partners|Associates|Bank|Council|Department|Ministry|Committee|Commission|Agency|Administration|Association|Society|Institute|Board|Office|Union|Club|Railway|Group|Fund|Foundation|Services|Affairs|Act|Party|University|College|Center|Centre|Bureau)$/

/** Nouns with nouns, adjectives with adjectives, verbs without tense with their like. */
export function isAlike(view: ClauseView, proposition: Proposition, members: readonly number[]): boolean {
  // "Greek and local traders": before a noun, names and adjectives stand alike.
  const isBeforeNoun = mainRelation(view, members[0]!) === 'amod'
  const classOf = (word: number) => {
    const { upos, xpos } = view.tokens[word]!
    if (isBeforeNoun && /^(?:ADJ|NOUN|PROPN)$/.test(upos)) return 'ADJ'
    if (/^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(upos) || isCapital(view, word)) return 'noun'
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

/** "the gap between the price of the ferry and its worth": a list below "between" has the two that it needs. */
function isBetween(view: ClauseView, first: number): boolean {
  for (let at = first; at >= 0 && /^(?:nmod|obl|conj)$/.test(mainRelation(view, at)); at = view.heads[at]!)
    if (
      childrenWith(view, at, 'case').some(word => /^(?:between|among|from)$/.test(lemmaOf(view, word)) && at !== first)
    )
      return true
  return false
}

/** "Dead on Arrival" is a title, whatever its first word is. */
const isCapital = (view: ClauseView, word: number): boolean =>
  word > 0 && /^\p{Lu}\p{Ll}/u.test(view.tokens[word]!.form)

const isVerbal = (view: ClauseView, word: number): boolean => /^(?:VB[DZP]|MD)$/.test(view.tokens[word]?.xpos ?? '')

/** Whether what is said holds of each member alone, not only of all together. */
export function isDistributive(
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
  // "with a mix of joy and fear": neither alone is a mix.
  if (
    head >= 0 &&
    relation === 'nmod' &&
    /^(?:mix|mixture|combination|blend|balance|alliance|merger|comparison)$/.test(lemmaOf(view, head))
  )
    return false
  const phrase = subtree(view, first)
  if (phrase.some(word => tying.test(lemmaOf(view, word)))) return false
  // "Olsen, Hall and Reed all took part"
  if (/^(?:all|both|each)$/i.test(view.tokens[subtree(view, members.at(-1)!).at(-1)! + 1]?.form ?? '')) return false
  if (isBetween(view, first)) return false
  if (
    printedWords(proposition).some(word =>
      /^(?:together|each|respectively|jointly|mutual|combined|alike|alone|themselves|ourselves|one another)$/.test(
        lemmaOf(view, word),
      ),
    )
  )
    return false
  // "asked the port and the depot, since both had signed": what is said of both is said of the list.
  if (printedWords(proposition).some(word => lemmaOf(view, word) === 'both' && isVerbal(view, word + 1))) return false
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
    // "Norland and Sudland are holding talks", "Olsen and Hall shook hands"
    if (
      verbs.some(verb =>
        childrenWith(view, verb, 'obj').some(object =>
          /^(?:talk|negotiation|meeting|summit|discussion|war|match|game|debate|wedding|hand|force|place|way|insult|blow)$/.test(
            lemmaOf(view, object),
          ),
        ),
      )
    )
      return false
    // "The captain and the mate are brothers", but "are part of the crew", "are under guard"
    if (childWith(view, head, 'cop') !== undefined && !isSaidOfEach(view, head)) return false
  }
  // "a red and white flag" is one flag.
  if (relation === 'amod') return head >= 0 && /^NNP?S$/.test(view.tokens[head]!.xpos)
  return true
}

/** What is no noun, stands behind a preposition, or is no number of things ("part of", not "brothers", "a couple"). */
const isSaidOfEach = (view: ClauseView, predicate: number): boolean =>
  /^(?:ADJ|ADV)$/.test(view.tokens[predicate]!.upos) ||
  childWith(view, predicate, 'case') !== undefined ||
  (view.tokens[predicate]!.xpos === 'NN' && childWith(view, predicate, 'det', 'nmod:poss', 'nummod') === undefined)
