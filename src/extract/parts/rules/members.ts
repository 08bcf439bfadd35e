import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, says, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { keep, printedSet, printedWords } from '../excerpt.ts'
import { agreeing } from '../lists/agreeing.ts'
import type { List } from '../lists/list.ts'
import { listAt } from '../lists/lists.ts'
import type { DividingRule } from '../rule.ts'

/**
 * A list of things, one proposition for each: "hit the port and the depot" → "hit the port", "hit the depot". Of two lists each is divided while the
 * other stays whole: "Olsen and Hall saw Alton and Bree" does not tell that each saw both.
 */
export const members: DividingRule = {
  name: 'member',
  relations: ['conj'],
  divide(view, proposition) {
    const found = divided(view, proposition, printedSet(proposition))
    return found.length > 0 ? found : [proposition]
  },
  examples: [
    {
      text: 'The storm hit the port and the depot.',
      parts: ['The storm hit the port.', 'The storm hit the depot.'],
    },
    {
      text: 'The captain thanked Olsen and Hall for their help and trust.',
      parts: [
        'The captain thanked Olsen.',
        'The captain thanked Hall.',
        'The captain thanked Olsen for their help and trust.',
        'The captain thanked Hall for their help and trust.',
        'The captain thanked Olsen and Hall for their help.',
        'The captain thanked Olsen and Hall for their trust.',
      ],
    },
    { text: 'The captain and the mate met.', parts: [] },
    { text: 'The storm hit the port or the depot.', parts: [] },
  ],
}

/** The proposition once for each member of each list that begins at one of these words; lists inside a member are divided in its own versions. */
function divided(view: ClauseView, proposition: Proposition, words: ReadonlySet<number>): Proposition[] {
  const printed = printedSet(proposition)
  const inner = new Set<number>()
  return [...words]
    .sort((left, right) => left - right)
    .flatMap(first => {
      const list = inner.has(first) ? null : listAt(view, proposition, first, printed)
      if (list === null) return []
      const versions = list.members.flatMap(member => {
        const version = alone(view, proposition, list, member)
        return version === null ? [] : [{ version, own: list.words.get(member)! }]
      })
      if (versions.length < list.members.length) return []
      for (const { own } of versions) for (const word of own) inner.add(word)
      return versions.flatMap(({ version, own }) => {
        const further = divided(view, version, own)
        return further.length > 0 ? further : [version]
      })
    })
}

/** The proposition with this member in place of the list. */
function alone(view: ClauseView, proposition: Proposition, list: List, member: number): Proposition | null {
  const { first, words, joints, shared } = list
  const own = words.get(member)!
  const others = new Set([...words.values()].flatMap(span => [...span]))
  // "in Paris and in Rome": each has its own.
  const replaces = new Set(member === first ? [] : view.children[member]!.map(child => mainRelation(view, child)))
  const lent = member === first ? [] : lentWords(view, first, member)
  // "Olsen and other mayors": without the list nobody knows than whom.
  const isOther = (word: number) =>
    member !== first && view.heads[word] === member && view.lower[word] === 'other' && !hasDeterminer(view, member)
  const version = keep(proposition, word => {
    if (joints.has(word) || isOther(word)) return false
    if (own.has(word) || lent.includes(word)) return true
    const relation = shared.get(word)
    if (relation !== undefined) return relation === '' || !replaces.has(relation)
    return !others.has(word)
  })
  if (version === null || isSpliced(view, version, own, member === first)) return null
  // "Alton and Bree, above all Bree, | have": the comma closed what is gone.
  // "The mayor, in speeches and letters, has": it closes what another opened.
  const begin = Math.min(...words.get(first)!, ...[...shared.keys()].filter(word => word < first))
  const isOpened = [begin, begin - 1].some(word => view.tokens[word]?.form === ',')
  const orphan = printedWords(version).find(
    (word, at, printed) =>
      view.tokens[word]!.form === ',' &&
      !isOpened &&
      at > 0 &&
      own.has(printed[at - 1]!) &&
      others.has(word - 1) &&
      !own.has(word - 1) &&
      // "led to debt and loss, | closed the port and sold the ferry": before no tensed verb it parts what follows.
      /^(?:VB[DZP]|MD)$/.test(view.tokens[printed[at + 1] ?? word]!.xpos) &&
      mainRelation(view, Math.max(view.heads[word]!, 0)) !== 'conj',
  )
  const clean = orphan === undefined ? version : (keep(version, word => word !== orphan) ?? version)
  return { ...clean, rule: 'member', replace: withOneTitle(view, clean, agreeing(view, clean, first, member)) }
}

/** "a sign of doubt | and in some ways | a warning": a joint that is gone stood after the words in front, so that the member follows them with nothing between. */
const isSpliced = (view: ClauseView, version: Proposition, own: ReadonlySet<number>, isFirst: boolean): boolean => {
  const printed = printedWords(version)
  return (
    !isFirst &&
    printed.some((word, at) => {
      const before = printed[at - 1]
      if (before === undefined || !own.has(word) || own.has(before) || before + 2 >= word) return false
      const joint = view.tokens[before + 1]!
      return joint.upos === 'CCONJ' && joint.lemma !== 'both' && view.tokens[before]!.upos !== 'PUNCT'
    })
  )
}

const hasDeterminer = (view: ClauseView, member: number): boolean =>
  childWith(view, member, 'det', 'nmod:poss', 'nummod') !== undefined

/** Titles before several names, and before one. */
const titles: ReadonlyMap<string, string> = new Map([
  ['sens.', 'Sen.'],
  ['reps.', 'Rep.'],
  ['govs.', 'Gov.'],
  ['profs.', 'Prof.'],
  ['drs.', 'Dr.'],
  ['messrs.', 'Mr.'],
  ['senators', 'Senator'],
  ['representatives', 'Representative'],
  ['presidents', 'President'],
  ['governors', 'Governor'],
])

const titleForms = [...titles.keys()]

/** "Sens. Ann Lowe and Ruth Hall left" → "Sen. Ruth Hall left": no list of names is left behind the title. */
function withOneTitle(
  view: ClauseView,
  proposition: Proposition,
  replace: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  if (!says(view, titleForms)) return replace
  const printed = printedWords(proposition)
  const isProper = (word: number | undefined) => word !== undefined && view.tokens[word]!.upos === 'PROPN'
  const found = printed.flatMap((word, at): [number, string][] => {
    const { form } = view.tokens[word]!
    const one = /^\p{Lu}/u.test(form) && isProper(printed[at + 1]) ? titles.get(form.toLowerCase()) : undefined
    if (one === undefined) return []
    const end = printed.findIndex((next, place) => place > at && !isProper(next))
    const joint = end < 0 ? undefined : view.tokens[printed[end]!]!.form
    return /^(?:and|,|&)$/.test(joint ?? '') ? [] : [[word, one]]
  })
  return found.length === 0 ? replace : new Map([...replace, ...found])
}

/**
 * "the head and deputy of the bank", "the crew's design and work", "less rain and wind": a noun without an article, owner or measure takes the one before the list.
 */
function lentWords(view: ClauseView, first: number, member: number): readonly number[] {
  if (childWith(view, member, 'det', 'nmod:poss', 'nummod', 'amod') !== undefined) return []
  const { upos, xpos } = view.tokens[member]!
  const measure = childrenWith(view, first, 'amod').find(word => word < first && measures.test(lemmaOf(view, word)))
  if (measure !== undefined && upos === 'NOUN') return subtree(view, measure)
  const owner = childWith(view, first, 'nmod:poss')
  if (owner !== undefined) {
    // "his ministry and FBI", not "his wife and Olsen"
    const isBody = /^\p{Lu}{2,}$/u.test(view.tokens[member]!.form) && view.names[member]?.type !== 'person'
    return (upos === 'NOUN' || isBody) && owner < first ? subtree(view, owner) : []
  }
  const article = childWith(view, first, 'det')
  return article === undefined || xpos !== 'NN' ? [] : [article]
}

/** How much of something there is: without it more would be said. */
const measures = /^(?:less|few|fewer|little|no|insufficient)$/
