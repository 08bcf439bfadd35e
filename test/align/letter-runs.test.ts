import { expect, test } from 'vitest'
import { letterFours, sharedCodes } from '../../src/align/letter-runs.ts'

const fours = (text: string): readonly number[] => [...letterFours(text)]

test('the distinct runs of four letters, ascending, with one blank between words', () => {
  expect(letterFours('ferry')).toHaveLength(2)
  expect(fours('ferry, ferry')).toEqual(fours('ferry — “ferry'))
  expect(fours('ferry ferry')).toEqual([...fours('ferry ferry ferry')])
  expect(fours('the ferry')).toEqual(fours('the ferry').toSorted((a, b) => a - b))
})

test('a letter beyond the first 65,536 is a letter, a picture and half of one are blanks', () => {
  expect(letterFours('𝒜𝒜')).toHaveLength(1)
  expect(fours('pier 🚢 pier')).toEqual(fours('pier pier'))
  expect(fours('pier\ud83dpier')).toEqual(fours('pier pier'))
})

test('nothing is made of what is too short', () => {
  expect(fours('oak')).toEqual([])
  expect(fours('')).toEqual([])
})

test('what two lists have in common', () => {
  expect(sharedCodes(new Int32Array([-5, 1, 4, 9]), new Int32Array([-5, 2, 4, 4, 10]))).toBe(2)
  expect(sharedCodes(letterFours('the ferry'), letterFours('a ferry'))).toBe(3)
})
