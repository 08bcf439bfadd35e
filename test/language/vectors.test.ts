import { describe, expect, test } from 'vitest'
import { findWord, readClusters } from '../../src/language/clusters.ts'
import { readVectors, relateWords } from '../../src/language/vectors.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { packClusters } from '../../training/clusters.ts'
import { createRandom } from '../../training/random.ts'
import { clusterWords, packVectors, readEmbeddings } from '../../training/vectors.ts'

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

describe('clusters', () => {
  test('bring together what is alike, the same way each time', () => {
    const cluster = () => clusterWords(embeddings, 3, 2, 5, createRandom(1))
    const [ferry, boat, mayor] = cluster()
    expect(ferry).toBe(boat)
    expect(ferry).not.toBe(mayor)
    expect(cluster()).toEqual(cluster())
  })

  test('are found by word after packing', () => {
    const clusters = readClusters(packClusters(['ferry', 'boat', 'mayor'], [0, 999, 2], [5, 6, 7]))
    const at = findWord(clusters.keys, 'boat')
    expect([clusters.fine[at], clusters.coarse[at]]).toEqual([1000, 7])
    expect(findWord(clusters.keys, 'captain')).toBe(-1)
  })
})
