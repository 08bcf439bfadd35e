import { expect, test } from 'vitest'
import type { Claim, Relation } from '../../src/model.ts'
import { buildFacts } from '../../src/report/facts.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const model = harbourReport.claims[0]!

const claim = (source: string, text: string, rest: Partial<Claim> = {}): Claim => ({
  ...model,
  id: text,
  source,
  text,
  attribution: [],
  status: 'happened',
  ...rest,
})

function headingOf(claims: readonly Claim[], scores: Readonly<Record<string, number>> = {}): string {
  const relationOf = (a: Claim, b: Claim): Relation => ({
    a: a.id,
    b: b.id,
    relation: 'agrees',
    kinds: [],
    because: [],
    score: Math.min(scores[a.id] ?? 0.8, scores[b.id] ?? 0.8),
  })
  return buildFacts(claims, [claims.map(({ id }) => id)], relationOf, ({ source }) => source)[0]!.text
}

test('a fact is headed by a claim that stands alone', () =>
  expect(
    headingOf([
      claim('herald', 'They sailed.', { context: 'needs sentence before' }),
      claim('post', 'The crew of the ferry sailed.'),
    ]),
  ).toBe('The crew of the ferry sailed.'))

test('a side matter that hangs on one of its claims does not head a fact', () =>
  expect(
    headingOf(
      [
        claim('herald', 'The mayor took a photo of the old pier.'),
        claim('post', 'A photo of the old pier was taken by the mayor.'),
        claim('wire', 'Ada Olsen is the mayor.'),
      ],
      { 'Ada Olsen is the mayor.': 0.2 },
    ),
  ).toBe('The mayor took a photo of the old pier.'))

test('what happened heads a fact before what was planned, the own word before a reported one, the shorter before the longer', () => {
  expect(
    headingOf([
      claim('herald', 'The ferry will sail.', { status: 'planned' }),
      claim('post', 'The ferry sailed on Monday.', {
        attribution: [{ speaker: 'Olsen', cue: 'said', certainty: 'asserted' }],
      }),
      claim('wire', 'The ferry sailed to Oslo on Monday.'),
      claim('mail', 'The old ferry sailed to Oslo on Monday.'),
    ]),
  ).toBe('The ferry sailed to Oslo on Monday.')
})

test('what is denied against most of the other claims heads no fact', () =>
  expect(
    headingOf([
      claim('herald', 'The queen will see the old ferry when she comes in July.', { status: 'planned' }),
      claim('post', 'The queen comes to Westport in July, the mayor of the town says.', { status: 'planned' }),
      claim('wire', 'The queen will not open the pier in July.', { status: 'planned', polarity: 'negated' }),
    ]),
  ).toBe('The queen will see the old ferry when she comes in July.'))

const related =
  (relation: Relation['relation']) =>
  (a: Claim, b: Claim): Relation => ({
    a: a.id,
    b: b.id,
    relation,
    kinds: [],
    because: [],
    score: 0.8,
  })

test('within its kind a fact that more outlets tell in words of their own comes first', () => {
  const claims = [
    claim('herald', 'Copied from the herald.'),
    claim('herald', 'Told by two.'),
    claim('herald', 'Told by three.'),
    claim('post', 'Copied by the post.'),
    claim('post', 'Told by the post.'),
    claim('post', 'Told by the post too.'),
    claim('wire', 'Told by the wire.'),
  ]
  const clusters = [
    ['Copied from the herald.', 'Copied by the post.'],
    ['Told by two.', 'Told by the post.'],
    ['Told by three.', 'Told by the post too.', 'Told by the wire.'],
  ]
  const originOf = ({ text, source }: Claim) => (text.startsWith('Copied') ? 'herald' : source)
  const facts = buildFacts(claims, clusters, related('agrees'), originOf)
  expect(facts.map(({ independentSources }) => independentSources)).toEqual([3, 2, 1])
})

test('who prints a sentence of another with a number of his own is no copy', () => {
  const claims = [claim('herald', 'Three sailors died.'), claim('post', 'Five sailors died.')]
  const clusters = [claims.map(({ id }) => id)]
  const [copied] = buildFacts(claims, clusters, related('refines'), () => 'herald')
  expect(copied).toMatchObject({ independentSources: 1, copies: [{ claim: 'Five sailors died.', origin: 'herald' }] })
  const [changed] = buildFacts(claims, clusters, related('contradicts'), () => 'herald')
  expect(changed).toMatchObject({ independentSources: 2 })
  expect(changed).not.toHaveProperty('copies')
  // A second copy of the first stays one, whatever it has against the changed one.
  const more = [...claims, claim('wire', 'Three sailors died .')]
  const relationOf = (a: Claim, b: Claim) =>
    related([a, b].some(({ source }) => source === 'post') ? 'contradicts' : 'agrees')(a, b)
  const [three] = buildFacts(more, [more.map(({ id }) => id)], relationOf, () => 'herald')
  expect(three).toMatchObject({ independentSources: 2, copies: [{ claim: 'Three sailors died .', origin: 'herald' }] })
})

test('a difference is headed by a claim between which it lies, as most tell it', () => {
  const claims = [
    claim('herald', 'Five sailors died in the fire.'),
    claim('post', 'Three sailors died in the fire on Monday.'),
    claim('wire', 'Three sailors died in the old harbour.'),
    claim('mail', 'Sailors died.'),
  ]
  const relationOf = (a: Claim, b: Claim): Relation =>
    related(a.source === 'herald' && b.source !== 'mail' ? 'contradicts' : 'agrees')(a, b)
  const [fact] = buildFacts(claims, [claims.map(({ id }) => id)], relationOf, ({ source }) => source)
  expect(fact?.text).toBe('Three sailors died in the old harbour.')
})
