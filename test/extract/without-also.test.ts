import { expect, test } from 'vitest'
import { claimsOf } from '../fixtures/articles.ts'

test.each([
  ['The mayor also closed the pier.', 'The mayor closed the pier.'],
  ['Olsen is also the captain of the ferry.', 'Olsen is the captain of the ferry.'],
  ['The ferry not only sailed but also sank.', 'The ferry not only sailed but also sank.'],
])('%s', (text, claim) => {
  const [found] = claimsOf(text)
  expect(found?.text).toBe(claim)
  expect(found?.quote.exact).toBe(text.slice(0, -1))
})

test('quoted words are left as they are', () => {
  expect(claimsOf('The mayor wrote “the crew also left” on the wall.')[0]?.text).toContain('also left')
})

test('a list of plural nouns is told apart, one of materials is not', () => {
  const parts = (text: string) => claimsOf(text)[0]?.parts.map(part => part.text)
  expect(parts('Fishing boats and cargo ships have radios.')).toEqual([
    'Fishing boats have radios.',
    'Cargo ships have radios.',
  ])
  expect(parts('Steel and tin exports failed.')).toEqual([])
})
