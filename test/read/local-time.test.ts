import { describe, expect, it } from 'vitest'
import { inLocalTime } from '../../src/read/local-time.ts'

describe('the clock of the outlet', () => {
  const evening = '2021-03-16T01:30:00Z'

  it.each([
    ['March 15, 2021 at 9:30 p.m.', '2021-03-15T21:30:00-04:00'],
    ['15 March 2021 5:30pm PT', '2021-03-15T17:30:00-08:00'],
    ['2021-03-16T07:00:00+05:30', '2021-03-16T07:00:00+05:30'],
    ['2021-03-15 21:30:00', '2021-03-15T21:30:00-04:00'],
  ])('%s', (text, local) => {
    expect(inLocalTime(evening, ['no date', text], null)).toBe(local)
  })

  it.each([
    // A quarter of an hour later, three days later, the same hour in Greenwich, no hour
    ['March 15, 2021 at 9:45 p.m.'],
    ['March 18, 2021 at 9:30 p.m.'],
    ['16 March 2021 01:30'],
    ['16 March 2021'],
    // Another story, one hour before, on its own clock
    ['2021-03-15T20:30:00-04:00'],
  ])('says nothing: %s', text => {
    expect(inLocalTime(evening, [text], null)).toBe(evening)
  })

  it('leaves an instant with its offset, and a day', () => {
    expect(inLocalTime('2021-03-16T03:30:00+02:00', ['March 15, 2021 at 9:30 p.m.'], null)).toBe(
      '2021-03-16T03:30:00+02:00',
    )
    expect(inLocalTime('2021-03-16', ['March 15, 2021 at 9:30 p.m.'], '2021/03/15')).toBe('2021-03-16')
  })

  it('takes the day of the address when it can be that day somewhere', () => {
    expect(inLocalTime(evening, [], '2021/03/15')).toBe('2021-03-15')
    expect(inLocalTime(evening, [], '2021/03/17')).toBe(evening)
  })
})
