import { describe, expect, test } from 'vitest'
import type { Source } from '../src/model.ts'
import { extractSource, reconcile } from '../src/pipeline.ts'
import { loadLanguage } from '../src/store/models.ts'

const language = loadLanguage()

function source(id: string, published: string | null, body: string): Source {
  return { id, path: `${id}.md`, outlet: id, title: null, author: null, published, url: null, language: 'en', body }
}

const dated = source('herald', '2024-05-06', 'The ferry sank on Friday.\n')
const undated = source('courier', null, 'The ferry sank on May 3.\n')

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
    [source('agency', '2024-05-04', wire), source('daily', '2024-05-04', `${wire} No cause was given.`)],
    language,
  )
  expect(report.sources.map(each => each.origin)).toEqual(['agency', 'agency'])
  expect(report.facts.filter(fact => fact.sources.length === 2).map(fact => fact.independentSources)).toEqual([1, 1, 1])
})

test('a source without claims is reported, with what was left out', () => {
  const report = reconcile('harbour', [dated, source('empty', '2024-05-06', 'Who pays for the pier?\n')], language)
  const empty = report.sources.find(each => each.id === 'empty')
  expect(empty?.claims).toBe(0)
  expect(empty?.leftOut?.map(each => each.reason)).toEqual(['question'])
})
