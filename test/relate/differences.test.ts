import { describe, expect, test } from 'vitest'
import { type Given, relationType } from '../fixtures/statements.ts'

const isDifference = (found: string): boolean => found === 'differs' || found === 'contradicts'

describe('what is no difference between two outlets', () => {
  test.each<[string, string, Given, Given]>([
    [
      'Nobody has ever beaten Anna Berg this way.',
      'Clara Dahl beat Anna Berg over nine races.',
      { polarity: 'negated' },
      {},
    ],
    ['Not everybody wakes up on a ferry.', 'A sailor woke up on a ferry.', { polarity: 'negated' }, {}],
    [
      'Luckily no-one was hurt on the ferry.',
      'No one was hurt in the fire on the ferry.',
      { polarity: 'negated' },
      { polarity: 'negated' },
    ],
    [
      'Berg has to win 91 percent of the seats.',
      'Even to tie with Hull, Clara Dahl needs 55 percent of the seats.',
      {},
      {},
    ],
    [
      'The Danish government condemned the fire on 7 August 1998.',
      'The Swedish government condemned the fire on 8 August 1998.',
      {},
      {},
    ],
    [
      'On 19 May 2021 the Gull sank a boat of smugglers.',
      'On 11 May 2021 the Gull had turned back two attempts on an island ferry.',
      {},
      {},
    ],
    [
      'Westport beat Hull 65-53 in the ferry cup.',
      'The top-seeded Seagulls beat Hull 65-53 on Friday in the quarterfinals of the ferry cup.',
      { sentence: 'Westport beat Hull 65-53 in the ferry cup. The Seagulls play again on Monday.' },
      {
        sentence:
          'The top-seeded Seagulls beat Hull 65-53 on Friday in the quarterfinals of the ferry cup. Westport was glad.',
      },
    ],
  ])('%s | %s', (a, b, left, right) => {
    expect(isDifference(relationType(a, b, left, right))).toBe(false)
  })
})

describe('what stays one', () => {
  test.each<[string, string]>([
    [
      'In 1969 Anna Berg was indicted for bribing the harbour police.',
      'In 1970 Anna Berg was indicted for bribing the harbour police.',
    ],
    ['Anna Berg missed ten races this season.', 'Berg missed nine races this season.'],
    ['About 50 people were hurt in the harbour fire.', 'In the harbour fire 80 people were hurt.'],
  ])('%s | %s', (a, b) => {
    expect(isDifference(relationType(a, b))).toBe(true)
  })
})

test('"less clear" is no yes against "not clear", "clear" is', () => {
  const [less, plain] = ['less clear', 'clear'].map(
    words => `The report is ${words} on what the port plans to do with the ferry.`,
  ) as [string, string]
  const not =
    'The report is not clear on when the ferry will sail, nor on what the port plans to do with the ferry and the pier.'
  const denied = { polarity: 'negated', status: 'ongoing' } as const
  expect(isDifference(relationType(less, not, { status: 'ongoing' }, denied))).toBe(false)
  expect(relationType(plain, not, { status: 'ongoing' }, denied)).toBe('contradicts')
})
