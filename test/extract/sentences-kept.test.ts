import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, extract } = printedOn('2021-05-05')

/** The whole claims, without their parts. */
const told = (text: string): string[] => claimsOf(text).map(claim => claim.text)

describe('a sentence that says something is not left out whole', () => {
  test.each([
    [
      'when its voices leave no clause',
      'The paper found three other sailors who said they had been pursued by Mr. Hall around the same time.',
      'The paper found three other sailors who said they had been pursued by Mr. Hall around the same time.',
    ],
    [
      'when what is asked hangs on another word',
      'The chairman of the committee investigating the fire asked Ada Olsen on Tuesday to appear for a private interview about her boat when she was mayor.',
      /^The chairman of the committee .* asked Ada Olsen on 4 May 2021 to appear/,
    ],
    [
      'when the verb has the plain form',
      'Her appointment, and her actions since, send a strong signal that theft and fraud in the port - and in the town at large - will not be tolerated.',
      /send a strong signal that theft/,
    ],
    [
      "when somebody's words stand in what the outlet tells",
      'As Olsen took the oath, a cluster of people blew whistles and screamed, “Not my mayor,” before being escorted out.',
      'As Olsen took the oath, a cluster of people blew whistles and screamed, “Not my mayor,” before being escorted out.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)])
  })

  test.each([
    ['a noun with what is told of it', 'Three women who said they had been pursued by Hall at the port.'],
    [
      'an answer',
      '“Not when there are so many boats and piers waiting to be mended and waiting to be sold,” Olsen said.',
    ],
    ['a condition alone', 'If the ferry has to sail again before the storm is over.'],
    ['a speaker and a verb', 'Mrs Olsen asked at a conference of the harbour masters.'],
    ['words of nobody', '― Ada Olsen “I left my boat at the pier and never came back.”'],
  ])('but %s is no claim', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

test.each([
  ['Said Tom Ellis: “The port lost the ferry in May.”', 'The port lost the ferry in May 2021.', 'Tom Ellis'],
  ['Added Mr. Gibbs on Monday, “The pier is safe.”', 'The pier is safe.', 'Gibbs'],
  ['Asked about the pier, “The pier is safe,” Ada Olsen said.', 'The pier is safe.', 'Ada Olsen'],
])('the speaker after a verb at the beginning is heard: %s', (text, expected, speaker) => {
  expect(claimsOf(text).map(claim => [claim.text, claim.attribution[0]?.speaker])).toEqual([[expected, speaker]])
})

test('a dateline before what somebody says is nothing left out', () => {
  const { leftOut, claims } = extract(
    'PORT ALTON, N.J. — Mayor Olsen said on Saturday that ferries were being held back.',
  )
  expect(leftOut).toEqual([])
  expect(claims.map(({ text }) => text)).toEqual(['Ferries were being held back.'])
})

test('what begins with nobody who is named is left out for that', () => {
  const { leftOut } = extract(
    'Hall spoke in Alton. “It wasn’t because the port wanted anything in particular; it was rather that the pier is our closest neighbour,” Ada Olsen said.',
  )
  expect(leftOut.map(({ reason }) => reason)).toEqual(['no-antecedent'])
})

describe('quotation marks', () => {
  test.each([
    [
      'stay around the last words',
      'The Herald described Ada Olsen as “a sailor.”',
      'The Herald described Ada Olsen as “a sailor.”',
    ],
    ['stay around the first words', '“Harbour Lights” was shown in Alton.', '“Harbour Lights” was shown in Alton.'],
    [
      'stay where an attribution follows',
      'The list will include “ships, piers and ferries”, Ada Olsen said.',
      'The list will include “ships, piers and ferries”.',
    ],
    [
      'go where a year stands among the words that nobody said',
      'Ada Olsen lost. Jack Hall said that she “sold her boat in March”.',
      'Ada Olsen sold her boat in March 2021.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test('stand around what is told apart', () => {
    const [claim] = claimsOf(
      'Ada Olsen called the boat "Rocket Man," while the dictator described Hall as a "mentally deranged old sailor."',
    )
    expect(claim!.parts.map(({ text }) => text)).toEqual([
      'Ada Olsen called the boat "Rocket Man".',
      'The dictator described Hall as a "mentally deranged old sailor".',
    ])
  })

  test('stand around no list of which a member was left out', () => {
    const [claim] = claimsOf('The talks will include “attempts to revise the history and results of the war.”')
    const parts = claim!.parts.map(({ text }) => text)
    expect(parts.every(text => !/“attempts to revise results/.test(text))).toBe(true)
  })
})
