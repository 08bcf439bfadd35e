import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyLine, formatSource, parseSource } from '../../src/store/sources.ts'

const place = { id: 'herald', path: 'sources/ferry/herald.md' }
const read = (text: string) => parseSource(text, place)

const article = `---
outlet: The Harbour Herald
title: 1984
published: 2024-05-03T18:00:00+01:00
author:
---
The ferry sank.

Nobody was hurt.
`

describe('parseSource', () => {
  test('reads the front matter as written and the body as it follows', () => {
    expect(read(article)).toEqual({
      ...place,
      outlet: 'The Harbour Herald',
      title: '1984',
      author: null,
      published: '2024-05-03T18:00:00+01:00',
      url: null,
      language: 'en',
      body: 'The ferry sank.\n\nNobody was hurt.\n',
    })
  })

  test('keeps Windows line ends in the body and blank lines before it', () => {
    expect(read('---\r\noutlet: Herald\r\n---\r\n\r\nThe ferry\r\nsank.').body).toBe('\r\nThe ferry\r\nsank.')
    expect(read('---\noutlet: Herald\n---').body).toBe('')
    expect(read('---\noutlet: Herald\n---\n---\nsecond rule').body).toBe('---\nsecond rule')
  })

  test('takes further fields without a word', () =>
    expect(read('---\noutlet: Herald\nsha256: 00ff\n---\n').outlet).toBe('Herald'))

  test.each([
    ['The ferry sank.', ':1:1: no front matter, expected a first line `---`'],
    ['', ':1:1: no front matter'],
    ['---\noutlet: Herald\nThe ferry sank.', ':1:1: the front matter is not closed, expected a line `---`'],
    ['---\ntitle: Ferry\n---\n', ':2:1: outlet is missing, expected the name of who publishes'],
    ['---\n---\n', ':2:1: outlet is missing'],
    ['---\njust words\n---\n', ':2:1: front matter is no list of fields'],
    ['---\noutlet: [a, b]\n---\n', ':2:9: outlet is a list or a map'],
    [
      '---\noutlet: Herald\npublished: last week\n---\n',
      ':3:12: published is no date, expected a day such as 2021-03-16',
    ],
    ['---\noutlet: Herald\npublished: 2024-02-30\n---\n', ':3:12: published is no date'],
    ['---\noutlet: Herald\npublished: 2024-05-03T18:00:00\n---\n', ':3:12: published is no date, expected a day'],
    ['---\noutlet: Herald\noutlet: Courier\n---\n', ':3:1: the key outlet stands here a second time'],
    [
      '---\noutlet: Herald\ntitle: "open\n---\n',
      ':4:1: a text that begins with " is still open here, expected its closing "',
    ],
    ['---\noutlet: &a Herald\n---\n', ':2:9: the anchor &a, expected plain values'],
  ])('says where %j is wrong and what was expected', (text, message) => {
    expect(() => read(text)).toThrow(`sources/ferry/herald.md${message}`)
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'front-matter-invalid' }))
  })

  test('takes no article with an unfinished merge in it, but any rows of signs', () => {
    const conflict = '<<<<<<< ours\nThe ferry sank.\n=======\nThe ferry burned.\n>>>>>>> theirs\n'
    const error = { code: 'source-unreadable', hint: expect.stringContaining('<<<<<<<') }
    for (const text of [`---\noutlet: Herald\n---\n${conflict}`, `---\n${conflict}outlet: Herald\n---\n`]) {
      expect(() => read(text)).toThrow(expect.objectContaining(error))
      expect(() => read(text)).toThrow(/^sources\/ferry\/herald\.md:\d:1: an unfinished merge, expected an article$/)
    }
    expect(read('---\noutlet: Herald\n---\nThe ferry\n=======\nIt sank.\n').body).toContain('=======')
  })

  test('refuses front matter that would end the process', () => {
    const hostile = `---\noutlet: ${'['.repeat(10_000)}\n---\n`
    for (let time = 0; time < 3; time += 1)
      expect(() => read(hostile)).toThrow(/herald\.md:2:41: brackets nested more than 32 deep/)
  })

  test.each(['2024-05-03', '2024-05-03T18:00Z', '2024-05-03T18:00:00.5+0530'])(
    'takes %s as a time of publication',
    published => expect(read(`---\noutlet: Herald\npublished: ${published}\n---\n`).published).toBe(published),
  )
})

test('the body begins on the line after the front matter', () => {
  expect(bodyLine(article)).toBe(7)
  expect(bodyLine('---\r\noutlet: Herald\r\n---\r\nThe ferry')).toBe(4)
  expect(bodyLine('no front matter')).toBe(1)
})

test('formatSource and parseSource are each other’s reverse', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 })
  const optional = fc.option(text)
  const fields = fc.record({
    outlet: text.filter(outlet => outlet.trim() !== ''),
    title: optional,
    author: optional,
    published: fc.constantFrom(null, '2024-05-03', '2024-05-03T18:00:00+01:00'),
    url: optional,
    language: fc.constant('en'),
    body: fc.string({ unit: fc.constantFrom('a', '-', '---', '\n', '\r\n', ' ', 'é', '\u202e') }),
  })
  fc.assert(
    fc.property(fields, source => {
      expect(read(formatSource(source))).toEqual({ ...place, ...source })
    }),
  )
})

test('formatSource writes further fields after its own', () => {
  const fields = {
    outlet: 'Herald',
    title: null,
    author: null,
    published: null,
    url: null,
    language: 'en',
    body: 'B',
    extra: { sha256: '00ff' },
  }
  expect(formatSource(fields)).toBe('---\noutlet: Herald\nlanguage: en\nsha256: 00ff\n---\nB')
})
