import { expect, test } from 'vitest'
import { remember } from '../../src/text/remember.ts'

test('answers again from memory, and forgets all when it is full', () => {
  const asked: string[] = []
  const double = remember(
    (word: string) => {
      asked.push(word)
      return word + word
    },
    word => word,
    2,
  )
  expect(['a', 'a', 'b', 'c', 'a'].map(double)).toEqual(['aa', 'aa', 'bb', 'cc', 'aa'])
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})

test('keeps no answer to a question as long as a page: a few thousand of them would fill the memory', () => {
  let asked = 0
  const count = remember(
    (word: string) => {
      asked++
      return word.length
    },
    word => word,
    2,
  )
  const page = 'a'.repeat(5000)
  expect([count(page), count(page)]).toEqual([5000, 5000])
  expect(asked).toBe(2)
})
