import { describe, expect, test } from 'vitest'
import { cutSentence } from '../../src/language/cut-sentence.ts'

const words = (text: string) => text.split(' ')

describe('a sentence too long for the network is cut', () => {
  test('not at all when it is short', () => {
    expect(cutSentence(words('The ferry , it sank'), 5)).toEqual([0])
  })

  test('after a comma or before a conjunction, as late as there is one', () => {
    expect(cutSentence(words('The ferry sank , the crew swam home'), 6)).toEqual([0, 4])
    expect(cutSentence(words('The old ferry sank , the crew swam home'), 6)).toEqual([0, 5])
    expect(cutSentence(words('The old ferry sank off and the crew swam home'), 6)).toEqual([0, 5])
  })

  test('anywhere when commas stand too early', () => {
    expect(cutSentence(words('Oh , the old ferry sank off the coast'), 6)).toEqual([0, 6])
  })

  test('into pieces that are never too long, so that time grows with the length only', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => (at % 7 === 0 ? ',' : 'ferry'))
    const starts = cutSentence(long, 150)
    const lengths = starts.map((start, at) => (starts[at + 1] ?? long.length) - start)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150)
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThan(100)
  })
})
