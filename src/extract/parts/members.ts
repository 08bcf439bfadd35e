import { type ClauseView, childWith, mainRelation } from '../clause.ts'
import type { Proposition } from '../propositions.ts'
import { agreeing } from './agreeing.ts'
import { keep, printedWords } from './excerpt.ts'
import { type List, listAt } from './lists.ts'
import type { DividingRule } from './rule.ts'

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
