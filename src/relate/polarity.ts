import { areOpposites } from '../lexicon/antonyms.ts'
import { areEnds, arePhases } from '../lexicon/synonyms-converse.ts'
import { isDeniedByWord, standsBothWays } from './negation.ts'
import { predicatesMatch } from './proof.ts'
import type { Explained, RelationRule } from './rule.ts'
import { whyNotSameDeed } from './same-deed.ts'
import type { Side, Sides } from './sides.ts'
import { hasSameSpeaker } from './speakers.ts'
import { datesOf } from './time-values.ts'
import { verbGroup } from './verb-group.ts'

export const polarity: RelationRule = {
  title: 'one says yes, the other no',
  match(sides) {
    const one = sides.a.statement.claim
    const other = sides.b.statement.claim
    const isOpposite = predicatesAreOpposite(sides)
    // "denied" makes a claim negated as "did not confirm" does; only the latter shows it beside the verb.
    const isNegated = one.polarity !== other.polarity && showsNegation(sides)
    if (one.polarity === other.polarity && !isOpposite) return null
    if (!isNegated && !isOpposite) return { stopped: 'one is negated, but not by a word beside its verb' }
    // "did not accept" and "rejected" say the same.
    if (isNegated && isOpposite) {
      return {
        stopped: 'no difference: one is negated and the event words are opposites',
        explains: predicateTokens(sides),
      }
    }
    if (isNegated && saysBoth(sides)) return { stopped: 'no difference: one says both' }
    if (isNegated && saysNoItself(sides)) return { stopped: 'no difference: the other says no in other words' }
    if (isNegated && !predicatesMatch(sides)) return { stopped: 'one is negated, but of another event' }
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
    const failed = whyNotSameDeed(sides, isOpposite ? explains : { a: new Set(), b: new Set() })
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
  // "refused the request", "refused the request to be allowed to sail"
  if (isRoot(a, one.token) !== isRoot(b, other.token)) return false
  // "39 years old" is not old.
  if (isMeasured(a, one.token) || isMeasured(b, other.token)) return false
  // "left for Paris" and "arrived in Paris" are stations of one journey.
  if (arePhases(one.lemma, other.lemma)) return false
  // "The talks began" and "the talks ended": both are true of their day; on one day they are not.
  return !areEnds(one.lemma, other.lemma) || sharesDate(a, b)
}

function isMeasured({ statement }: Side, token: number): boolean {
  const { start, end } = statement.tokens[token]!
  return statement.mentions.some(({ type, ...at }) => type === 'quantity' && at.start <= start && at.end >= end)
}

function isRoot({ statement }: Side, token: number): boolean {
  return statement.tree.heads[token] === -1
}

function sharesDate(a: Side, b: Side): boolean {
  return datesOf(a.statement).some(({ value }) => datesOf(b.statement).some(other => other.value === value))
}

function saysBoth({ a, b }: Sides): boolean {
  return [a, b].some(side => standsBothWays(side, side.terms[side.predicate]?.key ?? ''))
}

/** "They rarely keep lists", "they do not keep lists": the affirmed one says no too. */
function saysNoItself({ a, b }: Sides): boolean {
  return [a, b].some(({ statement, terms, predicate }) => {
    const token = terms[predicate]?.token
    return token !== undefined && isDeniedByWord(statement, token)
  })
}

function predicateTokens({ a, b }: Sides): Explained {
  const token = ({ terms, predicate }: Side) => terms[predicate]?.token ?? -1
  return { a: new Set([token(a)]), b: new Set([token(b)]) }
}
