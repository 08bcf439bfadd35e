import { describe, expect, test } from 'vitest'
import { inSentenceCase } from '../src/extract/headline.ts'
import { reconcile, statementFromText } from '../src/pipeline.ts'
import { loadLanguage } from '../src/store/models.ts'
import { textReport } from '../src/view/text-report.ts'
import { article } from './fixtures/articles.ts'

const language = loadLanguage()

const report = (title: string | null, body: string) => reconcile('harbour', [article(`${body}\n`, { title })], language)

describe('headline style', () => {
  test.each([
    ['Mayor to open pier', 'planned'],
    ['Ferry to be sold', 'planned'],
    ['Mayor opens pier on Friday', 'planned'],
    ['Sale expected on Friday', 'planned'],
    ['Mayor opens pier', 'happened'],
    ['Ferry sinks off Hull', 'happened'],
    ['Ferry sunk by storm', 'happened'],
    ['Crew feared dead', 'possible'],
    ['Port said to sell ferry', 'possible'],
    // Near misses
    ['Ferry to Hull delayed', 'happened'],
    ['Plan to sell ferry unveiled', 'happened'],
    ['Mayor backs sale of ferry', 'ongoing'],
    ['The mayor opens the pier.', 'ongoing'],
  ])('"%s" is %s', (text, status) =>
    expect(statementFromText('a', text, '2021-03-16', language).claim.status).toBe(status),
  )
})

describe('title case', () => {
  const cased = (title: string, body: string) => inSentenceCase(title, language.analyse(body, { published: null }))
  test('is undone by the words of the article', () =>
    expect(cased('Mayor Sells Old Ferry to Westport', 'The mayor sold the old ferry to Westport.')).toBe(
      'Mayor sells old ferry to Westport',
    ))
  test.each([
    // What the article does not have may be a name, and the title may be in sentence case.
    ['Mayor Sells Old Lady Jane', 'The mayor sold the old ship.', 'Mayor sells old Lady Jane'],
    ['Mayor sells Old Ferry in the harbour', 'The old ferry.', 'Mayor sells Old Ferry in the harbour'],
  ])('near miss: %s', (title, body, expected) => expect(cased(title, body)).toBe(expected))
})

describe('a headline is laid beside its own article', () => {
  test('and names the claim that says it', () => {
    const { sources, claims } = report('Mayor sells ferry', 'The mayor sold the ferry. The crew was told on Monday.')
    expect(sources[0]?.headline).toMatchObject({ text: 'Mayor sells ferry', claim: claims[0]?.id, exceeds: [] })
  })
  test('surer than its text', () => {
    const found = report('Mayor sells ferry', 'The mayor may sell the ferry. The crew was told on Monday.')
    expect(found.sources[0]?.headline?.exceeds).toEqual(['status'])
    expect(textReport(found)).toContain('The headline of The Herald goes further than its text')
  })
  test('without the speaker of its text', () => {
    const { sources } = report('Captain sold ferry', 'The captain sold the ferry, according to Ellen Marsh.')
    expect(sources[0]?.headline?.exceeds).toEqual(['attribution'])
  })
  test.each([
    ['Mayor to sell ferry', 'The mayor may sell the ferry.'],
    ['Captain sold ferry, Marsh says', 'The captain sold the ferry, according to Ellen Marsh.'],
    ['Mayor sells ferry', 'The mayor may sell the ferry to Hull. The mayor sold the ferry on Monday.'],
    ['Storm closes pier', 'The mayor may sell the ferry.'],
  ])('near miss: %s / %s', (title, body) => expect(report(title, body).sources[0]?.headline?.exceeds).toEqual([]))
  test('none without a title', () => expect(report(null, 'The ferry sank.').sources[0]).not.toHaveProperty('headline'))
})
