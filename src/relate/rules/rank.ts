import { byVoice } from '../by-voice.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { areLone, partner, type Sides, wordsBetween } from '../sides.ts'
import { type Rank, ranksOf } from '../values/ranks.ts'
import { timesClash } from '../values/time-values.ts'

export const rank: RelationRule = {
  title: 'another place of the same one in one row',
  isProof: true,
  match(sides) {
    if (areLone(sides)) return null
    const pairs = ranksOf(sides.a).flatMap(left =>
      ranksOf(sides.b).flatMap(right => (isSameHolder(sides, left, right) ? [[left, right] as const] : [])),
    )
    const [pair, ...further] = pairs
    return pair && further.length === 0 && pair[0].value !== pair[1].value ? compare(sides, ...pair) : null
  },
  examples: [
    {
      a: 'The Harbour List surged to fourth place behind the Greens.',
      b: 'The Harbour List took 9.2 percent to become the third-largest force, pushing the Greens into fourth.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg came fourth in the regatta.',
      b: 'Anna Berg finished fifth in the regatta.',
      finds: 'contradicts',
    },
    {
      a: 'Anna Berg finished third in the regatta behind Clara Dahl.',
      b: 'Anna Berg came second in the regatta, ahead of Clara Dahl.',
      finds: 'contradicts',
    },
    {
      a: 'Westport is the second-largest port of the country.',
      b: "Westport is the country's third largest port.",
      finds: 'contradicts',
    },
    // Another race.
    { a: 'Anna Berg finished third in the regatta.', b: 'Anna Berg came second in the relay.', finds: null },
    {
      a: 'Anna Berg finished third in 2012 in the regatta.',
      b: 'Anna Berg came second in 2016 in the regatta.',
      finds: null,
    },
    {
      a: 'Anna Berg finished third in the regatta behind Clara Dahl.',
      b: 'Anna Berg came second in the relay behind Clara Dahl.',
      finds: null,
    },
    // On the way.
    {
      a: 'Anna Berg climbed from fifth to third place in the regatta.',
      b: 'Anna Berg was in fifth place in the regatta after the first race.',
      finds: null,
    },
    { a: 'The Harbour List came third.', b: 'The Greens came fourth.', finds: null },
    // Another row.
    {
      a: 'The Albatross became the third-largest ferry of the fleet.',
      b: 'The Albatross became the second-largest ferry of the country.',
      finds: null,
    },
  ],
}

const isSameHolder = ({ a }: Sides, left: Rank, right: Rank): boolean => {
  const { strength, index } = a.matches[left.holder]!
  return strength >= partner && index === right.holder
}

function compare(sides: Sides, left: Rank, right: Rank): Outcome {
  const { a, b } = sides
  const shown = (statement: typeof a.statement, { tokens }: Rank) => wordsBetween(statement, tokens[0]!, tokens.at(-1)!)
  const words = { a: shown(a.statement, left), b: shown(b.statement, right) }
  const reason = { kind: 'quantity', ...words, text: `${words.a} ≠ ${words.b}` } as const
  const why = whyOtherRow(sides, left, right)
  if (why !== null) return { stopped: `${reason.text}, but ${why}` }
  const explains = { a: new Set(left.tokens), b: new Set(right.tokens) }
  return byVoice(sides, { kind: 'quantity', reason, explains, isOfOneOwner: true })
}

/** Why they may be places in two rows or of two moments, in words; null when the row is one. */
function whyOtherRow({ a, b }: Sides, left: Rank, right: Rank): string | null {
  if (timesClash(a.statement, b.statement)) return 'the times differ'
  if (left.isPassing || right.isPassing) return 'it is a place at one moment'
  const isRival = (index: number) => a.terms[index]!.type === 'name' && index !== left.holder
  const hasRival = a.matches.some(
    ({ strength, index }, own) => strength >= partner && index !== right.holder && isRival(own),
  )
  const met = left.row.filter(index => a.matches[index]!.strength >= partner)
  const strange = (side: typeof a, { row }: Rank) =>
    row.some(index => side.matches[index]!.strength < partner && /^(?:NOUN|PROPN)$/.test(side.terms[index]!.upos))
  if (strange(a, left) && strange(b, right)) return 'it may be another row'
  // "fourth place behind the Greens", "pushing the Greens into fourth": with a rival that both name it is one row.
  if (hasRival) return null
  return met.length > 0 && !strange(a, left) && !strange(b, right) ? null : 'it may be another row'
}
