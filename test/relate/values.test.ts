import { describe, expect, test } from 'vitest'
import { contrastPhrases } from '../../src/relate/rules/phrase.ts'
import { type Given, relation, relationType, statement } from '../fixtures/statements.ts'

describe('numbers', () => {
  test.each([
    // Further detail on one side is no obstacle.
    [
      'The harbour fire killed 14 people.',
      'The harbour fire that broke out in the engine room of an old ferry on Monday night killed 17 people.',
      'contradicts',
    ],
    ['The harbour fire killed more than 20 people.', 'The harbour fire killed 12 people.', 'contradicts'],
    ['The harbour fire killed fewer than 20 people.', 'The harbour fire killed 27 people.', 'contradicts'],
    ['The harbour fire killed more than 43 people.', 'The harbour fire killed 43 people.', 'contradicts'],
    // Round numbers are often rounded down.
    ['The harbour fire killed more than 40 people.', 'The harbour fire killed 40 people.', 'refines'],
    ['The harbour fire killed at least 12 people.', 'The harbour fire killed 15 people.', 'refines'],
    ['The harbour fire killed dozens of people.', 'The harbour fire killed nine people.', 'contradicts'],
    ['The harbour fire killed dozens of people.', 'The harbour fire killed 31 people.', 'refines'],
    ['The new pier cost about $2.5 million.', 'The new pier cost $2,489,000.', 'refines'],
    ['The new pier cost $2.5 million.', 'The new pier cost $3.5 million.', 'contradicts'],
    ['The ferry drifted 50 miles off the coast.', 'The ferry drifted 80 kilometres off the coast.', 'refines'],
  ])('%s | %s → %s', (a, b, expected) => {
    const { relation: name, kinds } = relation(a, b)
    expect(name).toBe(expected)
    expect(kinds).toContain('quantity')
  })

  test('what somebody else counts is no contradiction', () => {
    expect(relation('The harbour fire killed 14 people.', 'The harbour fire injured 17 people.').relation).not.toBe(
      'contradicts',
    )
    expect(
      relation('Nine sailors were rescued from the ferry.', 'Four Danish sailors were rescued from the ferry.')
        .relation,
    ).not.toBe('contradicts')
    expect(
      relation('Nine sailors were rescued from the ferry.', 'Four other sailors were rescued from the ferry.').relation,
    ).not.toBe('contradicts')
  })

  test('percent and percentage points are two measures', () => {
    expect(
      relation('Ticket sales of the ferry rose 3 percent.', 'Ticket sales of the ferry rose 5 percentage points.')
        .relation,
    ).not.toBe('contradicts')
  })

  test('where something ended and how far it went are two numbers', () => {
    expect(relation('Ticket prices rose to $28 in May.', 'Ticket prices rose $2 in May.').relation).not.toBe(
      'contradicts',
    )
  })
})

describe('times', () => {
  const day: Given = { published: '2021-03-20' }

  test.each([
    [
      'The council approved the pier on Monday.',
      'The pier, which the council approved on Thursday, is new.',
      'contradicts',
    ],
    ['The ferry was built before 1967.', 'The ferry was built in 1971.', 'contradicts'],
    ['The ferry was built before 1967.', 'The ferry was built in 1965.', 'refines'],
    ['The ferry was built after 1998.', 'The ferry was built in May 1998.', 'contradicts'],
  ])('%s | %s → %s', (a, b, expected) => {
    const { relation: name, kinds } = relation(a, b, day, day)
    expect(name).toBe(expected)
    expect(kinds).toContain('time')
  })

  test('a day without a date of publication still has a name', () => {
    expect(relation('The ferry sank on Monday.', 'The ferry sank on Thursday.').kinds).toContain('time')
  })
})

describe('words that deny each other', () => {
  test('the ends of one thing are both true', () => {
    expect(relation('The harbour talks began on Monday.', 'The harbour talks ended on Friday.').relation).not.toBe(
      'contradicts',
    )
  })

  test('what a sentence has both ways proves nothing', () => {
    const both = 'Sailors can smoke openly on deck but cannot drink openly.'
    expect(relation(both, 'Sailors can smoke openly on deck, yet they cannot drink openly.').relation).not.toBe(
      'contradicts',
    )
  })
})

describe('bare phrases', () => {
  test('stand against each other in one word', () => {
    expect(contrastPhrases(statement('14 dead'), statement('17 dead'))).toMatchObject({
      relation: 'contradicts',
      kind: 'quantity',
    })
    expect(contrastPhrases(statement('prices up'), statement('prices down'))).toMatchObject({ relation: 'contradicts' })
  })

  test('are no sentences', () => {
    expect(contrastPhrases(statement('The ferry killed 14.'), statement('17 dead'))).toBeNull()
  })
})

describe('two ages of one person', () => {
  const printed = (source: string, published: string | null): Given =>
    published === null ? { source } : { source, published }
  const aged = (a: string, b: string, [first, second]: [string | null, string | null]) =>
    relationType(a, b, printed('north', first), printed('south', second))

  test('conflict where both articles are of one month', () => {
    expect(aged('Anna Berg, 34, steered the ferry.', 'Anna Berg is 36 years old.', ['2021-03-16', '2021-03-18'])).toBe(
      'contradicts',
    )
  })

  test('may lie years apart', () => {
    expect(
      aged('Anna Berg, 34, steered the ferry.', 'Anna Berg is 36 years old.', ['2021-03-16', '2023-03-18']),
    ).not.toBe('contradicts')
    expect(aged('Anna Berg, 34, steered the ferry.', 'Anna Berg is 36 years old.', [null, null])).not.toBe(
      'contradicts',
    )
  })
})
