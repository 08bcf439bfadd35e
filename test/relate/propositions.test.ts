import { describe, expect, test } from 'vitest'
import { type Argument, propositionsOf } from '../../src/relate/propositions/proposition.ts'
import { laySideBySide, type Side } from '../../src/relate/sides.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const word = ({ statement: { tokens } }: Side, argument: Argument | null): string =>
  argument === null ? '–' : tokens[argument.head]!.form

/** "reject(voters, plan)" for each verb of a sentence. */
function read(text: string): string[] {
  const { a } = laySideBySide(statement(text), statement(text), termSimilarity(loadLanguage()))
  return propositionsOf(a).map(
    ({ lemma, agent, patient, isNegated, level }) =>
      `${isNegated ? 'not ' : ''}${lemma}(${word(a, agent)}, ${word(a, patient)}) ${level}`,
  )
}

describe('who did what to whom', () => {
  test.each([
    ['Voters rejected the plan.', 'reject(Voters, plan) real'],
    ['The plan was rejected by voters.', 'reject(voters, plan) real'],
    ['The mayor defended the plan rejected by voters.', 'reject(voters, plan) real'],
    ['The mayor, who rejected the plan, left.', 'reject(mayor, plan) real'],
    ['The mayor left and rejected the plan.', 'reject(mayor, plan) real'],
    ['The mayor did not reject the plan.', 'not reject(mayor, plan) real'],
    ['The mayor will reject the plan.', 'reject(mayor, plan) future'],
    ['The mayor plans to reject the plan.', 'reject(mayor, plan) future'],
    ['The mayor could reject the plan.', 'reject(mayor, plan) unreal'],
    ['If the mayor rejects the plan, the ferry stays.', 'reject(mayor, plan) unreal'],
    ['Anna Berg said the mayor rejected the plan.', 'reject(mayor, plan) unreal'],
    ['Anna Berg was the only member who rejected the plan.', 'reject(Anna, plan) real'],
    ['The plan, which the mayor rejected, was old.', 'reject(mayor, plan) real'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })

  test('what has a tense of its own is no part of a plan before it', () => {
    expect(read('The mayor intended to leave and had signed the letter.')).toContain('sign(mayor, letter) real')
  })
})
