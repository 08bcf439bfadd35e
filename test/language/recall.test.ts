import { describe, expect, test } from 'vitest'
import { createRecall } from '../../src/language/recall.ts'

describe('a memory of places', () => {
  test('finds a key where it was put, until it is told to forget', () => {
    const recall = createRecall(4)
    const place = -1 - recall.find(1, 20, 300, 4000)
    expect(place).toBeGreaterThanOrEqual(0)
    expect(recall.find(1, 20, 300, 4000)).toBe(place)
    recall.forget()
    expect(recall.find(1, 20, 300, 4000)).toBe(-1 - place)
  })

  test('never takes one key for another, however many fall on a place', () => {
    const recall = createRecall(2)
    const keyAt = new Map<number, string>()
    for (let step = 0; step < 2000; step++) {
      const key = [step % 3, (step * 7) % 5, (step * 11) % 4, 0] as const
      const found = recall.find(...key)
      if (found >= 0) expect(keyAt.get(found)).toBe(key.join())
      keyAt.set(found < 0 ? -1 - found : found, key.join())
    }
  })
})
