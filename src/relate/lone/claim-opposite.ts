import { areOpposites } from '../../lexicon/antonyms.ts'
import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Term } from '../../statement/terms.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { whyNotSameLevel } from '../same-level.ts'
import { partner, type Side } from '../sides.ts'
import { inOrder, type LoneClaim, loneClaim, mayShareSubject, restMet, subjectOf } from './lone-claim.ts'

export const claimOpposite: RelationRule = {
  title: 'a short claim with the opposite of a word of the text it is laid beside',
  match(sides) {
    const lone = loneClaim(sides)
    const found = lone && findOpposites(lone)
    return found ? compare(lone, ...found) : null
  },
  examples: [
    {
      a: 'After two years of repairs the old ferry opened to highly negative reviews in the papers of Westport.',
      b: 'The old ferry received positive reviews.',
      finds: 'contradicts',
      areLone: true,
    },
    // The reviews are others.
    {
      a: 'After two years of repairs the old ferry, which has a negative balance, opened to reviews in the papers.',
      b: 'The old ferry received positive reviews.',
      finds: null,
      areLone: true,
    },
    {
      a: 'After two years of repairs the old ferry did not open to negative reviews in the papers of Westport.',
      b: 'The old ferry received positive reviews.',
      finds: null,
      areLone: true,
    },
  ],
}

/** A word of what the claim says and one of the text that are opposites and stand beside the same noun; both without a partner. */
function findOpposites({ claim, text }: LoneClaim): [Term, Term] | null {
  const subject = new Set(subjectOf(claim))
  for (const index of claim.alone) {
    const one = claim.terms[index]!
    if (subject.has(index) || one.type !== 'word' || one.upos === 'VERB') continue
    for (const at of text.alone.slice(0, most)) {
      const other = text.terms[at]!
      const isRival = other.upos === one.upos && areOpposed(one.lemma.toLowerCase(), other.lemma.toLowerCase())
      if (isRival && hangAlike(claim, one, text, other)) return [one, other]
    }
  }
  return null
}

/** Words of the text that are looked at: work on a pair stays bounded however long it is. */
const most = 120

function areOpposed(left: string, right: string): boolean {
  return areOpposites(left, right) && !arePhases(left, right)
}

/** "positive reviews", "highly negative reviews"; a noun may hang on anything: "sold at a profit", "made a loss". */
function hangAlike(claim: Side, one: Term, text: Side, other: Term): boolean {
  if (one.upos === 'NOUN') return true
  const above = (side: Side, { token }: Term) => {
    const head = side.statement.tree.heads[token] ?? -1
    return side.terms.findIndex(term => term.token === head)
  }
  const match = claim.matches[above(claim, one)]
  return match !== undefined && match.strength >= partner && match.index === above(text, other)
}

function compare(lone: LoneClaim, one: Term, other: Term): Outcome {
  const { claim, text } = lone
  if (claim.negated.has(one.token) !== text.negated.has(other.token))
    return { stopped: 'no difference: one of the opposites is negated' }
  const words = inOrder(lone, claim.statement.tokens[one.token]!.form, text.statement.tokens[other.token]!.form)
  const reason = { kind: 'event', ...words, text: `${words.a} ≠ ${words.b}` } as const
  const explains = inOrder(lone, new Set([one.token]), new Set([other.token]))
  const failed =
    whyNotSameLevel(claim.statement.claim, text.statement.claim, { a: false, b: false }) ??
    (mayShareSubject(lone) ? null : 'the subjects differ') ??
    (restMet(lone, new Set([one.token])) >= half ? null : 'they share too little besides')
  if (failed === null) return { relation: 'contradicts', kind: 'event', reason, explains }
  return { stopped: `opposites, but ${failed}` }
}

const half = 0.5
