import { rememberBySide } from '../../statement/by-statement.ts'
import { predicatesMatch } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { fitOf, whyNotSameSlot } from '../same-slot.ts'
import { partner, type Side, type Sides, wordsBetween } from '../sides.ts'
import { wordChanges } from '../words/word-changes.ts'

export const quantifier: RelationRule = {
  title: 'all, some or none',
  match(sides) {
    const pairs = sharesOf(sides.a).flatMap(left =>
      sharesOf(sides.b).flatMap(right => (isSameNoun(sides, left, right) ? [[left, right] as const] : [])),
    )
    return pairs.length === 1 ? compare(sides, ...pairs[0]!) : null
  },
  examples: [
    {
      a: 'All passengers of the ferry survived.',
      b: 'None of the passengers of the ferry survived.',
      finds: 'contradicts',
    },
    { a: 'Several sailors were hurt in the fire.', b: 'No sailors were hurt in the fire.', finds: 'contradicts' },
    { a: 'Most passengers of the ferry survived.', b: 'All passengers of the ferry survived.', finds: 'refines' },
    {
      a: 'The harbour office sold tickets for the night ferry to all commuters.',
      b: 'The harbour office sold tickets for the night ferry to some commuters.',
      finds: 'differs',
    },
    { a: 'All passengers of the ferry survived.', b: 'All the passengers of the ferry survived.', finds: null },
    { a: 'All passengers of the ferry survived.', b: 'No passengers of the ferry complained.', finds: null },
  ],
}

/** Share of the words of the longer sentence that both have in one order. */
const identical = 0.9

/** How much of a kind a quantifier takes: everything, most of it, a part, nothing. */
type Extent = 'all' | 'most' | 'some' | 'none'

interface Share {
  readonly extent: Extent
  readonly token: number
  /** Index of the term of the noun. */
  readonly noun: number
  readonly words: string
}

// Written by hand. "Few" and "little" say that there is next to nothing, not that there is nothing, and are left out.
const extents: ReadonlyMap<string, Extent> = new Map([
  ...['all', 'every', 'each', 'both', 'entire', 'whole'].map(word => [word, 'all'] as const),
  ...['most', 'majority'].map(word => [word, 'most'] as const),
  ...['some', 'several', 'many', 'numerous'].map(word => [word, 'some'] as const),
  ...['no', 'none', 'neither'].map(word => [word, 'none'] as const),
])

/** At most eight. */
const sharesOf: (side: Side) => readonly Share[] = rememberBySide(findShares)

function findShares({ statement, terms }: Side): Share[] {
  const { tokens, tree } = statement
  const found = tokens.flatMap((token, index) => {
    const extent = extents.get(token.form.toLowerCase())
    if (!extent) return []
    const nominal = nounOf(index)
    const noun = terms.findIndex(term => term.token === nominal && term.upos === 'NOUN')
    if (noun < 0 || nominal < index || nominal - index > 5) return []
    return [{ extent, token: index, noun, words: wordsBetween(statement, index, nominal) }]
  })
  return found.slice(0, 8)

  /** "all passengers", "none of the passengers" */
  function nounOf(index: number): number {
    if (tokens[index + 1]?.form.toLowerCase() === 'of')
      return tree.heads.findIndex((head, at) => head === index && tree.relations[at] === 'nmod')
    return /^(?:det|amod|nummod)/.test(tree.relations[index] ?? '') ? (tree.heads[index] ?? -1) : -1
  }
}

function isSameNoun({ a }: Sides, left: Share, right: Share): boolean {
  const match = a.matches[left.noun]!
  return left.extent !== right.extent && match.strength >= partner && match.index === right.noun
}

function compare(sides: Sides, left: Share, right: Share): Outcome {
  const slots = [sides.a, sides.b].map((side, at) => {
    const share = at === 0 ? left : right
    return new Set([share.token, side.terms[share.noun]!.token])
  }) as [Set<number>, Set<number>]
  const { links } = fitOf(sides, ...slots)
  if (links === 0 && !predicatesMatch(sides)) return { stopped: 'another share, but of another event' }
  const explains = { a: new Set([left.token]), b: new Set([right.token]) }
  const reason = { kind: 'quantity', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` }
  if (left.extent !== 'none' && right.extent !== 'none') {
    const extents = new Set([left.extent, right.extent])
    // Who repeats a sentence but for "all" and "some" means that some are left out.
    if (extents.has('all') && extents.has('some') && wordChanges(sides).common >= identical)
      return { relation: 'differs', kind: 'quantity', reason, explains, note: 'not a contradiction: all are some too' }
    const text = `${left.words} and ${right.words}: one takes more of them`
    return { relation: 'refines', kind: 'quantity', reason: { ...reason, text }, explains }
  }
  const failed = whyNotSameSlot(sides, ...slots, { isNegation: true })
  if (failed === null) return { relation: 'contradicts', kind: 'quantity', reason, explains }
  return { relation: 'differs', kind: 'quantity', reason, explains, note: `not a contradiction: ${failed}` }
}
