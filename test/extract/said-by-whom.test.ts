import { expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, told } = printedOn('2021-03-16')

const voices = (text: string) => claimsOf(text).map(claim => [claim.text, claim.attribution[0]?.speaker])

test('what one side answers the other is told by the outlet', () => {
  const text = 'Ferry crews said the plan was dead and the owners accused them of lying.'
  expect(voices(text)).toContainEqual(['The owners accused them of lying.', undefined])
  const both = 'Ferry crews said the plan was dead and the owners had accused them of lying.'
  expect(voices(both)).toContainEqual(['The owners had accused them of lying.', 'Ferry crews'])
})

test('a second verb after somebody else found her is not that of the speaker', () => {
  const text = 'Spokeswoman Ada Hall said the captain was late when guards found the mayor and told her to leave.'
  expect(told(text).filter(each => /^Spokeswoman Ada Hall told/.test(each))).toEqual([])
})

test('who answers did not ask', () => {
  expect(told('When he asked about the pier, Karl Olsen said it was safe.')).not.toContain(
    'Karl Olsen asked about the pier.',
  )
  expect(told('When he was asked about the pier, Karl Olsen said it was safe.')).toContain(
    'Karl Olsen was asked about the pier.',
  )
})

test('a "so" that only goes on is not printed', () => {
  expect(told('So the mayor closed the pier.')).toEqual(['The mayor closed the pier.'])
  expect(told('So far the pier is safe.')).toEqual(['So far the pier is safe.'])
})

test('a part is told only of what both of two marks narrow down', () => {
  expect(
    told('Boats made in Alton and sold in Bree already face a tax.').filter(each =>
      /^Boats made in Alton (?:already )?face/.test(each),
    ),
  ).toEqual([])
  expect(told('The Heron, made in Alton and sold in Bree, already faces a tax.').length).toBeGreaterThan(0)
})

test('partners in one name are one', () => {
  expect(told('Ron Gell is a lawyer for funds at Sadler & Golding.')).toEqual([
    'Ron Gell is a lawyer for funds at Sadler & Golding.',
  ])
  expect(told('Ron Gell sails to Alton and Bree.')).toEqual(['Ron Gell sails to Alton.', 'Ron Gell sails to Bree.'])
})

test('what a participle tells beside a perfect is past', () => {
  expect(told('The plan has failed, closing the pier.')).toContain('The plan closed the pier.')
  expect(told('The plan fails, closing the pier.')).toContain('The plan closes the pier.')
})

test('how the first was done is not told of the second, but how sure it is, is', () => {
  expect(told('The crew wants to quickly mend the port and to sell the ferry.')).toContain(
    'The crew wants to sell the ferry.',
  )
  expect(told('Hall was charged with allegedly hiding the money and selling the boat.')).toContain(
    'Hall was charged with allegedly selling the boat.',
  )
})

test('the first sentence of a quotation belongs to who is named behind the second, not to who spoke before', () => {
  const text = 'The union urged haste. “Boats can wait. Fish cannot wait until May,” said Karl Olsen, a pilot.'
  expect(voices(text)).toContainEqual(['Boats can wait.', 'Karl Olsen'])
})

test('a speaker told by a post has the name behind it', () => {
  expect(voices('“We are safe,” the Minister of Trade, Ada Olsen, stated on arriving in Alton.')).toContainEqual([
    'We are safe.',
    'Ada Olsen',
  ])
  expect(voices('“The pier is safe,” said the mayor, Ada Olsen, standing where it had sunk.')).toContainEqual([
    'The pier is safe.',
    'Ada Olsen',
  ])
  // Two speakers.
  expect(voices('“The pier is safe,” said the mayor, Ada Olsen, and Karl Berg.')).not.toContainEqual([
    'The pier is safe.',
    'Ada Olsen',
  ])
})

test('who rules something out is the one who spoke before', () => {
  expect(told('The mayor said the pier was safe but ruled out a new ferry.')).toContain(
    'The mayor ruled out a new ferry.',
  )
})
