import { describe, expect, it } from 'vitest'
import { parseInstant } from '../../src/read/parse-instant.ts'

describe('parseInstant', () => {
  it.each([
    ['2021-03-16T15:33:00+02:00', '2021-03-16T15:33:00+02:00'],
    ['2021-03-16T15:33:12.345Z', '2021-03-16T15:33:12Z'],
    ['2021-03-16 15:33:00 +0200', '2021-03-16T15:33:00+02:00'],
    ['Tue, 16 Mar 2021 15:33:00 GMT', '2021-03-16T15:33:00Z'],
    ['March 16, 2021, 3:33 p.m. EDT', '2021-03-16T15:33:00-04:00'],
    ['12 a.m. UTC on 16 March 2021', '2021-03-16T00:00:00Z'],
    ['Published March 16, 2021 15:33 GMT+2 | Updated March 17, 2021 9:10 GMT+2', '2021-03-16T15:33:00+02:00'],
  ])('keeps the zone of %s', (text, expected) => expect(parseInstant(text)).toBe(expected))

  it.each([
    ['MARCH 16, 2021 15:33', '2021-03-16'],
    ['2021-03-16T15:33:00', '2021-03-16'],
    ['Mar. 16, 2021, 3:33 p.m. ET', '2021-03-16'],
    ['16th of March 2021', '2021-03-16'],
    ['16/03/2021', '2021-03-16'],
    ['20210316', '2021-03-16'],
  ])('gives the bare day of %s', (text, expected) => expect(parseInstant(text)).toBe(expected))

  it.each(['3 hours ago', 'March 16', '03/04/2021', '30 February 2021', '2021', 'Tuesday', '', '1-800-2021-03'])(
    'finds no day in %s',
    text => expect(parseInstant(text)).toBeNull(),
  )
})
