import { describe, expect, test } from 'vitest'
import type { Source } from '../../src/model.ts'
import { extractSource } from '../../src/pipeline.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

function contexts(body: string): (string | undefined)[] {
  const source: Source = {
    id: 'gazette',
    path: 'gazette.md',
    outlet: 'Gazette',
    title: null,
    author: null,
    published: '2024-05-02',
    url: null,
    language: 'en',
    body,
  }
  return extractSource(source, language).claims.map(claim => claim.context)
}

describe('what a reader cannot know from the claim', () => {
  test.each([
    'He left the harbour on Friday.',
    'They offered nothing in return.',
    'It lifted the ban on ferries.',
    'The mayor thanked them.',
    'That meant the pier was closed.',
    'The man left the pier.',
  ])('%s', body => expect(contexts(body)).toContain('needs sentence before'))
})

describe('what a claim tells itself, or what points at nothing', () => {
  test.each([
    'Martin Osei left his ferry on Friday.',
    'The crew and their captain left the pier.',
    'It rained in Orrin on Friday.',
    'It is clear that the pier is closed.',
    'This week the pier was closed.',
    'The man who sold the ferry left the pier.',
    'Martin Osei thanked the crew. He left the pier.',
  ])('%s', body => expect(contexts(body)).not.toContain('needs sentence before'))
})
