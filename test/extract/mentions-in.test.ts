import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsIn } from '../../src/extract/mentions-in.ts'

const spans = (most: number) =>
  fc
    .array(
      fc.tuple(fc.nat(most), fc.nat(40)).map(([start, length]) => ({ start, end: start + length + 1 })),
      { maxLength: 60 },
    )
    .map(list => list.sort((left, right) => left.start - right.start || left.end - right.end))

test('a stretch of a sentence is given every mention that overlaps it, in order, also of those inside each other', () => {
  fc.assert(
    fc.property(spans(300), fc.nat(300), fc.nat(80), (list, start, length) => {
      const around = { start, end: start + length }
      const given = mentionsIn([list])(0, around)
      const overlaps = (span: { start: number; end: number }) => span.start < around.end && around.start < span.end
      expect(given.filter(overlaps)).toEqual(list.filter(overlaps))
    }),
  )
})

test('a whole sentence is given all of its mentions', () => {
  const list = Array.from({ length: 100 }, (_, at) => ({ start: 3 * at, end: 3 * at + 2 }))
  expect(mentionsIn([[], list])(1)).toEqual(list)
  expect(mentionsIn([[], list])(0, { start: 0, end: 9 })).toEqual([])
})
