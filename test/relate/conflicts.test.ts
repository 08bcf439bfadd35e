import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/model.ts'
import { conflictProof, traceRelation } from '../../src/relate/index.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { relationType, statement } from '../fixtures/statements.ts'

const by = (cue: string): readonly Attribution[] => [{ speaker: 'prosecutors', cue }]

describe('who vouches for a claim', () => {
  const [four, nine] = ['The harbour fire killed 14 people.', 'The harbour fire killed 19 people.']

  test('what somebody announced is passed on as a fact', () => {
    expect(relationType(four, nine, { attribution: by('announced') })).toBe('contradicts')
  })

  test('what somebody said is not', () => {
    expect(relationType(four, nine, { attribution: by('said') })).toBe('differs')
  })
})

describe('a proof of its own', () => {
  const voices = { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] }
  const refused = 'Voters rejected the harbour plan while the ferry still sailed.'
  const agreed = 'Voters approved the harbour plan in the end.'

  test('is an event that both tell, whatever else they tell', () => {
    const long = `The mayor, who won the seat in a landslide, defended the harbour plan, which voters rejected.`
    expect(
      conflictProof(statement(long), statement('Voters approved the harbour plan.'), loadLanguage()),
    ).not.toBeNull()
  })

  test('is no opposite that one speaker said on two days', () => {
    expect(conflictProof(statement(refused), statement(agreed), loadLanguage())).not.toBeNull()
    expect(conflictProof(statement(refused, voices), statement(agreed, voices), loadLanguage())).toBeNull()
  })
})

describe('what stopped a rule about clauses', () => {
  const stoppedIn = (a: string, b: string, rule: string) => {
    const outcome = traceRelation(statement(a), statement(b), loadLanguage()).find(
      trace => trace.rule === rule,
    )?.outcome
    return outcome && 'stopped' in outcome ? outcome.stopped : null
  }

  test.each([
    ['clauseTime', 'The captain sold the ferry on 3 March 2021.', 'The captain will sell the ferry on 9 March 2021.'],
    ['clausePolarity', 'The captain did not sell the ferry to the port.', 'The captain sold the ferry.'],
    ['clauseActor', 'Anna Berg signed the petition.', 'Clara Dahl signed the petition.'],
  ])('%s is told', (rule, a, b) => {
    expect(stoppedIn(a, b, rule)).toMatch(/ but /)
  })

  test('nothing is told where nothing differs', () => {
    expect(stoppedIn('The captain sold the ferry.', 'The captain sold the ferry.', 'clauseTime')).toBe(null)
  })
})
