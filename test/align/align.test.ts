import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, pairScorer } from '../../src/align/index.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement, story } from '../fixtures/statements.ts'

const language = loadLanguage()

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
  const alone = align(harbour.slice(0, 1), language)
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

  test('one claim has nothing to be compared with', () => {
    expect([alone.compared, alone.pairs, alone.facts]).toEqual([0, [], [['courier 0']]])
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

test('that somebody thinks two things, or does two things repeatedly, joins nothing; one sentence printed twice does', () => {
  const factsOf = (left: string, right: string) => align(story({ gazette: [left], herald: [right] }), language).facts
  expect(factsOf('Ada Olsen thinks the pier is safe.', 'Ada Olsen believes that she can win.')).toHaveLength(2)
  expect(
    factsOf('Ada Olsen repeatedly butted in.', 'Ada Olsen repeatedly asked Carl Dahl to close the pier.'),
  ).toHaveLength(2)
  expect(factsOf('Ada Olsen thinks the pier is safe.', 'Ada Olsen believes that the pier is safe.')).toHaveLength(1)
  expect(factsOf('Ada Olsen has never thought so.', 'Ada Olsen has never thought so.')).toHaveLength(1)
})

test('that nobody else was hurt is not told of who was', () => {
  const hurt = 'At least one diver was hurt in the harbour.'
  const rest = 'No one else was hurt in the harbour.'
  const statements = story({ gazette: [hurt], herald: [rest] })
  expect(align(statements, language).facts).toHaveLength(2)
  expect(align(story({ gazette: [rest], herald: [rest] }), language).facts).toHaveLength(1)
})

test('a story without claims has no facts, one source has a fact a claim', () => {
  expect(align([], language).facts).toEqual([])
  expect(align(story({ herald: ['The ferry sank.', 'The ferry sank.'] }), language).facts).toHaveLength(2)
})

test('far fewer pairs are compared than there are', () => {
  const claims = (source: string) =>
    Array.from({ length: 120 }, (_, index) => `Boat number ${index} of Westport was sold in ${source}.`)
  const { compared } = align(story({ courier: claims('spring'), herald: claims('autumn') }), language)
  expect(compared).toBeLessThan(120 * 120 * 0.5)
})

test('a fact of many outlets is found whole', () => {
  const outlets = Array.from({ length: 12 }, (_, index) => `outlet ${String.fromCharCode(97 + index)}`)
  const tell = (outlet: string, index: number) => [
    index % 2 === 0
      ? 'The ferry Aliza hit the old pier in Westport on Friday.'
      : 'On Friday the Aliza struck the old pier in Westport.',
    `The ${outlet.replace(' ', '-')} prize went to sailor number ${index * 37 + 11}.`,
  ]
  const { facts } = align(
    story(Object.fromEntries(outlets.map((outlet, index) => [outlet, tell(outlet, index)]))),
    language,
  )
  expect(facts.find(fact => fact.includes('outlet a 0'))).toEqual(outlets.map(outlet => `${outlet} 0`))
})

test('a claim that fits two facts goes to the better one, and the other is told', () => {
  const { facts, rivalOf } = align(
    story({
      courier: [
        'The ferry Aliza hit the old pier in Westport on 3 May 2024.',
        'The ferry Aliza hit the old pier in Eastport on 6 May 2024.',
      ],
      gazette: ['The ferry Aliza hit the old pier in Westport on 3 May 2024.'],
    }),
    language,
  )
  expect(facts).toContainEqual(['courier 0', 'gazette 0'])
  expect(rivalOf('gazette 0')?.claim).toBe('courier 1')
  expect(rivalOf('courier 0')).toBeNull()
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
        const score = scoreOf(a, b)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60, seed: 1 },
    )
  })
})

test('claims of one pattern with other names and numbers are no fact', () => {
  const of = (courier: string, gazette: string) =>
    align(story({ courier: [courier], gazette: [gazette] }), language).facts
  expect(of('Anna Berg sold 14 boats in Westport.', 'Carl Dahl sold 31 boats in Eastport.')).toHaveLength(2)
  expect(of('Anna Berg sold 14 boats in Westport.', 'Anna Berg sold 31 boats in Westport.')).toHaveLength(1)
  expect(of('Anna Berg sold 14 boats in Westport.', 'Berg sold boats in Westport.')).toHaveLength(1)
})

describe('opposite deeds', () => {
  const told = (courier: string, herald: string) =>
    align(story({ courier: [courier], herald: [herald] }), language).facts

  test('of two years are two facts', () => {
    const [joined, left] = ['Anna Berg joined the harbour board in 2019.', 'Anna Berg left the harbour board in 2022.']
    expect(told(joined, left)).toHaveLength(2)
  })

  test('of one day, or of no day, may be one that the outlets tell differently', () => {
    expect(
      told('Voters approved the harbour plan in May 2021.', 'Voters rejected the harbour plan in May 2021.'),
    ).toHaveLength(1)
    expect(told('Voters approved the old harbour plan.', 'Voters rejected the old harbour plan.')).toHaveLength(1)
  })
})

describe('what comes nearest in the sources that do not tell a fact', () => {
  const { nearestOf, scoreOf, facts } = align(harbour, language)

  test('is the claim with the highest score of each of them, with the condition that failed', () => {
    const near = nearestOf('gazette 2')
    expect(near.map(({ source }) => source).sort()).toEqual(['courier', 'herald'])
    for (const { claim, source, score, missing } of near) {
      const others = harbour.filter(one => one.claim.source === source).map(one => scoreOf('gazette 2', one.claim.id))
      expect(score).toBe(Math.max(...others))
      expect(scoreOf('gazette 2', claim)).toBe(score)
      expect(missing).not.toBe('')
    }
    expect(near[0]!.score).toBeGreaterThanOrEqual(near[1]!.score)
  })

  test('leaves out sources that tell the fact, and knows nothing of unknown ids', () => {
    expect(facts).toContainEqual(['courier 2', 'herald 1'])
    expect(nearestOf('courier 2').map(({ source }) => source)).toEqual(['gazette'])
    expect(nearestOf('nobody')).toEqual([])
  })

  test('tells the words that both have and those of one alone', () => {
    const [near] = nearestOf('herald 2')
    expect(nearestOf('herald 2')[0]).toMatchObject({ onlyHere: expect.arrayContaining(['Swimming', 'forbidden']) })
    expect(near!.shared).not.toContain('Swimming')
  })

  test('says when a closer claim of the same source took the place', () => {
    const lines = story({
      courier: [
        'Captain Berg steered the ferry Aliza past the pier in fog.',
        'Captain Berg left the ferry Aliza in March.',
      ],
      herald: ['Captain Berg steered the ferry Aliza past the pier in fog on Friday.'],
      gazette: ['Tickets for the tram cost nine crowns.'],
    })
    const own = align(lines, language)
    expect(own.facts).toContainEqual(['courier 0', 'herald 0'])
    expect(own.nearestOf('courier 1').find(({ source }) => source === 'herald')).toMatchObject({
      claim: 'herald 0',
      missing: expect.stringMatching(/courier 0 (?:is closer|of this source already)$/),
    })
  })

  test('says when only names are shared, or nothing but another number', () => {
    const lines = story({
      courier: ['Anna Berg sold 14 old boats in Westport.', 'Anna Berg lives in Westport.'],
      herald: ['Carl Dahl sold 31 old boats in Hull.', 'Anna Berg was praised in Westport.'],
    })
    const { nearestOf: near } = align(lines, language)
    expect(near('courier 0')[0]).toMatchObject({
      claim: 'herald 0',
      missing: expect.stringContaining('each names others and gives other numbers'),
    })
    expect(near('courier 1')[0]).toMatchObject({
      claim: 'herald 1',
      missing: 'they share no word that tells a matter, no number and no time, at most names',
    })
  })
})
