import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinConflicts } from '../src/join-conflicts.ts'

const always = () => true
const never = () => false

describe('claims that contradict each other', () => {
  test('come into one fact when one of them stands alone', () => {
    const facts = [['a', 'c'], ['b']]
    expect(joinConflicts(facts, [{ a: 'a', b: 'b', score: 0.7 }], always)).toEqual([['a', 'b', 'c']])
  })

  test('stay apart when both have found their like', () => {
    const facts = [
      ['a', 'c'],
      ['b', 'd'],
    ]
    expect(joinConflicts(facts, [{ a: 'a', b: 'b', score: 0.7 }], always)).toEqual(facts)
  })

  test('stay apart when they are hardly alike', () => {
    expect(joinConflicts([['a'], ['b']], [{ a: 'a', b: 'b', score: 0.4 }], always)).toEqual([['a'], ['b']])
  })

  test('nothing moves without a conflict', () => {
    expect(joinConflicts([['a'], ['b']], [{ a: 'a', b: 'b', score: 0.9 }], never)).toEqual([['a'], ['b']])
  })

  test('every claim stays in exactly one fact, and the order of the pairs changes nothing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pair = fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      score: fc.constantFrom(0.3, 0.5, 0.7),
    })
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ({ a, b }) => `${a}${b}` }), pairs => {
        const facts = [['a', 'd'], ['b'], ['c'], ['e'], ['f']]
        const joined = joinConflicts(facts, pairs, always)
        expect(joined.flat().sort()).toEqual(ids)
        expect(joinConflicts(facts, [...pairs].reverse(), always)).toEqual(joined)
      }),
      { seed: 7 },
    )
  })
})
