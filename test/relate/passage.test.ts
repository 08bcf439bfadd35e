import { expect, test } from 'vitest'
import { partingsOf } from '../../src/relate/passage.ts'
import { statement } from '../fixtures/statements.ts'

const partings = (a: string, b: string) =>
  partingsOf(statement(a), statement(b)).map(({ a: left, b: right, before, after }) => [
    left.to - left.from,
    right.to - right.from,
    before,
    after,
  ])

test('two sentences part where one passage has something else in the middle', () => {
  expect(
    partings(
      'The mayor wrote that the boats we build for our sons and for the harbour will last.',
      'The boats we build for our nephews and for the harbour will last, she wrote.',
    ),
  ).toEqual([[1, 1, 6, 6]])
})

test('one may have nothing there', () => {
  expect(
    partings(
      'It was what he did not win in the council that spring.',
      'It was what he did win in the council that spring.',
    ),
  ).toEqual([[1, 0, 5, 6]])
})

test('few words in common are no passage, nor are two that only begin alike', () => {
  expect(partings('The old ferry sank in the sound.', 'The old yacht sank in the harbour.')).toEqual([])
  expect(
    partings(
      'The boats we build for our sons and for the harbour will last.',
      'The boats we build for our sons and daughters are made of oak.',
    ),
  ).toEqual([])
})

test('a passage of the same words again and again is looked through quickly', () => {
  const text = `${'the old ferry '.repeat(60)}sank.`
  expect(partings(text, text.replace('sank', 'sailed')).length).toBeLessThan(2000)
})

test('of what both quote six words are enough, and one of them may stand at the end', () => {
  expect(
    partings(
      'Berg said "strong hulls & old captains are critical."',
      '"Strong hulls and old captains are not critical," she wrote.',
    ),
  ).toEqual([[0, 1, 6, 1]])
  expect(
    partings(
      'Berg said strong hulls and old captains are critical.',
      'Strong hulls and old captains are not critical.',
    ),
  ).toEqual([])
})

test('two sentences that only begin with somebody else are no passage', () => {
  expect(
    partings(
      'The crews said they would stay away from the opening.',
      'Owners said they would stay away from the opening.',
    ),
  ).toEqual([])
})
