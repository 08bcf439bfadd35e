import type { Claim } from '../../model.ts'
import { isReal } from '../../statement/is-real.ts'
import { tellOneThing } from '../one-thing.ts'
import type { RelationRule } from '../rule.ts'
import { areLone } from '../sides.ts'
import { hasSameSpeaker, isNewsOutlet } from '../speakers.ts'
import { distanceOf } from './distance.ts'

export const attribution: RelationRule = {
  title: 'one reports it as said, the other asserts it',
  match(sides) {
    const one = sides.a.statement.claim
    const other = sides.b.statement.claim
    if (one.attribution.length === 0 && other.attribution.length === 0) return null
    // "The ferry hit a rock, the captain said", "The council debated the price": who says something else tells nothing.
    if (!tellOneThing(sides)) return { stopped: 'one is reported as said, but another thing' }
    if (one.attribution.length > 0 && other.attribution.length > 0) {
      if (hasSameSpeaker(one, other)) return { stopped: 'no difference: the same speaker' }
      // "The ferry hit a rock, she said": whoever she is, she may be the other's speaker.
      if (isUnnamed(one) || isUnnamed(other)) return { stopped: 'no difference: one does not name the speaker' }
      const reason = {
        kind: 'attribution',
        a: speaker(one),
        b: speaker(other),
        text: `said by ${speaker(one)} and by ${speaker(other)}`,
      }
      return { relation: 'refines', kind: 'attribution', reason }
    }
    const who = one.attribution.length > 0 ? one : other
    // "The ferry sank, Reuters reported": whose news it is, not a party's word for it.
    if (isNewsOutlet(speaker(who)) && isReal(who.status))
      return { stopped: `no difference: ${speaker(who)} is a news outlet` }
    // "The captain said that it hit a rock", "The owner would not say whether it hit a rock": neither asserts it.
    if (distanceOf(who === one ? sides.b : sides.a, !areLone(sides)) !== null)
      return { stopped: 'one is reported as said, the other passed on or left open' }
    const text = `one reports it as said by ${speaker(who)}, the other asserts it`
    return {
      relation: 'refines',
      kind: 'attribution',
      reason: { kind: 'attribution', a: speaker(one), b: speaker(other), text },
    }
  },
  examples: [
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: null,
      claimB: { attribution: [{ speaker: 'Reuters', cue: 'reported' }] },
    },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: 'refines',
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: null,
      claimA: { attribution: [{ speaker: 'the ferry captain', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
    { a: 'The ferry hit a rock.', b: 'The ferry hit a rock.', finds: null },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: null,
      claimA: { attribution: [{ speaker: "Hall's lawyer, Anna Berg", cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
    },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: 'refines',
      claimA: { attribution: [{ speaker: 'the mayor of Berg, Norland', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'Anna Norland', cue: 'said' }] },
    },
    {
      a: 'The rescue team waited on the pier because of the storm.',
      b: 'The captain could not reach the harbour before night.',
      finds: null,
      claimB: { attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    },
    {
      a: 'The ferry hit a rock.',
      b: 'The ferry hit a rock.',
      finds: null,
      claimA: { attribution: [{ speaker: 'she', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
    },
    {
      a: 'The ferry hit a rock.',
      b: 'The owner has declined to say whether the ferry hit a rock.',
      finds: null,
      claimA: { attribution: [{ speaker: 'the captain', cue: 'said' }] },
    },
  ],
}

const isUnnamed = ({ attribution }: Claim): boolean =>
  /^(?:he|she|it|they|we|I|you|this|that|who)$/i.test(attribution.at(-1)?.speaker ?? '')

/** As it reads inside a sentence: "The captain" of its beginning is "the captain". */
function speaker({ attribution, source }: Claim): string {
  const name = attribution.at(-1)?.speaker ?? source
  return name.replace(/^(?:(?:An?|The|His|Her|Its|Their)(?= \p{Ll})|(?:He|She|It|They)$)/u, word => word.toLowerCase())
}
