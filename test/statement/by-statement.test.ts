import { expect, test } from 'vitest'
import type { Statement } from '../../src/model.ts'
import { rememberBySide, rememberByStatement } from '../../src/statement/by-statement.ts'

const blank = (): Statement => ({}) as Statement

test('works a statement out once, also when asked by what is made of it', () => {
  let asked = 0
  const count = rememberBySide((_: { readonly statement: Statement }) => [++asked])
  const ferry = blank()
  expect(count({ statement: ferry })).toBe(count({ statement: ferry }))
  expect(count({ statement: blank() })).toEqual([2])
})

test('gives the same answer after more statements than it keeps', () => {
  const same = rememberByStatement((statement: Statement) => [statement])
  const ferry = blank()
  const before = same(ferry)
  for (let more = 0; more < 5000; more++) same(blank())
  expect(same(ferry)).toEqual(before)
})
