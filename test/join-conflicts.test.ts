import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinConflicts } from '../src/join-conflicts.ts'

const always = { doConflict: () => true, proofOf: () => ({ once: null }) }
const never = { doConflict: () => false, proofOf: () => null }
/** The rules call it a contradiction only if the two are aligned. */
const unproven = { doConflict: () => true, proofOf: () => null }

describe('claims that contradict each other', () => {
  const two = [
    ['a', 'c'],
    ['b', 'd'],
  ]

  test('come into one fact when one of them stands alone', () => {
    const facts = [['a', 'c'], ['b']]
    expect(joinConflicts(facts, [{ a: 'a', b: 'b', score: 0.7 }], [], unproven)).toEqual([['a', 'b', 'c']])
  })

  test('stay apart when both have found their like and nothing is proven', () => {
    expect(joinConflicts(two, [{ a: 'a', b: 'b', score: 0.7 }], [{ a: 'a', b: 'b' }], unproven)).toEqual(two)
  })

  test('bring their facts together when it is proven that they tell one event', () => {
    expect(joinConflicts(two, [], [{ a: 'a', b: 'b' }], always)).toEqual([['a', 'b', 'c', 'd']])
  })

  test('stay apart when they are hardly alike and nothing is proven', () => {
    const pair = { a: 'a', b: 'b', score: 0.4 }
    expect(joinConflicts([['a'], ['b']], [pair], [pair], unproven)).toEqual([['a'], ['b']])
  })

  test('come together once for what is told of one person again and again', () => {
    const facts = [['a'], ['b'], ['c'], ['d']]
    const provable = [
      { a: 'a', b: 'b', isAside: true as const },
      { a: 'a', b: 'd', isAside: true as const },
      { a: 'b', b: 'c' },
    ]
    const once = { doConflict: () => false, proofOf: () => ({ once: 'the mayor: Anna Berg, Clara Berg' }) }
    expect(joinConflicts(facts, [], provable, once)).toEqual([['a'], ['b', 'c'], ['d']])
  })

  test('nothing moves without a conflict', () => {
    const pair = { a: 'a', b: 'b', score: 0.9 }
    expect(joinConflicts([['a'], ['b']], [pair], [pair], never)).toEqual([['a'], ['b']])
  })

  test('every claim stays in exactly one fact, and the order of the pairs changes nothing', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const pair = fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      score: fc.constantFrom(0.3, 0.5, 0.7),
    })
    const pairs = fc.uniqueArray(pair, { selector: ({ a, b }) => `${a}${b}` })
    fc.assert(
      fc.property(pairs, pairs, (near, provable) => {
        const facts = [['a', 'd'], ['b'], ['c'], ['e'], ['f']]
        const joined = joinConflicts(facts, near, provable, always)
        expect(joined.flat().sort()).toEqual(ids)
        expect(joinConflicts(facts, [...near].reverse(), [...provable].reverse(), always)).toEqual(joined)
      }),
      { seed: 7 },
    )
  })
})
