import { expect, test } from 'vitest'
import { createDecisions } from '../../src/language/decisions.ts'

test('a decision is recalled for the same numbers only', () => {
  const decisions = createDecisions()
  expect(decisions.recall(Int32Array.of(3, -1, 7))).toBe(-1)
  decisions.remember(0)
  expect(decisions.recall(Int32Array.of(3, -1, 7))).toBe(0)
  expect(decisions.recall(Int32Array.of(3, 7, -1))).toBe(-1)
  expect(decisions.recall(Int32Array.of(3, -1))).toBe(-1)
})

test('among more numbers than there is room for, none is taken for another', () => {
  const decisions = createDecisions()
  const numbers = (index: number) => Int32Array.of(index, index % 7, 0)
  for (let index = 0; index < 200_000; index += 1) {
    decisions.recall(numbers(index))
    decisions.remember(index % 255)
  }
  const wrong = Array.from({ length: 200_000 }, (_, index) => index).filter(index => {
    const recalled = decisions.recall(numbers(index))
    return recalled >= 0 && recalled !== index % 255
  })
  expect(wrong).toEqual([])
})
