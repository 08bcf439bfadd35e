import { areJourneys, arePhases } from '../../lexicon/synonyms-converse.ts'
import { loneClaim } from '../lone/lone-claim.ts'
import { coverage, predicatesMatch } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, eventLemma, partner, type Side, type Sides } from '../sides.ts'
import { verbGroup } from '../words/verb-group.ts'

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
    const { explained } = sides
    const [a, b] = [verbGroup(sides.a), verbGroup(sides.b)]
    const reason = { kind: 'event', a, b, text: `${a} / ${b}` }
    // "left for Paris" in one, "arrived in Paris" in the other: one journey, two moments.
    if (arePhases(eventLemma(sides.a), eventLemma(sides.b))) {
      // "was arrested on charges of fraud", "was charged with fraud": one tells of both.
      return tellsPhase(sides.a, sides.b) || tellsPhase(sides.b, sides.a)
        ? { stopped: 'no other event: one tells of both moments' }
        : {
            relation: areLone(sides) || areOnTheWay(sides) ? 'differs' : 'refines',
            kind: 'event',
            reason,
          }
    }
    const isFirst = sides.a.terms.length <= sides.b.terms.length
    const [shorter, other] = isFirst ? [sides.a, sides.b] : [sides.b, sides.a]
    // A number or a day that the rules before have compared is no word the other side lacks.
    const compared = areLone(sides) ? explained[isFirst ? 'a' : 'b'] : undefined
    // What a short claim has that the text lacks is looked at word by word.
    if (loneClaim(sides)) return null
    if (isLonger(other, shorter) && coverage(shorter, compared) < half) {
      const note = 'each tells something of its own, and both may have happened'
      if (areLone(sides)) return { relation: 'differs', kind: 'event', reason, note: `not a contradiction: ${note}` }
      return { relation: 'refines', kind: 'event', reason, note: `not a difference: ${note}` }
    }
    if (predicatesMatch(sides) || Math.min(coverage(sides.a), coverage(sides.b)) >= little) return null
    // The event word of one is somewhere in the other: "after a visit by", "visited".
    const meets = [sides.a, sides.b].some(side => (side.matches[side.predicate]?.strength ?? 0) >= partner)
    if (meets) return { stopped: 'no other event: the event word of one stands in the other' }
    // Of two lone sentences neither answers the other; two headlines say one thing in quite different words.
    if (areLone(sides) && coverage(shorter, compared) < half && isSentence(sides.a) && isSentence(sides.b))
      return { relation: 'differs', kind: 'event', reason, note: 'not a contradiction: both may have happened' }
    // "drew", "drew": a word that the terms leave out.
    if (a.toLowerCase() === b.toLowerCase()) return null
    return { relation: 'refines', kind: 'event', reason, note: 'not a difference: both may have happened' }
  },
  examples: [
    { a: 'The captain left for Norway on Monday.', b: 'The captain arrived in Norway on Tuesday.', finds: 'differs' },
    { a: 'The captain was arrested in Hull.', b: 'The captain was charged in Hull.', finds: 'refines' },
    {
      a: 'The captain was arrested on charges of smuggling whisky.',
      b: 'The captain was charged with smuggling whisky.',
      finds: null,
    },
    {
      a: 'The council debated the price of the new ferry.',
      b: 'Commuters complain that the ferry is late.',
      finds: 'refines',
    },
    {
      a: 'On Monday the council of Westport debated the price of the new ferry for three hours behind closed doors with the harbour police and two lawyers.',
      b: 'Commuters, tourists and the owners of small hotels complain every summer that the old boat to the island is late, dirty and too small for bicycles.',
      finds: 'differs',
      areLone: true,
    },
    // In a story it is another end of the same matter.
    {
      a: 'The owner of the lighthouse complained.',
      b: 'The council debated the price of the new ferry for three hours on Monday while the owner of the harbour waited.',
      finds: 'refines',
    },
    {
      a: 'The council debated the price of the new ferry.',
      b: 'The council debated the price of the ferry on Monday.',
      finds: null,
    },
  ],
}

/** "left for Paris", "arrived in Paris"; who is to arrive may have left. */
function areOnTheWay({ a, b }: Sides): boolean {
  const isPast = ({ statement }: Side) => statement.claim.status === 'happened'
  return areJourneys(eventLemma(a), eventLemma(b)) && isPast(a) && isPast(b)
}

/** With an article or an auxiliary; headlines do without. */
function isSentence({ statement: { tokens } }: Side): boolean {
  return tokens.some(({ xpos, upos }) => xpos === 'DT' || upos === 'AUX')
}

/** The event word of one stands in the other, beside its own. */
function tellsPhase({ matches, predicate }: Side, other: Side): boolean {
  const match = matches[predicate]
  return match !== undefined && match.strength >= partner && match.index !== other.predicate
}

function isLonger({ terms }: Side, { terms: others }: Side): boolean {
  return terms.length >= longer * others.length && terms.length > longestHeadline
}
