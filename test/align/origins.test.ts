import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOrigins, type Printed } from '../../src/align/origins.ts'
import type { Attribution } from '../../src/model.ts'
import { loadLanguage } from '../../src/store/models.ts'

const language = loadLanguage()

const article = (id: string, text: string, given: Partial<Printed> = {}): Printed => ({
  id,
  outlet: id,
  published: null,
  analysis: language.analyse(text, { published: null }),
  ...given,
})

/** Whose words the claim is whose quote these words of the article are. */
function originOf(
  articles: readonly Printed[],
  source: string,
  exact: string,
  speakers: readonly string[] = [],
): string {
  const text = articles.find(each => each.id === source)!.analysis.text
  const start = text.indexOf(exact)
  expect(start, exact).toBeGreaterThanOrEqual(0)
  const attribution = speakers.map((speaker): Attribution => ({ speaker, cue: 'said' }))
  return findOrigins(articles).ofClaim({ source, quote: { exact, start, end: start + exact.length }, attribution })
}

const sourcesOf = (articles: readonly Printed[]) => Object.fromEntries(findOrigins(articles).sources)

const wire = [
  'A fire destroyed the old ferry terminal in Westport on Friday, the port authority said.',
  'Fourteen people were taken to hospital with burns, among them two members of the crew.',
  'Divers searched the harbour for a missing sailor until midnight.',
]

describe('whole articles', () => {
  test('one that prints another with light edits is its copy', () => {
    const edited = [wire[0]!.replace('destroyed', 'gutted'), wire[1], 'No cause was given.'].join(' ')
    expect(sourcesOf([article('agency', wire.join(' ')), article('daily', edited)])).toEqual({
      agency: 'agency',
      daily: 'agency',
    })
  })

  test('the one published first holds the words, whatever the ids', () => {
    const [early, late] = ['2024-05-03', '2024-05-04'].map(published => ({ published }))
    expect(sourcesOf([article('a', wire.join(' '), late), article('b', wire.join(' '), early)])).toEqual({
      a: 'b',
      b: 'b',
    })
  })

  test('two accounts of one fire are two', () => {
    const own =
      'The old terminal of the Westport ferry burnt down on Friday. Rescuers took fourteen people to hospital. A sailor is still missing.'
    expect(sourcesOf([article('agency', wire.join(' ')), article('daily', own)])).toEqual({
      agency: 'agency',
      daily: 'daily',
    })
  })

  test('two reports of one speech are two', () => {
    const speech =
      '“We shall rebuild the terminal before the winter comes to this coast, whatever it may cost. We owe it to the families of the crew who fought the fire all night long.”'
    const [one, other] = [
      article('courier', `The mayor spoke on Monday. ${speech}`),
      article('herald', `Carl Dahl met the families in the town hall. ${speech}`),
    ]
    expect(sourcesOf([one, other])).toEqual({ courier: 'courier', herald: 'herald' })
    expect(originOf([one, other], 'herald', 'We shall rebuild the terminal before the winter')).toBe('herald')
  })

  test('an agency in the dateline wrote it', () => {
    const [one, other] = [
      article('courier', 'WESTPORT (Reuters) - The ferry terminal burnt down.'),
      article('herald', 'WESTPORT, May 4 (Reuters) — A sailor is missing after the fire.'),
    ]
    expect(sourcesOf([one, other])).toEqual({ courier: 'Reuters', herald: 'Reuters' })
    expect(sourcesOf([one, { ...other, outlet: 'Thomson Reuters' }])).toEqual({ courier: 'herald', herald: 'herald' })
  })

  test('a bracket that names no agency is no credit', () => {
    expect(sourcesOf([article('courier', 'WESTPORT (Friday) - The ferry terminal burnt down.')])).toEqual({
      courier: 'courier',
    })
  })
})

describe('single claims', () => {
  const own =
    'The mayor of Westport has promised help to every family by the end of the month. The insurer has not answered our questions, and its office was closed.'
  const articles = [
    article('agency', wire.join(' ')),
    article('daily', `${own} ${wire[1]} More families came to the town hall.`),
  ]

  test('a sentence taken over into own work is still another’s', () => {
    expect(sourcesOf(articles)).toEqual({ agency: 'agency', daily: 'daily' })
    expect(originOf(articles, 'daily', 'Fourteen people were taken to hospital')).toBe('agency')
    expect(originOf(articles, 'agency', 'Fourteen people were taken to hospital')).toBe('agency')
    expect(originOf(articles, 'daily', 'The mayor of Westport has promised help')).toBe('daily')
  })

  test('what somebody told an agency is the agency’s', () => {
    const told = [article('daily', 'The terminal had no alarm, the captain told Reuters. It was built in 1962.')]
    expect(originOf(told, 'daily', 'The terminal had no alarm', ['the captain'])).toBe('Reuters')
    expect(originOf(told, 'daily', 'It was built in 1962')).toBe('daily')
  })

  test('what somebody told another outlet of the story is that outlet’s', () => {
    const told = [
      article('post', 'The terminal had no alarm, its captain said.', { outlet: 'The Harbour Post' }),
      article('daily', 'The captain told the Harbour Post that the terminal had no alarm.'),
    ]
    expect(originOf(told, 'daily', 'the terminal had no alarm', ['the captain'])).toBe('post')
  })

  test('news about an agency is not its report', () => {
    expect(
      originOf([article('daily', 'Reuters moved its office to Westport.')], 'daily', 'Reuters moved its office'),
    ).toBe('daily')
  })

  test('the order of the articles changes nothing', () => {
    const many = [...articles, article('herald', `${wire[1]} ${own}`), article('post', wire.join(' '))]
    const expected = sourcesOf(many)
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), shuffled => {
        expect(sourcesOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 8, seed: 1 },
    )
  })
})

test('any texts have origins', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 3 }), texts => {
      const articles = texts.map((text, index) => article(`a${index}`, text))
      expect(findOrigins(articles).sources.size).toBe(texts.length)
    }),
    { numRuns: 40, seed: 1 },
  )
})
