import { describe, expect, test } from 'vitest'
import { mayBeOneName } from '../../src/relate/names/one-name.ts'
import { mayBeOnePerson } from '../../src/relate/names/one-person.ts'
import { laySideBySide } from '../../src/relate/sides.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

describe('two names as printed', () => {
  test.each([
    ['Anna Berg', 'A. Berg'],
    ['Anna Berg', 'Bergs'],
    ['Marthe Lund', 'Marteh Lund'],
    ['Muhammad Dahl', 'Mohamed Dahl'],
  ])('%s and %s may be one', (left, right) => {
    expect(mayBeOneName(left, right)).toBe(true)
  })

  test.each([
    ['Anna Berg', 'Anna Lund'],
    ['Anna Berg', 'Carl Berg'],
  ])('%s and %s are two', (left, right) => {
    expect(mayBeOneName(left, right)).toBe(false)
  })
})

describe('two people of one surname', () => {
  const areOne = (left: string, right: string) => {
    const { a, b } = laySideBySide(
      statement(`${left} sold the ferry.`),
      statement(`${right} sold the ferry.`),
      termSimilarity(loadLanguage()),
    )
    return mayBeOnePerson(a, 0, b, 0)
  }

  test('are told apart by their first names', () => {
    expect(areOne('Anna Berg', 'Carl Berg')).toBe(false)
  })

  test.each([
    ['Anna Berg', 'Anna Berg'],
    ['Daniel Berg', 'Dan Berg'],
  ])('%s may be %s', (left, right) => {
    expect(areOne(left, right)).toBe(true)
  })
})
