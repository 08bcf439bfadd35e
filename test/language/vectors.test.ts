import { describe, expect, test } from 'vitest'
import { findWord, readKnownWords } from '../../src/language/known-words.ts'
import { readVectors, relateWords } from '../../src/language/vectors.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { packKnownWords } from '../../training/known-words.ts'
import { packVectors, readEmbeddings } from '../../training/vectors.ts'

const embeddings = readEmbeddings(
  JSON.stringify({
    dimensions: 2,
    words: ['ferry', 'boat', 'mayor', 'nothing'],
    vectors: { ferry: [2, 0, 9, 9], boat: [1, 0.1, 9, 9], mayor: [0, 3, 9, 9], nothing: [0, 0, 9, 9] },
  }),
  4,
)

describe('vectors', () => {
  const vectors = readVectors(packVectors(embeddings, 4))

  test('relate words by the angle between them', () => {
    expect(relateWords(vectors, 'ferry', 'boat')).toBeGreaterThan(0.99)
    expect(relateWords(vectors, 'ferry', 'mayor')).toBe(0)
    expect(relateWords(vectors, 'ferry', 'ferry')).toBe(1)
  })

  test('say nothing about unknown words', () => {
    expect(relateWords(vectors, 'ferry', 'captain')).toBeNull()
    expect(relateWords(vectors, '__proto__', '')).toBeNull()
  })

  test('of zeroes are related to nothing', () => {
    expect(relateWords(vectors, 'nothing', 'ferry')).toBe(0)
  })

  test('that are shipped know what is alike, not what agrees', () => {
    const { relatedness } = loadLanguage()
    expect(relatedness('ferry', 'boat')!).toBeGreaterThan(relatedness('ferry', 'mayor')!)
    // Opposites are related: never evidence of agreement.
    expect(relatedness('increase', 'decrease')!).toBeGreaterThan(0.7)
    expect(relatedness('ferry', 'qxzjw')).toBeNull()
  })
})

test('known words are found after packing, others are not', () => {
  const words = readKnownWords(packKnownWords(['ferry', 'boat', 'mayor']))
  expect(['ferry', 'boat', 'mayor', 'captain'].map(word => findWord(words, word) >= 0)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
