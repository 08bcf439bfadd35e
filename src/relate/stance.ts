import type { RelationRule } from './rule.ts'
import type { Side } from './sides.ts'
import { sharesWords } from './speakers.ts'

export const stance: RelationRule = {
  title: 'the position of another side',
  match({ a, b }) {
    const [one, other] = [positionOf(a), positionOf(b)]
    if (one === null && other === null) return null
    const holders = [one ?? speakerOf(a), other ?? speakerOf(b)] as const
    if (holders[0] === null || holders[1] === null)
      return { stopped: 'a position in one, a plain statement in the other' }
    if (isSameHolder(holders[0], holders[1])) return { stopped: 'no difference: the position of the same side' }
    const reason = {
      kind: 'stance',
      a: holders[0],
      b: holders[1],
      text: `position of ${holders[0]} / of ${holders[1]}`,
    }
    return {
      relation: 'differs',
      kind: 'stance',
      reason,
      note: 'not a contradiction: two sides can want different things',
    }
  },
  examples: [
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'Sweden proposed that the ferry sail by day.',
      finds: 'differs',
    },
    {
      a: 'Denmark wants the ferry to sail at night.',
      b: 'The ferry will sail at night.',
      finds: 'differs',
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    { a: 'Denmark wants the ferry to sail at night.', b: 'Denmark wants the ferry to sail by day.', finds: null },
    { a: 'Denmark wants the ferry to sail at night.', b: 'The ferry sails at night.', finds: null },
    { a: 'We want the ferry to sail at night.', b: 'They want the ferry to sail by day.', finds: null },
  ],
}

/** "We" and "they" may be anybody: nothing shows that two sides hold the two positions. */
function isSameHolder(one: string, other: string): boolean {
  return sharesWords(one, other) || pronoun.test(one) || pronoun.test(other)
}

const pronoun = /^(?:i|we|you|he|she|it|they|this|that|these|those|who|which)$/i

/** Whose wish or view the sentence tells; null when its main verb is none of wanting, asking or holding an opinion. */
function positionOf({ statement: { claim, tokens, tree } }: Side): string | null {
  const root = tree.heads.indexOf(-1)
  const verb = tokens[root]?.lemma.toLowerCase() ?? ''
  // "would like" is a wish, "likes" a taste.
  const wishes = verb === 'like' && tokens.some((token, index) => tree.heads[index] === root && token.xpos === 'MD')
  if (!wishes && !positionVerbs.has(verb)) return null
  const subject = tree.heads.findIndex((head, index) => head === root && tree.relations[index] === 'nsubj')
  const token = tokens[subject]
  if (!token) return null
  let start = token.start
  for (let index = subject - 1; index >= 0 && tree.heads[index] === subject; index--) start = tokens[index]!.start
  return claim.text.slice(start, token.end)
}

// Written by hand.
const positionVerbs: ReadonlySet<string> = new Set(
  `want demand propose urge insist prefer favour favor support oppose back endorse advocate call press pressure request
  view consider regard believe object criticise criticize condemn welcome`.split(/\s+/),
)

function speakerOf({ statement: { claim } }: Side): string | null {
  return claim.attribution.at(-1)?.speaker ?? null
}
