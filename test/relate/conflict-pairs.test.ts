import { expect, test } from 'vitest'
import { conflictPairs } from '../../src/relate/conflict-pairs.ts'
import { statement } from '../fixtures/statements.ts'

let made = 0
const claimed = (source: string, text: string) => {
  const plain = statement(text)
  return {
    ...plain,
    claim: { ...plain.claim, source, id: `${source}-${made++}` },
  }
}
const told = (pairs: ReturnType<typeof conflictPairs>, texts: Map<string, string>) =>
  pairs.map(({ a, b }) => [texts.get(a), texts.get(b)].sort())

const north = claimed('north', 'Anna Berg sold the ferry to the port on 3 May 2021.')
const south = claimed('south', 'The ferry was sold by Carl Dahl on 3 May 2021.')
const again = claimed('north', 'On 3 May 2021 Clara Lund sold the ferry.')
const other = claimed('south', 'Fog closed the harbour.')
const all = [north, south, again, other]
const texts = new Map(all.map(({ claim }) => [claim.id, claim.text]))

test('pairs what tells one deed of one thing, and only across sources', () => {
  expect(told(conflictPairs(all), texts)).toEqual([
    [north.claim.text, south.claim.text].sort(),
    [again.claim.text, south.claim.text].sort(),
  ])
})

test('a deed that very many claims tell pairs nothing, so that work does not grow with the square of them', () => {
  const many = Array.from({ length: 60 }, (_, index) => claimed(`source ${index}`, 'The ferry sank.'))
  expect(conflictPairs(many)).toEqual([])
})
