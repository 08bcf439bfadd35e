import { expect, test } from 'vitest'
import { remember } from '../../src/language/remember.ts'

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
