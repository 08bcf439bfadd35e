import { expect, test } from 'vitest'
import { rememberPair } from '../../src/relate/remember-pair.ts'
import { laySideBySide, type Sides } from '../../src/relate/sides.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { statement } from '../fixtures/statements.ts'

const ferry = statement('The ferry sank.')
const mayor = statement('The mayor resigned.')
const sidesOf = (a = ferry, b = mayor): Sides => laySideBySide(a, b, termSimilarity({ vector: () => null }))

test('the last pair is answered from memory, whatever its rules have accounted for', () => {
  let asked = 0
  const answer = rememberPair(({ b }) => [b.statement.claim.text, ++asked])
  const sides = sidesOf()
  expect(answer(sides)).toEqual(['The mayor resigned.', 1])
  expect(answer({ ...sides, explained: { a: new Set([1]), b: new Set() } })).toEqual(['The mayor resigned.', 1])
})

test('another pair is worked out anew, also one of the same statements', () => {
  let asked = 0
  const answer = rememberPair(({ b }) => [b.statement.claim.text, ++asked])
  answer(sidesOf())
  expect(answer(sidesOf())).toEqual(['The mayor resigned.', 2])
  expect(answer(sidesOf(ferry, ferry))).toEqual(['The ferry sank.', 3])
})
