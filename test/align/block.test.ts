import { expect, test } from 'vitest'
import { candidatesOf } from '../../src/align/block.ts'
import { type Prepared, prepare } from '../../src/align/pair.ts'
import type { Statement } from '../../src/model.ts'
import { statement } from '../fixtures/statements.ts'

const claim = (id: string, source: string, text: string, published = '2024-05-03'): Prepared =>
  prepare({ ...statement(text, { id, source }), published }, () => 1)

/** The same claim of another outlet or day, without analysing it again. */
const again = ({ statement: one }: Prepared, id: string, source: string, published: string): Prepared =>
  prepare({ ...one, published, claim: { ...one.claim, id, source } } satisfies Statement, () => 1)

const candidatePairs = (claims: readonly Prepared[], most?: number): [number, number][] =>
  [...candidatesOf(claims, most)].flatMap(([left, others]) =>
    [...others].map((right): [number, number] => [left, right]),
  )

test('claims that share a telling word are candidates, those of one source never', () => {
  const claims = [
    claim('a', 'courier', 'The ferry sank off Westport.'),
    claim('b', 'courier', 'The ferry was new.'),
    claim('c', 'herald', 'A ferry sank.'),
    claim('d', 'herald', 'Parliament approved the budget.'),
  ]
  expect(candidatePairs(claims)).toEqual([
    [0, 2],
    [1, 2],
  ])
})

test('a synonym in place of the word is enough', () => {
  const claims = [claim('a', 'courier', 'A blaze gutted the mill.'), claim('b', 'herald', 'The fire spread.')]
  expect(candidatePairs(claims)).toEqual([[0, 1]])
})

test('each outlet has its share of the places', () => {
  const one = claim('a', 'courier', 'The ferry Aliza sank off Westport.')
  const many = Array.from({ length: 6 }, (_, index) => again(one, `b${index}`, 'herald', '2024-05-03'))
  const far = claim('c', 'gazette', 'A ferry sank.')
  const partners = candidatePairs([one, ...many, far], 4).flatMap(([left, right]) => (left === 0 ? [right] : []))
  expect(partners).toContain(7)
})

test('of a word in too many claims those of the nearest days are read', () => {
  const one = claim('a', 'courier', 'The ferry sank.', '2026-01-01')
  const day = (index: number) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
  const others = Array.from({ length: 6500 }, (_, index) =>
    again(one, `b${String(index).padStart(4, '0')}`, 'herald', day(Math.floor(index / 10))),
  )
  const partners = candidatePairs([one, ...others]).flatMap(([left, right]) => (left === 0 ? [right - 1] : []))
  expect(partners.length).toBeGreaterThan(0)
  // What was published last is read first; 6,000 of 6,500 are read.
  for (const partner of partners) expect(partner).toBeGreaterThanOrEqual(500)
})
