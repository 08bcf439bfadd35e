import { expect, test } from 'vitest'
import { statementOf } from '../../src/pipeline.ts'
import { termsOf } from '../../src/statement/terms.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { claimsOf } from '../fixtures/articles.ts'

/** Keys of the terms of an article's first claim. */
function keys(body: string): string[] {
  const [claim] = claimsOf(body)
  return termsOf(statementOf(claim!, '2021-03-16', loadLanguage())).map(term => term.key)
}

test('the days that lie between two events are a number, whether the other day is known or not', () => {
  expect(keys('Ada Olsen left Westport on Monday, two days after the captain met the crew.\n')).toContain('#2day')
  expect(keys('Ada Olsen arrived only two days after a visit by the captain.\n')).toContain('#2day')
})

test('a day of its own is a time', () => {
  expect(keys('Ada Olsen left Westport on Monday.\n')).toContain('@2021-03-15')
})

test('who is expected to do it is its subject, who is expected to have it done to him its object', () => {
  const roleOf = (body: string) => {
    const [claim] = claimsOf(body)
    return termsOf(statementOf(claim!, '2021-03-16', loadLanguage())).find(({ lemma }) => lemma === 'Ada Olsen')?.role
  }
  expect(roleOf('Ada Olsen is expected to open the harbour.\n')).toBe('subject')
  expect(roleOf('Ada Olsen is expected to be charged with fraud.\n')).toBe('object')
})

test('lengths of time are the same in other units', () => {
  expect(keys('Ada Olsen promised a ban for 36 months.\n')).toContain('@P3Y')
  expect(keys('Ada Olsen promised a ban for 30 months.\n')).toContain('@P30M')
})

test('the head of state is the president, heads of state are several', () => {
  const president = keys('The president came.\n')[0]
  expect(keys('The head of state came to Westport.\n')).toContain(president)
  expect(keys('The head of state came to Westport.\n')).not.toContain('state')
  expect(keys('Nine heads of state came to Westport.\n')).not.toContain(president)
})
