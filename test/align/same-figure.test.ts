import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
import { sharesFigure } from '../../src/align/same-figure.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const similarity = termSimilarity(loadLanguage())
const weightOf = backgroundWeight(aligner.frequencies)
const shares = (left: string, right: string, repeated: readonly string[] = []) => {
  const [one, other] = [left, right].map(text =>
    prepare(statement(text), weightOf, undefined, undefined, new Set(repeated)),
  )
  return sharesFigure(pairUp(one!, other!, similarity))
}

test('a figure that either article gives once, of the same thing, tells one fact', () => {
  expect(shares('The council set aside 45 million crowns.', 'A fund of 45m crowns is empty.')).toBe(true)
  expect(shares('The council set aside 45 million crowns.', 'Some 45 million people watched.')).toBe(false)
  expect(shares('The council set aside 45 million crowns.', 'A fund of 45m crowns is empty.', ['#45000000'])).toBe(
    false,
  )
})

test('a share with its decimals needs no noun', () => {
  expect(shares('The Harbour List won 9.2%.', 'It took 9.2% of the vote.')).toBe(true)
  expect(shares('The Harbour List won 10%.', 'Rents rose by 10%.')).toBe(false)
})

test('a length of time does, an age and a year do not', () => {
  expect(shares('The mayor proposed a three-year delay.', 'The mayor wants 36 months.')).toBe(true)
  expect(shares('Anna Berg, 43, resigned.', 'Carl Dahl, 43, was elected.')).toBe(false)
  expect(shares('The pier burned in 1987 tests.', 'He saw 1987 tests.')).toBe(false)
})
