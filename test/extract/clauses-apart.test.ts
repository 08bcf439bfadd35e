import { describe, expect, test } from 'vitest'
import { claimsOf, told } from '../fixtures/articles.ts'

describe('full clauses are told apart', () => {
  test.each([
    [
      'The ferry hit the pier, and the mayor of the town closed the port.',
      ['The ferry hit the pier.', 'The mayor of the town closed the port.'],
    ],
    [
      'The storm sank the ferry, while the crew of the tug saved the sailors.',
      ['The storm sank the ferry.', 'The crew of the tug saved the sailors.'],
    ],
    [
      'The term covers any boat; turning back is dangerous on a ship.',
      ['The term covers any boat.', 'Turning back is dangerous on a ship.'],
    ],
  ])('%s', (body, claims) => expect(told(body)).toEqual(claims))

  test('but not what hangs on a condition', () => {
    const [claim] = claimsOf('The ferry will leave if the storm passes, and the mayor opens the port.')
    expect(claim?.text).toContain('if the storm passes')
  })

  test('nor a list behind a comma', () =>
    expect(told('The storm closed the port, the depot, and the pier of the old town.')).toEqual([
      'The storm closed the port.',
      'The storm closed the depot.',
      'The storm closed the pier of the old town.',
    ]))
})

describe('words with the wrong tag', () => {
  test('a sentence without a verb has a noun that is one', () =>
    expect(told('Several ports place limits on ships.')).toEqual(['Several ports place limits on ships.']))
  test('a participle with a subject and no helper is a past tense', () =>
    expect(told('The festival guards then intervened and put the singer in a cell.')).toEqual([
      'The festival guards then intervened.',
      'The festival guards put the singer in a cell.',
    ]))
})

describe('lists', () => {
  test('examples are members of one list', () =>
    expect(
      told('He has appeared in films such as The Dark Heron (1983), Night Ferry (1985), and Dead on Arrival (1988).'),
    ).toEqual([
      'He has appeared in films.',
      'He has appeared in The Dark Heron.',
      'He has appeared in Night Ferry.',
      'He has appeared in Dead on Arrival.',
      'The Dark Heron dates from 1983.',
      'Night Ferry dates from 1985.',
      'Dead on Arrival dates from 1988.',
    ]))
  test('the first noun is no compound with the one behind the comma', () =>
    expect(told('She loves music, film and fashion.')).toEqual([
      'She loves music.',
      'She loves film.',
      'She loves fashion.',
    ]))
  test('those who hold talks are not told apart', () =>
    expect(told('Norland and Sudland are holding talks.')).toEqual(['Norland and Sudland are holding talks.']))
  test('nor those who help themselves', () =>
    expect(told('The captain and the mate enriched themselves.')).toEqual([
      'The captain and the mate enriched themselves.',
    ]))
  test('nor what stands between two', () =>
    expect(told('She told of the gap between the price of the ferry and its worth.')).toHaveLength(1))
})

describe('what a phrase cannot be without', () => {
  test.each(['The captain called on the mayor to resign.', 'The crew liked the idea of leaving.'])('%s', body =>
    expect(told(body)).toEqual([body]),
  )
})

test('a time that a clause with "when" goes on from is a time and no place', () =>
  expect(told('The bridge closed to all traffic in July 1985, when the arch was found unsafe.').join(' ')).toContain(
    'The arch was found unsafe in July 1985.',
  ))

test('a place or time stands before a clause that holds another clause, which it could be taken for a part of', () => {
  expect(told('They laid a wreath in Harwick, where the town remembers sailors who fought in the war.')).toContain(
    'In Harwick, the town remembers sailors who fought in the war.',
  )
  expect(told('They laid a wreath in Harwick, where the town remembers its sailors.')).toContain(
    'The town remembers its sailors in Harwick.',
  )
})

test('"In addition to" opens a phrase, not a sentence that goes on from another', () =>
  expect(told('In addition to Sudland, the ferry serves Norland.').join(' ')).not.toMatch(/(?:^|\. )To Sudland/))

test("a king's number is no first person", () =>
  expect(told('The islands of Peter I are claimed.')).toEqual(['The islands of Peter I are claimed.']))

test('an abbreviation takes the article of its first letter', () =>
  expect(told('Olsen was a USC freshman and a member of the house.')).toContain('Olsen was a USC freshman.'))
