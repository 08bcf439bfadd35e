import { expect, test } from 'vitest'
import { reliability, reliabilityTable } from '../../training/reliability.ts'

test('the aligned of a set weigh as much as the others', () => {
  const bins = reliability([
    [
      { score: 0.92, label: true },
      { score: 0.12, label: false },
      { score: 0.14, label: false },
      { score: 0.98, label: false },
    ],
  ])
  expect(bins.map(({ from, pairs }) => [from, pairs])).toEqual([
    [0.1, 2],
    [0.9, 2],
  ])
  expect(bins[0]!.share).toBe(0)
  expect(bins[1]!.share).toBeCloseTo(0.75)
})

test('a score of 1 stands in the last bin', () => {
  expect(reliabilityTable(reliability([[{ score: 1, label: true }]]))).toContain('| 0.9 – 1.0 | 1 | 1.00 | 1.00 |')
})
