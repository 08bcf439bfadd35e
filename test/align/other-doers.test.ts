import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { haveOtherDoers } from '../../src/align/other-doers.ts'
import { prepare } from '../../src/align/pair.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { statement } from '../fixtures/statements.ts'

const weightOf = backgroundWeight(aligner.frequencies)

/** Whether two sentences of one article, the second so many characters behind the first, tell of two people. */
function areTwo(left: string, right: string, behind = 500): boolean {
  const start = left.length + behind
  const quote = { exact: right, start, end: start + right.length }
  return haveOtherDoers(prepare(statement(left), weightOf), prepare(statement(right, { quote }), weightOf))
}

test('two people who do one thing are told apart, one person under two names is not', () => {
  expect(areTwo('Anna Berg pleaded guilty on Friday.', 'Clara Dahl pleaded guilty on Friday.')).toBe(true)
  expect(areTwo('Anna Berg pleaded guilty on Friday.', 'Carl Berg pleaded guilty on Friday.')).toBe(true)
  expect(areTwo('Anna Berg pleaded guilty on Friday.', 'Berg pleaded guilty on Friday.')).toBe(false)
  expect(areTwo('Anna Berg pleaded guilty on Friday.', 'His wife pleaded guilty on Friday.')).toBe(false)
})

test('what stands side by side may be one matter of both', () => {
  expect(areTwo('Anna Berg stayed on as whip.', 'Clara Dahl stayed on as leader.', 6)).toBe(false)
})
