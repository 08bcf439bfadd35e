import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
import { isTelling } from '../../src/align/telling.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const language = loadLanguage()
const similarity = termSimilarity(language)
const weightOf = backgroundWeight(aligner.frequencies)
/** What such pairs score in a story. */
const ordinary = 0.4
const tells = (left: string, right: string, score = ordinary, repeated: readonly string[] = []) => {
  const [one, other] = [left, right].map(text =>
    prepare(statement(text), weightOf, undefined, undefined, new Set(repeated)),
  )
  return isTelling(pairUp(one!, other!, similarity), score)
}

test('a rare word that neither outlet tells elsewhere speaks for a pair', () => {
  expect(tells('Passengers need no quarantine.', 'The island admits them without quarantine.')).toBe(true)
  expect(tells('Passengers need no ticket.', 'The island admits them without a visa.')).toBe(false)
})

test('it does not where each names somebody else', () => {
  expect(tells('Denmark asks for no quarantine.', 'Travellers go into quarantine.')).toBe(true)
  expect(tells('Denmark asks for no quarantine.', 'Travellers from Norway go into quarantine.')).toBe(false)
  expect(tells('Denmark asks for no quarantine.', 'Travellers from Denmark go into quarantine.')).toBe(true)
})

test('of a pair that scores low the rare word must be told of the same, or with the same deed', () => {
  const low = 0.35
  expect(tells('Passengers need no quarantine.', 'The island lifted the quarantine.', low)).toBe(false)
  expect(tells('Passengers need no quarantine.', 'Passengers fear the quarantine.', low)).toBe(true)
  expect(tells('Passengers need no quarantine.', 'Two sailors need quarantine.', low)).toBe(true)
})

test('two people are two, both names of one are one', () => {
  const [plan, backing] = [
    'Anna Berg and Carl Dahl quarrel over the treaty.',
    'Anna Berg backs a treaty with Carl Dahl.',
  ]
  expect(tells(plan, backing, ordinary, ['berg', 'dahl', 'treati'])).toBe(true)
  const [visit, talk] = ['Gabi Ashkenazi is expected in the harbour.', 'Gabi Ashkenazi said the talk was honest.']
  expect(tells(visit, talk, ordinary, ['gabi', 'ashkenazi'])).toBe(false)
})

test('two places are two where the object is one: much happens between two countries', () => {
  const [entry, statement] = ['Denmark and Norway joined the treaty.', 'Denmark and Norway issued a statement.']
  expect(tells(entry, statement, ordinary, ['in:denmark', 'in:norway'])).toBe(false)
  const [plan, backing] = ['Denmark and Norway want a treaty.', 'Denmark backs a treaty with Norway.']
  expect(tells(plan, backing, ordinary, ['in:denmark', 'in:norway', 'treati'])).toBe(true)
})

test('who, what and on which day speak for a pair, unless it is done to two things', () => {
  const told = ['presid', 'announc']
  const visit = 'The president will travel to the coast on 8 May 2024.'
  expect(tells(visit, 'The head of state will arrive in Westport on 8 May 2024.', 0.2, told)).toBe(true)
  expect(tells(visit, 'The head of state will arrive in Westport on 9 May 2024.', 0.2, told)).toBe(false)
  const [ban, post] = ['The president announced a ban on 8 May 2024.', 'The president announced a post on 8 May 2024.']
  expect(tells(ban, post, 0.2, told)).toBe(false)
})
