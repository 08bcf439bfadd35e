import { type ClauseView, childrenWith, childWith, lemmaOf, mainRelation, subtree } from '../../clause.ts'
import type { Proposition } from '../../propositions.ts'
import { keep, printedSet, printedWords } from '../excerpt.ts'
import type { DividingRule } from '../rule.ts'

/** "The bill, backed by the mayor and passed in May, …": it was backed by the mayor, and it was passed in May. */
export const joinedParticiples: DividingRule = {
  name: 'joined',
  relations: ['conj'],
  divide(view, proposition) {
    const members = membersOf(view, proposition)
    if (members === null) return [proposition]
    const inner = members.map(member => new Set(subtree(view, member)))
    const all = inner[0]!
    const isOf = (word: number, at: number) =>
      inner[at]!.has(word) && !inner.some((other, place) => place > at && other.has(word))
    const versions = members.flatMap((member, at) => {
      const joint = childWith(view, member, 'cc')
      const begin = at === 0 ? -1 : Math.min(...inner[at]!)
      // The comma before "and", which the tree may hang on either side.
      const isEdge = (word: number) => word === joint || (view.tokens[word]!.upos === 'PUNCT' && word <= begin + 1)
      const version = keep(proposition, word => !all.has(word) || (isOf(word, at) && !isEdge(word)))
      return version === null ? [] : [{ ...version, head: member, rule: 'joined' }]
    })
    return versions.length === members.length ? versions : [proposition]
  },
  examples: [
    {
      text: 'The bill, backed by the mayor and praised by the press, was sold.',
      parts: ['The bill was backed by the mayor.', 'The bill was praised by the press.'],
    },
    { text: 'The bill, backed by the mayor or praised by the press, was sold.', parts: [] },
  ],
}

/** The participles of a clause that has no helper verb of its own, each with more than itself; null when they are less than two. */
function membersOf(view: ClauseView, proposition: Proposition): readonly number[] | null {
  const { head } = proposition
  if (!isBare(view, head) || !/^(?:acl|advcl)$/.test(mainRelation(view, head))) return null
  const printed = printedSet(proposition)
  const others = childrenWith(view, head, 'conj').filter(word => printed.has(word))
  if (others.length === 0 || others.some(word => word < head || !isBare(view, word))) return null
  const members = [head, ...others]
  const joints = members.flatMap(member => childrenWith(view, member, 'cc'))
  if (joints.length === 0 || !joints.every(joint => /^(?:and|&|but|later)$/.test(lemmaOf(view, joint)))) return null
  // "built in Alton and sold in Bree | in May": whose May it is cannot be told.
  const last = others.at(-1)!
  const end = subtree(view, last).at(-1)!
  if (printedWords(proposition).some(word => word > end && view.tokens[word]!.upos !== 'PUNCT')) return null
  // "seized in a port held by rebels and sold in May": what a nearer participle tells may be joined to it.
  const isNearer = (word: number) =>
    word > head && word < last && /^VB[DN]$/.test(view.tokens[word]!.xpos) && !members.includes(word)
  return printedWords(proposition).some(isNearer) ? null : members
}

const isBare = (view: ClauseView, word: number): boolean =>
  view.tokens[word]!.xpos === 'VBN' &&
  childWith(view, word, 'obj', 'aux', 'cop', 'nsubj', 'csubj', 'mark', 'case') === undefined &&
  childrenWith(view, word, 'obl', 'xcomp', 'advcl').some(child => child > word)
