import { areLikeWords } from '../../statement/are-like-words.ts'
import { range } from '../../text/range.ts'
import { byVoice } from '../by-voice.ts'
import { strangeNames } from '../names/names.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, partner, type Sides, wordsBetween } from '../sides.ts'
import { type Holding, holdingsOf } from '../values/holdings.ts'
import { timesClash } from '../values/time-values.ts'

export const noneLeft: RelationRule = {
  title: 'some of it kept or won, and none of it',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    for (const left of holdingsOf(sides.a))
      for (const right of holdingsOf(sides.b))
        if (left.isNone !== right.isNone && isOfSame(sides, left, right)) return compare(sides, left, right)
    return null
  },
  examples: [
    {
      a: 'The Lund party managed to hold on to four seats.',
      b: 'The Lund party lost all its seats.',
      finds: 'contradicts',
    },
    { a: 'The Lund party won three seats.', b: 'The Lund party failed to win a single seat.', finds: 'contradicts' },
    { a: 'The Lund party kept two of its seats.', b: 'The Lund party won no seats.', finds: 'contradicts' },
    { a: 'The Lund party lost four seats.', b: 'The Lund party kept four seats.', finds: null },
    // What it had before.
    { a: 'The Lund party held four seats.', b: 'The Lund party lost all its seats.', finds: null },
    { a: 'The Lund party lost all its seats in 2012.', b: 'The Lund party won four seats in 2020.', finds: null },
    {
      a: 'The Lund party lost all its seats in Westport.',
      b: 'The Lund party held on to four seats in Hull.',
      finds: null,
    },
    { a: 'The Lund party lost all its seats in the north.', b: 'The Lund party won four seats.', finds: null },
    { a: 'The Lund party lost all its seats.', b: 'The Dahl party won four seats.', finds: null },
  ],
}

const isOfSame = ({ a }: Sides, left: Holding, right: Holding): boolean =>
  areLikeWords(left.noun, right.noun) &&
  left.holder.some(term => a.matches[term]!.strength >= partner && right.holder.includes(a.matches[term]!.index))

function compare(sides: Sides, left: Holding, right: Holding): Outcome {
  const { a, b } = sides
  const words = { a: wordsBetween(a.statement, ...left.span), b: wordsBetween(b.statement, ...right.span) }
  const reason = { kind: 'quantity', ...words, text: `${words.a} ≠ ${words.b}` } as const
  const stopped = (why: string) => ({ stopped: `${reason.text}, but ${why}` })
  if (timesClash(a.statement, b.statement)) return stopped('the times differ')
  if (strangeNames(a, b).length > 0 && strangeNames(b, a).length > 0) return stopped('each names somebody else')
  if (isNarrowed(a, left) || isNarrowed(b, right)) return stopped('one tells of a part of them')
  const explains = { a: tokensOf(left), b: tokensOf(right) }
  const toldAlike = { a: new Set([left.verb]), b: new Set([right.verb]) }
  return byVoice(sides, { kind: 'quantity', reason, explains, toldAlike, isOfOneOwner: true })
}

const tokensOf = ({ span: [first, last] }: Holding): ReadonlySet<number> => new Set(range(first, last + 1))

/** "all its seats in the north": which ones, or where, in words the other side has not. */
function isNarrowed({ statement: { tree }, terms, matches }: Sides['a'], { thing, verb }: Holding): boolean {
  return terms.some(
    ({ token, type, upos }, index) =>
      type !== 'time' &&
      type !== 'number' &&
      token > thing &&
      matches[index]!.strength < partner &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      (tree.heads[token] === thing || tree.heads[token] === verb),
  )
}
