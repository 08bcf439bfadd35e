import { expect, test } from 'vitest'
import { countDecided } from '../../src/review/count-decided.ts'

test('a fact is decided when an accept or a reject stands on it', () => {
  const entry = (fact: string, action: 'accept' | 'reject' | 'note' | 'undo') => {
    const note = action === 'note' ? 'call' : null
    return { action, fact, claims: [], at: '2024-05-05T09:30:00Z', by: null, note }
  }
  const log = [
    entry('f-1', 'accept'),
    entry('f-1', 'reject'),
    entry('f-2', 'note'),
    entry('f-3', 'accept'),
    entry('f-3', 'undo'),
    entry('f-4', 'note'),
    entry('f-4', 'reject'),
  ]
  expect(countDecided(log)).toBe(2)
})
