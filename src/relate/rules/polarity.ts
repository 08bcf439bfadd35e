import { thoughts } from '../../lexicon/thoughts.ts'
import { whySeeming } from '../denials/seeming-denial.ts'
import { whyNoDenial } from '../denials/whole-denial.ts'
import type { Explained } from '../explained.ts'
import { coverage, predicatesMatch, shorterCoverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { whyNotSameDeed } from '../same-deed.ts'
import { areLone, eventLemma, partner, type Side, type Sides } from '../sides.ts'
import { hasSameSpeaker } from '../speakers.ts'
import { timesClash } from '../values/time-values.ts'
import { predicatesAreOpposite } from '../words/opposite-predicates.ts'
import { verbGroup } from '../words/verb-group.ts'

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
    // "did not accept" and "rejected" say the same; "refused to sell" counts as negated by itself.
    if ((isNegated || (one.polarity === 'negated' && showsNegation(sides))) && isOpposite) {
      return {
        stopped: 'no difference: one is negated and the event words are opposites',
        explains: predicateTokens(sides),
      }
    }
    if (!isNegated && timesClash(sides.a.statement, sides.b.statement))
      return { stopped: 'opposites, each at its own time: both may have happened', explains: predicateTokens(sides) }
    // "was climbing the mast", "fell while climbing the mast"
    if (!isNegated && !areLone(sides) && tellsOther(sides))
      return { stopped: 'no difference: one tells of both', explains: predicateTokens(sides) }
    const seeming = isNegated ? whySeeming(sides) : null
    if (seeming !== null) return { stopped: seeming }
    if (isNegated && !predicatesMatch(sides)) return { stopped: 'one is negated, but of another event' }
    const explains = predicateTokens(sides)
    const words = { a: verbGroup(sides.a), b: verbGroup(sides.b) }
    // "was not the owner": the noun alone shows no "not".
    if (words.a.toLowerCase() === words.b.toLowerCase())
      words[one.polarity === 'negated' ? 'a' : 'b'] = `not ${words.a}`
    const reason = { kind: 'polarity', ...words, text: `${words.a} ≠ ${words.b}` }
    const apart = whyOtherMatter(sides)
    // "The union says the ferry was safe", "The owner says it was not": two positions.
    if (one.attribution.length > 0 && other.attribution.length > 0 && !hasSameSpeaker(one, other)) {
      if (apart !== null) return { stopped: apart }
      return {
        relation: 'differs',
        kind: 'stance',
        reason: { ...reason, kind: 'stance' },
        explains,
        note: 'not a contradiction: two speakers say it',
      }
    }
    const failed = whyNotSameDeed(sides, isOpposite ? explains : { a: new Set(), b: new Set() })
    const isDenial = isNegated && !areLone(sides)
    const otherwise = isDenial ? whyOtherThought(sides) : null
    if (otherwise !== null) return { stopped: otherwise }
    if (failed === null) return { relation: 'contradicts', kind: 'polarity', reason, explains }
    const none = apart ?? (isDenial ? whyNoDenial(sides) : null)
    if (none !== null) return { stopped: none }
    return { relation: 'differs', kind: 'polarity', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    // One thinks two things.
    {
      a: 'Anna Berg does not think that is okay.',
      b: 'Anna Berg thinks it is unfair.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    {
      a: 'Anna Berg fell while climbing the mast of the ferry.',
      b: 'Anna Berg was climbing the mast of the ferry.',
      finds: null,
    },
    {
      a: 'The captain lied many times to the harbour police, nothing happened to her.',
      b: 'The captain lied many times to the harbour police. Nothing happened to her.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'Carl Dahl lied many times to the board, nothing happened to him.',
      b: 'Carl Dahl lied many times to the board.',
      finds: null,
    },
    {
      a: 'The captains will not accept quotas to sail in the harbour.',
      b: 'The council offered quotas to captains in the harbour.',
      finds: null,
      claimA: { polarity: 'negated', status: 'planned', attribution: [{ speaker: 'the captains', cue: 'said' }] },
    },
    // She joined it and left it.
    {
      a: 'Clara Dahl joined the harbour board in 2019.',
      b: 'Clara Dahl left the harbour board in 2022.',
      finds: null,
    },
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
    // The one says both itself.
    {
      a: 'That is not the aim, safety is the aim.',
      b: 'Safety is the aim.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    {
      a: 'The captain never left.',
      b: 'The death of the captain at a young age left her to run the harbour alone.',
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
      a: 'The judge does not think that he can close the harbour.',
      b: 'The judge thinks that the jury did everything it could for the captain.',
      finds: null,
      claimA: { polarity: 'negated' },
    },
    {
      a: 'The Harbour Act required captains to ask the council for a pilot.',
      b: 'The new regulations do not require captains to ask the council for a pilot.',
      finds: null,
      claimB: { polarity: 'negated', attribution: [{ speaker: 'the union', cue: 'said' }] },
    },
    {
      a: 'The discount would not apply to passengers with a bicycle.',
      b: 'The discount only applies to sailors, and not to passengers with a bicycle.',
      finds: null,
      claimA: { polarity: 'negated', status: 'planned' },
      claimB: { status: 'ongoing' },
    },
    {
      a: 'The new rule would leave the old ferries in the harbour.',
      b: 'The old ferries should not be left in the harbour.',
      finds: null,
      claimB: { polarity: 'negated', attribution: [{ speaker: 'the owner', cue: 'said' }] },
    },
    {
      a: 'The mayor has yet to fully answer the questions about the ferry.',
      b: 'The mayor did not answer the questions about the ferry.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The captain did not even allow the crew to photograph the ferry.',
      b: 'The captain refused to let the crew photograph the ferry.',
      finds: null,
      claimA: { polarity: 'negated' },
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The owner sold the old ferry in May.',
      b: 'The owner would not have sold the old ferry if the harbour had been dredged.',
      finds: null,
      claimB: { polarity: 'negated', status: 'conditional', attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    },
    {
      a: 'The contract is believed to run for at least eight years.',
      b: 'None of the contracts is believed to run for more than eight years.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The owner believes that the captain did not sink the ferry.',
      b: 'The owner does not think the captain sank the ferry.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The name of the captain will not be revealed until the owner dies.',
      b: 'The name of the captain will be revealed after the owner dies.',
      finds: null,
      claimA: { polarity: 'negated', status: 'planned' },
      claimB: { status: 'planned' },
    },
    {
      a: 'A ruling on the harbour was announced in May.',
      b: 'Another ruling on the harbour has not been announced yet.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
    {
      a: 'The mayor approved the new ferry terminal.',
      b: 'The captain did not answer questions.',
      finds: null,
      claimB: { polarity: 'negated' },
    },
  ],
}

/**
 * "The captain never left the ferry", "The fire left the owner with nothing": one word, two matters. Null when they tell enough of the same; a third of the
 * longer and a half of the shorter is what the differences that were right in stories of BASIL have in common.
 */
function whyOtherMatter(sides: Sides): string | null {
  const { a, b } = sides
  const isMet = shorterCoverage(sides) >= half && Math.max(coverage(a), coverage(b)) >= half
  return isMet && Math.min(coverage(a), coverage(b)) >= third
    ? null
    : 'one is negated, but they share too little besides'
}

/**
 * "The judge does not think he can free her", "The judge thinks the jury did well": one thinks two things. Null when the sentences have as much in common beside who and
 * what verb; the same for two who stand against each other by name.
 */
function whyOtherThought({ a, b }: Sides): string | null {
  const isThought = thoughts.has(eventLemma(a))
  const rest = (side: Side) =>
    side.terms.flatMap(({ role, type }, index) =>
      index === side.predicate || role === 'subject' || type === 'name' ? [] : [index],
    )
  const met = (side: Side) => rest(side).filter(index => side.matches[index]!.strength >= partner).length
  const fewer = rest(a).length <= rest(b).length ? a : b
  if (isThought && met(fewer) <= half * rest(fewer).length && met(fewer) < 2)
    return 'one is negated, but of another thought'
  const subjects = (side: Side) => side.terms.flatMap(({ role }, index) => (role === 'subject' ? [index] : []))
  const isOther = (side: Side) =>
    subjects(side).length > 0 && subjects(side).every(index => side.matches[index]!.strength < partner)
  return isOther(a) && isOther(b) ? 'one is negated, but of another one' : null
}

const half = 0.5
const third = 0.34

/** True when exactly one of the event words stands under a "not", "no" or "never". */
function showsNegation({ a, b }: Sides): boolean {
  const isNegated = (side: Side) => side.negated.has(side.terms[side.predicate]?.token ?? -1)
  return isNegated(a) !== isNegated(b)
}

/** The event word of one stands in the other, beside the event word of that. */
function tellsOther({ a, b }: Sides): boolean {
  const tells = ({ matches, predicate }: Side, other: Side) =>
    (matches[predicate]?.strength ?? 0) >= synonym && matches[predicate]!.index !== other.predicate
  return tells(a, b) || tells(b, a)
}

/** Synonyms are at .9; converses, which are opposites too ("win", "lose"), at .8. */
const synonym = 0.9

function predicateTokens({ a, b }: Sides): Explained {
  const token = ({ terms, predicate }: Side) => terms[predicate]?.token ?? -1
  return { a: new Set([token(a)]), b: new Set([token(b)]) }
}
