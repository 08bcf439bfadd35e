import { expect, test } from 'vitest'
import { cluster, type Linkage } from '../../src/align/cluster.ts'

const linkage: Linkage = {
  sure: 0.5,
  telling: 0.3,
  sibling: 0.5,
  mean: 0.5,
  several: 0.4,
  again: 0.6,
  shared: 0.7,
  repeated: 0.95,
}
const place = (source: string, start: number, exact = 'The ferry sank') => ({
  source,
  quote: { exact, start, end: start + exact.length },
})

/** Scores as `left-right`; pairs that are not named score 0. */
function run(claims: readonly ReturnType<typeof place>[], scores: Readonly<Record<string, number>>): number[][] {
  const links = Object.entries(scores).map(([pair, score]) => {
    const [left, right] = pair.split('-').map(Number)
    return { left: left!, right: right!, score }
  })
  return cluster(claims, links, linkage, (left, right) => scores[`${left}-${right}`] ?? 0)
}

test('a chain of links does not merge two matters', () => {
  const claims = [place('a', 0), place('b', 0), place('c', 0), place('d', 0)]
  expect(run(claims, { '0-1': 0.9, '1-2': 0.75, '2-3': 0.9 })).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('several outlets with one account are one fact', () => {
  const claims = [place('a', 0), place('b', 0), place('c', 0)]
  expect(run(claims, { '0-1': 0.8, '1-2': 0.8, '0-2': 0.6 })).toEqual([[0, 1, 2]])
})

test('of two claims of one source the closer one joins', () => {
  const claims = [place('a', 0), place('b', 0), place('b', 100)]
  expect(run(claims, { '0-1': 0.6, '0-2': 0.55 })).toEqual([[0, 1], [2]])
})

test('a second clause of one sentence joins the claim that covers both', () => {
  const first = place('b', 0, 'passengers must show a ticket')
  const claims = [place('a', 0), first, place('b', first.quote.end + 6, 'they need no passport')]
  expect(run(claims, { '0-1': 0.8, '0-2': 0.55 })).toEqual([[0, 1, 2]])
})

test('a second sentence does not', () => {
  const first = place('b', 0, 'Passengers must show a ticket')
  const claims = [place('a', 0), first, place('b', first.quote.end + 2, 'They need no passport')]
  expect(run(claims, { '0-1': 0.8, '0-2': 0.55 })).toEqual([[0, 1], [2]])
})

test('a second claim of one source joins when what is done makes it alike, a third does not', () => {
  const claims = [place('a', 0), place('b', 0), place('b', 500), place('b', 900)]
  const joined = (isSpecific: boolean) =>
    cluster(
      claims,
      [
        { left: 0, right: 1, score: 0.9, isSpecific },
        { left: 0, right: 2, score: 0.7, isSpecific },
        { left: 0, right: 3, score: 0.65, isSpecific },
      ],
      linkage,
      (_, right) => [0, 0.9, 0.7, 0.65][right]!,
    )
  expect(joined(true)).toEqual([[0, 1, 2], [3]])
  expect(joined(false)).toEqual([[0, 1], [2], [3]])
})

test('two facts join where each holds what the other has nearest, though an outlet tells it twice', () => {
  const claims = [place('a', 0), place('b', 0), place('b', 500), place('c', 0)]
  const scores = { '0-1': 0.9, '2-3': 0.85, '0-3': 0.6, '1-3': 0.7, '0-2': 0.55 }
  expect(run(claims, scores)).toEqual([[0, 1, 2, 3]])
  // Of another outlet's claims another is nearer.
  expect(run([...claims, place('a', 500)], { ...scores, '3-4': 0.65 })).toEqual([[0, 1], [2, 3], [4]])
})

test('what a source tells in one breath is no second claim when what is done makes it alike', () => {
  const first = place('b', 0, 'The ferry burned in the harbour.')
  const joined = (start: number, isSpecific: boolean) =>
    cluster(
      [place('a', 0), first, place('b', start, 'It had burned for hours in the harbour.')],
      [
        { left: 0, right: 1, score: 0.9, isSpecific },
        { left: 0, right: 2, score: 0.55, isSpecific },
      ],
      linkage,
      (_, right) => [0, 0.9, 0.55][right]!,
    )
  expect(joined(33, true)).toEqual([[0, 1, 2]])
  expect(joined(33, false)).toEqual([[0, 1], [2]])
  expect(joined(500, true)).toEqual([[0, 1], [2]])
})

test('two facts that the same outlets tell become one only where all their claims are alike', () => {
  const claims = [place('a', 0), place('a', 500), place('b', 0), place('b', 500)]
  const joined = (crossed: number) => {
    const links = [
      { left: 0, right: 2, score: 1 },
      { left: 1, right: 3, score: 1 },
      { left: 0, right: 3, score: crossed, isSpecific: true },
    ]
    return cluster(claims, links, linkage, (left, right) => (right - left === 2 ? 1 : crossed))
  }
  expect(joined(0.65)).toEqual([
    [0, 2],
    [1, 3],
  ])
  expect(joined(0.75)).toEqual([[0, 1, 2, 3]])
})

test('a pair for which more speaks joins on less', () => {
  const claims = [place('a', 0), place('b', 0)]
  const link = { left: 0, right: 1, score: 0.4 }
  const joined = (isTelling: boolean) => cluster(claims, [{ ...link, isTelling }], linkage, () => 0.4)
  expect(joined(true)).toEqual([[0, 1]])
  expect(joined(false)).toEqual([[0], [1]])
})

test('what only a telling pair likens does not gather a crowd', () => {
  const claims = [place('a', 0), place('b', 0), place('c', 0)]
  const joined = (score: number) => {
    const links = [
      { left: 0, right: 1, score: 0.8 },
      { left: 1, right: 2, score, isTelling: true },
    ]
    return cluster(claims, links, linkage, (left, right) => (left === 0 && right === 1 ? 0.8 : score))
  }
  expect(joined(0.4)).toEqual([[0, 1, 2]])
  expect(joined(0.35)).toEqual([[0, 1], [2]])
})

test('a claim is not likened through a part that is a claim of its own', () => {
  const whole = place('a', 0, 'They sailed two days after a visit by the head of the union, Anna Berg')
  const part = place('a', 30, 'the head of the union, Anna Berg')
  const claims = [whole, part, place('b', 0), place('b', 100)]
  expect(run(claims, { '0-2': 0.98, '1-2': 0.99, '0-3': 0.6 })).toEqual([
    [0, 3],
    [1, 2],
  ])
})

test('a claim with a longer quote is likened as a whole when its part is less alike', () => {
  const whole = place('a', 0, 'They sailed two days after a visit by the head of the union, Anna Berg')
  const part = place('a', 30, 'the head of the union, Anna Berg')
  const claims = [whole, part, place('b', 0)]
  expect(run(claims, { '0-2': 0.9, '1-2': 0.3 })).toEqual([[0, 2], [1]])
})

test('two claims of one outlet that tell two matters stay apart, however alike', () => {
  const claims = [place('a', 0), place('b', 0), place('b', 100)]
  const links = [
    { left: 0, right: 1, score: 0.99 },
    { left: 0, right: 2, score: 0.98 },
  ]
  expect(cluster(claims, links, linkage, () => 0.98)).toEqual([[0, 1, 2]])
  expect(
    cluster(
      claims,
      links,
      linkage,
      () => 0.98,
      () => true,
    ),
  ).toEqual([[0, 1], [2]])
})

test('a thousand copies of one sentence are one fact', () => {
  const claims = Array.from({ length: 1000 }, (_, index) => place(`outlet ${index}`, 0))
  const links = claims.slice(1).map((_, index) => ({ left: index, right: index + 1, score: 0.99 }))
  let asked = 0
  const groups = cluster(claims, links, linkage, () => {
    asked++
    return 0.99
  })
  expect(groups).toHaveLength(1)
  expect(asked).toBeLessThan(300 * claims.length)
})
