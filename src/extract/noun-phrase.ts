import { type ClauseView, childWith, isSetOff, mainRelation, subtree } from './clause.ts'
import type { Part } from './rule.ts'

/**
 * The words that stand for a noun in another clause: its phrase without preposition, relative clauses and set-off appositions.
 * A phrase that holds a person's full name is that name: "the head of the bloc in Lebanon, Mohammad Raad" → "Mohammad Raad".
 */
export function nounPhrase(view: ClauseView, node: number): Part[] {
  const named = personIn(view, node)
  if (named) return named
  const skipped = new Set<number>()
  for (const child of subtree(view, node)) {
    if (child === node) continue
    const relation = view.relations[child]!
    const outer =
      view.heads[child] === node &&
      ['case', 'punct', 'mark', 'advcl', 'parataxis', 'cop', 'aux', 'nsubj', 'expl'].includes(mainRelation(view, child))
    // "and his policy director": the joint belongs to the list, not to the director.
    const joint = relation === 'cc' && view.heads[child] === node && child < node
    const loose =
      (relation === 'acl:relcl' || relation === 'acl' || relation === 'appos' || relation === 'list') &&
      isSetOff(view, child)
    // "exclusively, through the port": what stands before the preposition is said of the clause.
    const isBeforeCase =
      view.heads[child] === node && child < (childWith(view, node, 'case') ?? 0) && view.tokens[child + 1]?.form === ','
    const focus =
      mainRelation(view, child) === 'advmod' &&
      (isBeforeCase || /^(?:also|only|just|even|particularly|especially)$/i.test(view.tokens[child]!.form))
    if (outer || joint || loose || focus) for (const word of subtree(view, child)) skipped.add(word)
  }
  const words = trimCommas(
    view,
    subtree(view, node).filter(index => !skipped.has(index)),
  )
  // "the Alton Post|-Harbour News poll": a phrase whose beginning the tree hung elsewhere stands for nothing.
  return isCutOff(view, words[0]) ? [] : words.map(token => ({ token }))
}

/** "a banker and fisherman who": without its article a noun for one thing is only half of a phrase; nor does a phrase begin with a preposition. */
export function standsAsSubject(view: ClauseView, noun: number, phrase: readonly Part[]): boolean {
  const words = phrase.flatMap(part => ('token' in part ? [part.token] : []))
  const first = view.tokens[words[0] ?? -1]
  if (first === undefined || first.upos === 'ADP') return false
  return !(view.tokens[noun]!.xpos === 'NN' && mainRelation(view, noun) === 'conj' && words[0] === noun)
}

/** Whether the word is the rest of a name or hyphenated word that began before it. */
function isCutOff(view: ClauseView, first: number | undefined): boolean {
  const [before, word] = [view.tokens[(first ?? 0) - 1], view.tokens[first ?? 0]]
  if (first === undefined || before === undefined || word === undefined || word.upos !== 'PROPN') return false
  if (/^[-–]$/.test(before.form) && before.end === word.start) return true
  return (
    before.upos === 'PROPN' &&
    /^\p{Lu}{2,}$/u.test(before.form) &&
    before.end + 1 === word.start &&
    view.heads[first - 1] !== first
  )
}

/** "Sergey Lavrov" out of "his Russian counterpart Sergey Lavrov", whether the name is the head, flat or an apposition. */
function personIn(view: ClauseView, node: number): Part[] | null {
  const apposition = childWith(view, node, 'appos')
  const holder = [
    node,
    ...(apposition === undefined ? [] : [apposition]),
    ...view.children[node]!.filter(child => mainRelation(view, child) === 'flat'),
  ]
  // "Ashkenazi and Lavrov" is more than one person.
  if (childWith(view, node, 'conj') !== undefined) return null
  for (const index of holder) {
    const name = view.names[index]
    if (name?.type !== 'person' || !/\s/.test(name.text)) continue
    const words = view.tokens.flatMap((_, at) => (view.names[at] === name ? [at] : []))
    if (words.length > 1) return words.map(token => ({ token }))
  }
  return null
}

function trimCommas(view: ClauseView, words: number[]): number[] {
  const isMark = (index: number | undefined) => index !== undefined && /^[,;:–—-]$/.test(view.tokens[index]!.form)
  let from = 0
  let to = words.length
  while (from < to && isMark(words[from])) from += 1
  while (to > from && isMark(words[to - 1])) to -= 1
  return words.slice(from, to)
}

/** Whether the phrase is plural, for "is" or "are". */
export const isPlural = (view: ClauseView, node: number): boolean =>
  (/^NNP?S$/.test(view.tokens[node]!.xpos) && !/^an?$/i.test(view.tokens[node - 1]?.form ?? '')) ||
  childWith(view, node, 'conj') !== undefined ||
  /^(?:they|we|those|these|both|many|some|few|several|others)$/i.test(view.tokens[node]!.form)

/**
 * Who is meant by what is said of this noun: of "The Heron is a ferry, built in Alton" the Heron, where the noun only tells what it is;
 * else the noun itself.
 */
export function meantBy(view: ClauseView, noun: number): number {
  const article = childWith(view, noun, 'det')
  if (childWith(view, noun, 'cop') === undefined || article === undefined) return noun
  if (!/^an?$/i.test(view.tokens[article]!.form)) return noun
  const subject = childWith(view, noun, 'nsubj')
  if (subject === undefined || !/^(?:NOUN|PROPN)$/.test(view.tokens[subject]!.upos) || subject > noun) return noun
  return isPlural(view, subject) === isPlural(view, noun) && childWith(view, subject, 'conj') === undefined
    ? subject
    : noun
}
