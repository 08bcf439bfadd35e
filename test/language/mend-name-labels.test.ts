import { expect, test } from 'vitest'
import { mendNameLabels } from '../../src/language/mend/mend-name-labels.ts'

const mended = (words: string, tags: string, labels: string) =>
  mendNameLabels(words.split(' '), tags.split(' '), labels.split(' ')).join(' ')

test('a direction before a name is part of a place', () => {
  expect(mended('a South Orrin crew', 'X|DT X|NNP X|NNP X|NN', 'O B-LOC B-PER O')).toBe('O B-LOC I-LOC O')
  expect(mended('Hull Orrin sank', 'X|NNP X|NNP X|VBD', 'B-LOC B-PER O')).toBe('B-LOC B-PER O')
})

test('what is joined to a place behind a preposition is a place, not who acts next', () => {
  const tags = (last: string) => `X|IN X|NNP X|CC X|NNP X|${last}`
  expect(mended('from Alton and Bree again', tags('RB'), 'O B-LOC O B-PER O')).toBe('O B-LOC O B-LOC O')
  expect(mended('from Alton and Bree drove', tags('VBD'), 'O B-LOC O B-PER O')).toBe('O B-LOC O B-PER O')
})
