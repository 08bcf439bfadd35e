import { arePhases } from '../lexicon/synonyms-converse.ts'
import { coverage, predicatesMatch } from './proof.ts'
import type { RelationRule } from './rule.ts'
import { partner, type Side } from './sides.ts'
import { verbGroup } from './verb-group.ts'

/**
 * When less than this share of the shorter statement stands in a longer one, the shorter tells something of its own: a longer text has the room
 * to say it. Below a half lie most pairs of RTE-3 whose second sentence does not follow from the first, and few of those in which it does.
 */
const half = 0.5

/** So many times as many words, and no headline: two headlines say one thing in quite different words. */
const longer = 1.5
const longestHeadline = 9

/** Below this share of common words two statements of one length tell different things about one matter; between headlines about half is usual. */
const little = 0.34

export const event: RelationRule = {
  title: 'another event of the same matter',
  match(sides) {
    const [a, b] = [verbGroup(sides.a), verbGroup(sides.b)]
    const reason = { kind: 'event', a, b, text: `${a} / ${b}` }
    // "left for Paris" in one, "arrived in Paris" in the other: one journey, two moments.
    if (arePhases(eventWord(sides.a), eventWord(sides.b))) return { relation: 'differs', kind: 'event', reason }
    const [shorter, other] = sides.a.terms.length <= sides.b.terms.length ? [sides.a, sides.b] : [sides.b, sides.a]
    if (isLonger(other, shorter) && coverage(shorter) < half) {
      const note = 'not a contradiction: each tells something of its own, and both may have happened'
      return { relation: 'differs', kind: 'event', reason, note }
    }
    if (predicatesMatch(sides) || Math.min(coverage(sides.a), coverage(sides.b)) >= little) return null
    // The event word of one is somewhere in the other: "after a visit by", "visited".
    const meets = [sides.a, sides.b].some(side => (side.matches[side.predicate]?.strength ?? 0) >= partner)
    if (meets) return { stopped: 'no other event: the event word of one stands in the other' }
    return { relation: 'refines', kind: 'event', reason, note: 'not a difference: both may have happened' }
  },
  examples: [
    { a: 'The captain left for Norway on Monday.', b: 'The captain arrived in Norway on Tuesday.', finds: 'differs' },
    {
      a: 'The council debated the price of the new ferry.',
      b: 'Commuters complain that the ferry is late.',
      finds: 'refines',
    },
    {
      a: 'The owner of the lighthouse complained.',
      b: 'The council debated the price of the new ferry for three hours on Monday while the owner of the harbour waited.',
      finds: 'differs',
    },
    {
      a: 'The council debated the price of the new ferry.',
      b: 'The council debated the price of the ferry on Monday.',
      finds: null,
    },
  ],
}

function isLonger({ terms }: Side, { terms: others }: Side): boolean {
  return terms.length >= longer * others.length && terms.length > longestHeadline
}

function eventWord({ terms, predicate }: Side): string {
  return terms[predicate]?.lemma ?? ''
}
