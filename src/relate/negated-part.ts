import { isDeniedByWord, negators, standsBothWays } from './negation.ts'
import { predicatesMatch, shorterCoverage } from './proof.ts'
import type { RelationRule } from './rule.ts'
import { fitOf, whyNotSameFact } from './same-slot.ts'
import { partner, type Side, type Sides, wordsBetween } from './sides.ts'

export const negatedPart: RelationRule = {
  title: 'what one requires or has, the other leaves out',
  match(sides) {
    // What the two sentences are about as a whole is for the rule of polarity.
    if (sides.a.statement.claim.polarity !== sides.b.statement.claim.polarity && predicatesMatch(sides)) return null
    // "cannot allow", "we cannot allow": both deny something, and only the trees part.
    if (countNegators(sides.a) === countNegators(sides.b)) return null
    const found = isWidened(sides.a) || isWidened(sides.b) ? null : findNegated(sides)
    if (!found) return null
    const { a, b } = found
    const reason = { kind: 'polarity', a: a.words, b: b.words, text: `${a.words} ≠ ${b.words}` }
    // "pleaded guilty", "pleaded not guilty"
    const disputed = { a: new Set([a.token]), b: new Set([b.token]) }
    const { isSameHead, neighbours, links } = fitOf(sides, disputed.a, disputed.b)
    const failed =
      (a.isDirect || b.isDirect) && isSameHead && neighbours >= 2
        ? whyNotSameFact(sides, disputed, { isNegation: true })
        : 'only a part of what they say is negated'
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason }
    const deniesBoth = countNegators(sides.a) > 0 && countNegators(sides.b) > 0
    // "The plan is not written yet, but in her personal view …": the "not" is another clause's.
    if (deniesBoth || !(a.isShown || b.isShown) || shorterCoverage(sides) < most || links === 0)
      return { stopped: 'something is negated, but they share too little besides' }
    return { relation: 'differs', kind: 'polarity', reason, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'Passengers enter the ferry with a ticket after a search.',
      b: 'Passengers enter the ferry without a ticket.',
      finds: 'differs',
    },
    {
      a: 'The captain of the ferry pleaded guilty on Monday.',
      b: 'The captain of the ferry pleaded not guilty on Monday.',
      finds: 'contradicts',
    },
    {
      a: 'The owner paid a fine for not meeting the rules of the harbour.',
      b: 'The owner paid a fine for failing to meet the rules of the harbour.',
      finds: null,
    },
    {
      a: 'Passengers enter the ferry not only with a ticket but with a passport.',
      b: 'Passengers enter the ferry with a ticket.',
      finds: null,
    },
    {
      a: 'The council wants the ferry to sail at night without lights.',
      b: 'Commuters who read by the lights of the harbour complain that the train is late.',
      finds: null,
    },
    {
      a: 'Passengers enter the ferry without a ticket.',
      b: 'Passengers board the ferry without a ticket.',
      finds: null,
    },
  ],
}

/**
 * Share of the shorter side that must stand in the other before a part that one of them denies is a difference; below it the word stands in two
 * sentences about other things. Read off the pairs that stand together in stories of BASIL.
 */
const most = 0.7

interface Part {
  readonly token: number
  readonly words: string
  /** True when a "not" stands right before the word. */
  readonly isDirect: boolean
  /** True when a negation stands near before it. */
  readonly isShown: boolean
}

/** A word that stands under "not", "no" or "without" on one side and free on the other. */
function findNegated({ a, b }: Sides): { readonly a: Part; readonly b: Part } | null {
  for (let index = 0; index < a.terms.length; index++) {
    const match = a.matches[index]!
    const one = a.terms[index]!
    const other = b.terms[match.index]
    if (match.strength < partner || !other || one.type !== 'word' || other.type !== 'word') continue
    if (index === a.predicate && match.index === b.predicate) continue
    if (a.negated.has(one.token) === b.negated.has(other.token)) continue
    // "can serve openly but cannot pray openly" has the word both ways.
    if (standsBothWays(a, one.key) || standsBothWays(b, other.key)) continue
    // "penalties for not meeting the targets", "penalties for failing to meet the targets"
    if (isDeniedByWord(a.statement, one.token) || isDeniedByWord(b.statement, other.token)) continue
    return { a: partOf(a, one.token), b: partOf(b, other.token) }
  }
  return null
}

/** True for "not only the mayor but the owner", where nothing is denied. */
function isWidened({ statement: { tokens } }: Side): boolean {
  return tokens.some(
    ({ form }, index) => /^not$/i.test(form) && /^(?:only|just|merely|solely)$/i.test(tokens[index + 1]?.form ?? ''),
  )
}

function countNegators({ statement: { tokens } }: Side): number {
  return tokens.filter(({ form }) => negators.has(form.toLowerCase())).length
}

/** The word as printed; under a negation from its "without" on, when that stands near. */
function partOf({ statement, negated }: Side, token: number): Part {
  const { tokens } = statement
  const own = { token, words: tokens[token]!.form, isDirect: false, isShown: false }
  if (!negated.has(token)) return own
  for (let index = token - 1; index >= Math.max(0, token - 8); index--) {
    const negator = tokens[index]!.form.toLowerCase()
    if (!negators.has(negator)) continue
    // "no idea" and "without a ticket" leave out a thing, which another thing of its kind may be.
    const isDirect = index === token - 1 && /^(?:not|n't|never)$/.test(negator) && tokens[token]!.upos !== 'NOUN'
    return { token, words: wordsBetween(statement, index, token), isDirect, isShown: true }
  }
  return own
}
