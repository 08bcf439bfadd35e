import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, pairScorer } from '../../src/align/index.ts'
import type { Statement } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const language = loadLanguage()

/** Each source is a list of sentences; ids are `herald 0`, `herald 1` … */
function story(sources: Readonly<Record<string, readonly string[]>>): Statement[] {
  return Object.entries(sources).flatMap(([source, texts]) => {
    let start = 0
    return texts.map((text, index) => {
      const quote = { exact: text, start, end: start + text.length }
      start = quote.end + 2
      return statement(text, { id: `${source} ${index}`, source, quote })
    })
  })
}

const harbour = story({
  courier: [
    'The ferry Aliza hit the old pier in Westport on Friday.',
    'Captain Anna Berg was taken to hospital.',
    'The mayor praised the fire brigade.',
    'Two sailors from Norway are missing.',
  ],
  gazette: [
    'Rescuers are searching the sea for two Norwegian sailors.',
    'On Friday the Aliza collided with the pier in Westport.',
    'Tickets for the ferry cost nine crowns.',
  ],
  herald: [
    'The Aliza crashed into the Westport pier.',
    'Mayor Carl Dahl praised the fire brigade.',
    'Swimming in the harbour is forbidden.',
  ],
})

describe('facts', () => {
  const { facts, pairs } = align(harbour, language)
  const factOf = (id: string) => facts.find(fact => fact.includes(id))

  test('every claim is in exactly one', () => {
    expect(facts.flat().sort()).toEqual(harbour.map(({ claim }) => claim.id).sort())
  })

  test('what several outlets say is one, however they word it', () => {
    expect(factOf('courier 0')).toEqual(['courier 0', 'gazette 1', 'herald 0'])
    expect(factOf('courier 2')).toEqual(['courier 2', 'herald 1'])
    expect(factOf('courier 3')).toEqual(['courier 3', 'gazette 0'])
  })

  test('what one outlet says stays alone', () => {
    for (const id of ['courier 1', 'gazette 2', 'herald 2']) expect(factOf(id)).toEqual([id])
  })

  test('only claims of different sources are compared', () => {
    for (const { a, b, score } of pairs) {
      expect(a.split(' ')[0]).not.toBe(b.split(' ')[0])
      expect(a < b).toBe(true)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  test('the order of the claims changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(harbour, { minLength: harbour.length }), shuffled => {
        const other = align(shuffled, language)
        expect(other.facts).toEqual(facts)
        expect(other.pairs).toEqual(pairs)
      }),
      { numRuns: 10, seed: 1 },
    )
  })
})

test('names that the whole story shares do not join its facts', () => {
  const statements = story({
    gazette: [
      'Mayor Carl Dahl opened a school in Westport.',
      'Mayor Carl Dahl met the fishermen of Westport.',
      'Mayor Carl Dahl lost his dog in Westport.',
    ],
    herald: [
      'Mayor Carl Dahl sold a boat in Westport.',
      'Mayor Carl Dahl sang in a Westport choir.',
      'Mayor Carl Dahl read the Westport budget.',
    ],
  })
  expect(align(statements, language).facts).toHaveLength(6)
})

test('a story without claims has no facts, one source has a fact a claim', () => {
  expect(align([], language).facts).toEqual([])
  expect(align(story({ herald: ['The ferry sank.', 'The ferry sank.'] }), language).facts).toHaveLength(2)
})

test('far fewer pairs are compared than there are', () => {
  const claims = (source: string) =>
    Array.from({ length: 120 }, (_, index) => `Boat number ${index} of Westport was sold in ${source}.`)
  const { pairs } = align(story({ courier: claims('spring'), herald: claims('autumn') }), language)
  expect(pairs.length).toBeLessThan(120 * 120 * 0.5)
})

describe('two statements alone', () => {
  const score = pairScorer(language)
  const scoreOf = (a: string, b: string) => score(statement(a), statement(b)).score

  test('the same statement is surer than a related one, that surer than another matter', () => {
    const [same, related, other] = [
      scoreOf('The ferry hit the pier on Friday.', 'On Friday the ferry collided with the pier.'),
      scoreOf('The ferry hit the pier on Friday.', 'The pier was built last year.'),
      scoreOf('The ferry hit the pier on Friday.', 'Parliament approved the budget.'),
    ]
    expect(same).toBeGreaterThan(related)
    expect(related).toBeGreaterThan(other)
  })

  test('the order of the two changes nothing', () => {
    const [a, b] = ['The council bought a ferry for 2 million crowns.', 'A ferry was sold to the council.']
    expect(scoreOf(a, b)).toBe(scoreOf(b, a))
  })

  test('any two strings have a score', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(scoreOf(a, b)).toBeGreaterThanOrEqual(0)
        expect(scoreOf(a, b)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
})
