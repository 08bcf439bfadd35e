import { describe, expect, test } from 'vitest'
import { extractSource, reconcile } from '../src/pipeline.ts'
import { reportDocument } from '../src/report/document.ts'
import { loadLanguage } from '../src/store/models.ts'
import { textReport } from '../src/view/text-report.ts'
import { articleOf } from './fixtures/articles.ts'

const language = loadLanguage()

const dated = articleOf('herald', '2024-05-06', 'The ferry sank on Friday.\n')
const undated = articleOf('courier', null, 'The ferry sank on May 3.\n')

describe('an article without a date', () => {
  test('has no resolved day when it stands alone', () => {
    const { claims, context } = extractSource(undated, language)
    expect(context.published).toBeNull()
    expect(claims[0]?.times.map(time => time.value)).toEqual([null])
  })

  test('takes the day of the story, and everything that rests on it is marked as inferred', () => {
    const report = reconcile('harbour', [dated, undated], language)
    expect(report.sources.map(each => [each.id, each.published, each.publishedInferred])).toEqual([
      ['courier', '2024-05-06', true],
      ['herald', '2024-05-06', false],
    ])
    const times = report.claims.flatMap(claim => claim.times.map(time => [claim.source, time.value, time.inferred]))
    expect(times).toEqual([
      ['courier', '2024-05-03', true],
      ['herald', '2024-05-03', false],
    ])
  })
})

test('an outlet that prints the text of another is no second witness', () => {
  const wire = [
    'A fire destroyed the old ferry terminal in Westport on Friday.',
    'The port authority said fourteen people were hurt in the blaze.',
    'Divers searched the harbour for a missing sailor until midnight.',
  ].join(' ')
  const report = reconcile(
    'harbour',
    [articleOf('agency', '2024-05-04', wire), articleOf('daily', '2024-05-04', `${wire} No cause was given.`)],
    language,
  )
  expect(report.sources.map(each => each.origin)).toEqual(['agency', 'agency'])
  expect(report.facts.filter(fact => fact.sources.length === 2).map(fact => fact.independentSources)).toEqual([1, 1, 1])
})

test('a sentence taken over into own work is no second witness of what it says', () => {
  const taken = 'Fourteen people were taken to hospital with burns, among them two members of the crew.'
  const report = reconcile(
    'harbour',
    [
      articleOf('agency', '2024-05-03', `A fire destroyed the ferry terminal. ${taken}`),
      articleOf(
        'daily',
        '2024-05-04',
        `The ferry terminal was destroyed by a fire. The mayor cancelled the fair. ${taken}`,
      ),
    ],
    language,
  )
  const facts = report.facts.filter(fact => fact.sources.length === 2)
  expect(facts.map(fact => [fact.independentSources, fact.copies?.map(copy => copy.origin) ?? []])).toEqual([
    [2, []],
    [1, ['agency']],
  ])
})

test('a source without claims is reported, with what was left out', () => {
  const report = reconcile('harbour', [dated, articleOf('empty', '2024-05-06', 'The pier?\n')], language)
  const empty = report.sources.find(each => each.id === 'empty')
  expect(empty?.claims).toBe(0)
  expect(empty?.leftOut?.map(each => each.reason)).toEqual(['question'])
})

describe('what nobody could check', () => {
  const opinions = 'Ellen Marsh should resign. Who pays for the pier? The ferry sank on Friday.\n'
  const report = reconcile(
    'harbour',
    [articleOf('herald', '2024-05-06', opinions), articleOf('courier', '2024-05-06', opinions)],
    language,
  )

  test('agrees with nothing, even in the same words, and comes last', () => {
    expect(report.facts.map(fact => [fact.text, fact.status, fact.uncheckable])).toEqual([
      ['The ferry sank on 3 May 2024.', 'agreement', undefined],
      ['Ellen Marsh should resign.', 'single-source', 'opinion'],
      ['Who pays for the pier?', 'single-source', 'question'],
      ['Ellen Marsh should resign.', 'single-source', 'opinion'],
      ['Who pays for the pier?', 'single-source', 'question'],
    ])
  })
  test('is in exactly one fact each', () => {
    expect(report.facts.flatMap(fact => fact.claims).sort()).toEqual(report.claims.map(claim => claim.id).sort())
  })
  test('says so in the document, and the others say nothing of it', () => {
    const { claims, facts } = reportDocument(report)
    expect(claims.filter(claim => claim.checkable === false).map(claim => claim.reason)).toEqual([
      'opinion',
      'question',
      'opinion',
      'question',
    ])
    expect(facts[0]).not.toHaveProperty('checkable')
    expect(facts[1]).toMatchObject({ checkable: false, reason: 'opinion' })
  })
  test('is counted and listed apart', () => {
    const text = textReport(report)
    expect(text).toContain('1 agreement, 0 in one source only, 4 not checkable')
    expect(text).toContain('NOT CHECKABLE (4)')
    expect(text).toContain('2.  opinion, courier: Ellen Marsh should resign.')
  })
  test('near miss: a report without any does not mention it', () => {
    expect(textReport(reconcile('harbour', [dated], language)).toLowerCase()).not.toContain('checkable')
  })
})
