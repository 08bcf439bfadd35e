import { areOpposites } from '../lexicon/antonyms.ts'
import { arePhases } from '../lexicon/synonyms-converse.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import type { Explained, RelationRule } from './rule.ts'
import type { Side, Sides } from './sides.ts'
import { hasSameSpeaker } from './speakers.ts'
import { verbGroup } from './verb-group.ts'

export const polarity: RelationRule = {
  title: 'one says yes, the other no',
  match(sides) {
    const one = sides.a.statement.claim
    const other = sides.b.statement.claim
    const negated = one.polarity !== other.polarity
    const opposite = predicatesAreOpposite(sides)
    if (!negated && !opposite) return null
    if (negated && !showsNegation(sides)) return { stopped: 'one is negated, but not by a word beside its verb' }
    // "did not accept" and "rejected" say the same.
    if (negated && opposite) {
      return {
        stopped: 'no difference: one is negated and the event words are opposites',
        explains: predicateTokens(sides),
      }
    }
    if (negated && !predicatesMatch(sides)) return { stopped: 'one is negated, but of another event' }
    const explains = predicateTokens(sides)
    const reason = {
      kind: 'polarity',
      a: verbGroup(sides.a),
      b: verbGroup(sides.b),
      text: `${verbGroup(sides.a)} ≠ ${verbGroup(sides.b)}`,
    }
    // "The union says the ferry was safe", "The owner says it was not": two positions.
    if (one.attribution.length > 0 && other.attribution.length > 0 && !hasSameSpeaker(one, other)) {
      return {
        relation: 'differs',
        kind: 'stance',
        reason: { ...reason, kind: 'stance' },
        explains,
        note: 'not a contradiction: two speakers say it',
      }
    }
    const failed = whyNotSameEvent(sides, {
      polarity: negated,
      predicate: opposite,
      ...(opposite ? explains : {}),
    })
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason, explains }
    return { relation: 'differs', kind: 'polarity', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    {
      a: 'The mayor approved the new ferry terminal.',
      b: 'The mayor did not approve the new ferry terminal.',
      finds: 'contradicts',
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The council accepted the plan for the harbour.',
      b: 'The council rejected the plan for the harbour.',
      finds: 'contradicts',
    },
    {
      a: 'The council did not accept the plan for the harbour.',
      b: 'The council rejected the plan for the harbour.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    {
      a: 'The ferry was safe.',
      b: 'The ferry was not safe.',
      finds: 'differs',
      claimA: { attribution: [{ speaker: 'the owner', cue: 'said' }] },
      claimB: { polarity: 'negated', attribution: [{ speaker: 'the union', cue: 'said' }] },
    },
    {
      a: 'The mayor approved the new ferry terminal.',
      b: 'The captain did not answer questions.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
  ],
}

/** True when exactly one of the event words stands under a "not", "no" or "never". */
function showsNegation({ a, b }: Sides): boolean {
  const isNegated = (side: Side) => side.negated.has(side.terms[side.predicate]?.token ?? -1)
  return isNegated(a) !== isNegated(b)
}

function predicatesAreOpposite({ a, b }: Sides): boolean {
  const one = a.terms[a.predicate]
  const other = b.terms[b.predicate]
  if (!one || !other || !areOpposites(one.lemma, other.lemma)) return false
  // "left for Paris" and "arrived in Paris" are stations of one journey.
  return !arePhases(one.lemma, other.lemma)
}

function predicateTokens({ a, b }: Sides): Explained {
  const token = ({ terms, predicate }: Side) => terms[predicate]?.token ?? -1
  return { a: new Set([token(a)]), b: new Set([token(b)]) }
}
