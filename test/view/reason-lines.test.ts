import { describe, expect, test } from 'vitest'
import type { Claim, Fact, Kind, Reason, Relation, RelationType } from '../../src/model.ts'
import { factDetail } from '../../src/view/fact-detail.ts'
import { reasonLines } from '../../src/view/reason-lines.ts'
import { indexStory } from '../../src/view/story-index.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const outlets = ['Argus', 'Beacon', 'Courier', 'Dispatch', 'Echo', 'Flag', 'Globe', 'Herald']
const claims: Claim[] = outlets.map(outlet => ({ ...harbourReport.claims[0]!, id: `c${outlet}`, source: outlet }))
const report = {
  ...harbourReport,
  claims,
  sources: outlets.map(outlet => ({ ...harbourReport.sources[0]!, id: outlet, outlet })),
}
const index = indexStory(report)

const pair = (a: string, b: string, relation: RelationType, ...because: readonly Reason[]): Relation => ({
  a: `c${a}`,
  b: `c${b}`,
  relation,
  kinds: because.map(({ kind }) => kind as Kind),
  because,
  score: 0.9,
})
const reason = (kind: string, a: string, b: string, text = `${a} / ${b}`): Reason => ({ kind, a, b, text })
const number = (a: string, b: string) => reason('quantity', a, b, `${a} ≠ ${b}`)

const factOf = (relations: readonly Relation[], rest: Partial<Fact> = {}): Fact => {
  const ids = outlets.map(outlet => `c${outlet}`).filter(id => relations.some(({ a, b }) => a === id || b === id))
  return { ...harbourReport.facts[0]!, claims: ids, sources: ids.map(id => id.slice(1)), relations, ...rest }
}
const told = (relations: readonly Relation[], rest: Partial<Fact> = {}): string[] =>
  reasonLines(index, factOf(relations, rest)).map(
    ({ relation, between, text }) => `${relation} ${between === null ? '' : `${between}: `}${text}`,
  )

const all = (count: number, relation: RelationType, because: Reason): Relation[] =>
  outlets.slice(0, count).flatMap((a, at) => outlets.slice(at + 1, count).map(b => pair(a, b, relation, because)))

describe('pairs of which the same can be said share a line', () => {
  test('all with all', () =>
    expect(told(all(3, 'agrees', reason('overlap', '', '', 'both say the same')))).toEqual([
      'agrees Argus / Beacon / Courier: all say the same',
    ]))

  test('some with others, whichever of the two the words came from', () =>
    expect(
      told([
        pair('Argus', 'Beacon', 'contradicts', number('five', 'three')),
        pair('Beacon', 'Courier', 'contradicts', number('three', 'five')),
        pair('Argus', 'Courier', 'agrees', reason('overlap', '', '', 'both say the same')),
      ]),
    ).toEqual(['contradicts Argus, Courier / Beacon: five ≠ three', 'agrees Argus / Courier: both say the same']))

  test('of many only some are named', () =>
    expect(told(all(8, 'agrees', reason('overlap', '', '', 'both say the same')))).toEqual([
      'agrees Argus / Beacon / Courier / 5 others: all say the same',
    ]))

  test('of four lines all are told, of five three', () => {
    const refining = (count: number) =>
      outlets
        .slice(1, count + 1)
        .map((outlet, at) => pair('Argus', outlet, 'refines', reason('place', '', '', `in ${at}`)))
    expect(told(refining(4)).map(line => line.replace(/.*: /, ''))).toEqual(['in 0', 'in 1', 'in 2', 'in 3'])
    expect(told(refining(5)).at(-1)).toBe('refines 2 more pairs')
  })

  test('no pair is told of which it does not hold', () =>
    expect(
      told([
        pair('Argus', 'Beacon', 'differs', number('five', 'three')),
        pair('Courier', 'Dispatch', 'differs', number('five', 'three')),
      ]),
    ).toEqual(['differs Argus / Beacon: five ≠ three', 'differs Courier / Dispatch: five ≠ three']))

  test('"the first" and "the second" stay what they are', () =>
    expect(told(all(3, 'refines', reason('detail', 'a', 'b', 'the second says more')))).toEqual([
      'refines Argus / Beacon, Courier: the second says more',
      'refines Beacon / Courier: the second says more',
    ]))

  test('who says more is named where no pair stands before it', () => {
    const says = (which: string) => reason('detail', 'a', 'b', `the ${which} says more`)
    expect(told([pair('Argus', 'Beacon', 'refines', says('first'))])).toEqual(['refines Argus says more'])
    expect(told([pair('Argus', 'Beacon', 'refines', says('second'))])).toEqual(['refines Beacon says more'])
  })

  test('three are not both', () => {
    const same = reason('overlap', '', '', 'both say the same')
    expect(told(all(3, 'agrees', same))).toEqual(['agrees Argus / Beacon / Courier: all say the same'])
    expect(told([pair('Argus', 'Beacon', 'agrees', same)])).toEqual(['agrees both say the same'])
  })
})

test('who prints another says nothing of his own, unless nobody else does', () => {
  const same = reason('overlap', '', '', 'both say the same')
  const copies = [{ claim: 'cBeacon', origin: 'Argus' }]
  const relations = [
    pair('Argus', 'Beacon', 'agrees', same),
    pair('Argus', 'Courier', 'refines', reason('place', '', '', 'in Oslo')),
    pair('Beacon', 'Courier', 'refines', reason('place', '', '', 'in Oslo')),
  ]
  expect(told(relations, { copies })).toEqual(['refines Argus / Courier: in Oslo'])
  expect(told(relations.slice(0, 1), { copies })).toEqual(['agrees both say the same'])
})

describe('the verbs', () => {
  const verbs = reason('event', 'cheered', 'praised')
  const detail = reason('detail', 'a', 'b', 'each says more in its own way')

  test('are told as verbs', () =>
    expect(told([pair('Argus', 'Beacon', 'differs', verbs, detail)])).toEqual(['differs verbs: cheered / praised']))

  test('say nothing where both may be so', () => {
    expect(told([pair('Argus', 'Beacon', 'refines', verbs, detail)])).toEqual(['refines each says more in its own way'])
    expect(told([pair('Argus', 'Beacon', 'refines', verbs)])).toEqual(['refines told with other verbs'])
  })

  test('go without saying beside something sharper', () =>
    expect(told([pair('Argus', 'Beacon', 'differs', number('five', 'three'), verbs)])).toEqual([
      'differs five ≠ three',
    ]))
})

test('of a difference the outlets between which it lies come first', () => {
  const fact = factOf(
    [
      pair('Argus', 'Beacon', 'refines', reason('place', '', '', 'in Oslo')),
      pair('Argus', 'Courier', 'refines', reason('place', '', '', 'in Oslo')),
      pair('Beacon', 'Courier', 'differs', number('five', 'three')),
    ],
    { status: 'difference' },
  )
  expect(factDetail(index, fact).outlets.map(({ name }) => name)).toEqual(['Beacon', 'Courier', 'Argus'])
})
