import { describe, expect, it } from 'vitest'
import { cleanAuthor, findByline } from '../../src/read/author.ts'
import { slugOf } from '../../src/read/slug.ts'
import { withoutSiteName } from '../../src/read/title.ts'

describe('cleanAuthor', () => {
  it.each([
    ['By LAHAV HARKOV \u00a0 ', 'Lahav Harkov'],
    ["MARY O'BRIEN-LUND III", "Mary O'Brien-Lund III"],
    ['AFP', 'AFP'],
    ['Jo Lund | Coast Editor', 'Jo Lund'],
    ['By Jo Lund on December 22, 2021', 'Jo Lund'],
    ['Jo McRoe', 'Jo McRoe'],
  ])('%s', (text, expected) => expect(cleanAuthor(text)).toBe(expected))

  it.each(['https://coast.example/jo', '@jolund', 'jo@coast.example', '', '4 comments'])('%s is no name', text =>
    expect(cleanAuthor(text)).toBeNull(),
  )

  it('tells a byline from a sentence', () => {
    expect(findByline('By Jo Lund and Bo Roe')).toBe('Jo Lund and Bo Roe')
    expect(findByline('By Monday the fire was out.')).toBeNull()
    expect(findByline('By the harbour')).toBeNull()
  })
})

describe('withoutSiteName', () => {
  it('takes the name of the site off, not a part of the headline', () => {
    expect(withoutSiteName('Ferry fire in Lund | Coast Herald', null)).toBe('Ferry fire in Lund')
    expect(withoutSiteName('Ferry fire in Lund - The Coast Herald', 'Coast Herald')).toBe('Ferry fire in Lund')
    expect(withoutSiteName('The power struggle in Lund - opinion', 'Coast Herald')).toBe(
      'The power struggle in Lund - opinion',
    )
  })
})

describe('slugOf', () => {
  it.each([
    ['The Coast Herald', 'the-coast-herald'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['CON', 'con-page'],
    ['Müller’s Café', 'müllers-café'],
    ['Cafe\u0301', 'café'],
    ['Пожар в порту', 'пожар-в-порту'],
    ['???', 'article'],
  ])('%s', (name, expected) => expect(slugOf(name)).toBe(expected))

  it('keeps a name short enough for every file system', () => {
    expect(Buffer.byteLength(slugOf('𐐨'.repeat(500)))).toBeLessThan(250)
  })
})
