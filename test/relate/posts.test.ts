import { expect, test } from 'vitest'
import { conflictPairs } from '../../src/relate/conflict-pairs.ts'
import { postsOf } from '../../src/relate/names/posts.ts'
import { statement } from '../fixtures/statements.ts'

const posts = (text: string) =>
  postsOf(statement(text)).map(({ person, noun, words, isPast, isOneOfMany }) => [
    person.text,
    noun,
    words.size,
    isPast,
    isOneOfMany,
  ])

test('a post stands before a name, or behind a comma', () => {
  expect(posts('Westport Harbour Board spokeswoman Anna Berg said the ferry is safe.')).toEqual([
    ['Anna Berg', 'spokesman', 3, false, false],
  ])
  expect(posts('Anna Berg, 43, a spokeswoman for the Westport Harbour Board, said the ferry is safe.')).toEqual([
    ['Anna Berg', 'spokesman', 3, false, true],
  ])
})

test('a former post is told as one', () => {
  expect(posts('Former Westport mayor Anna Berg said the ferry is safe.')).toEqual([
    ['Anna Berg', 'mayor', 1, true, false],
  ])
})

test('a name alone, or beside what is no post, has none', () => {
  expect(posts('Anna Berg said the ferry is safe.')).toEqual([])
  expect(posts('On the northern pier Anna Berg said the ferry is safe.')).toEqual([])
})

test('claims that tell of one post of one body are looked at, whatever else they say', () => {
  const claimed = (source: string, text: string) => {
    const plain = statement(text)
    return { ...plain, claim: { ...plain.claim, source, id: source } }
  }
  const pairs = conflictPairs([
    claimed('north', 'Westport Harbour Board chairwoman Anna Berg closed the pier.'),
    claimed('south', 'Clara Dahl, the chairwoman of the Westport Harbour Board, was ill.'),
    claimed('west', 'The captain was ill.'),
  ])
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([['north', 'south']])
})
