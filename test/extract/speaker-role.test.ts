import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn('2021-03-16')

describe('who a speaker is, is told', () => {
  test.each([
    [
      'by two posts',
      '“It is late,” said Karl Hansen, director and chief engineer of the Harbour Society.',
      'Karl Hansen is director and chief engineer of the Harbour Society.',
    ],
    [
      'by a post of no known ending',
      'Ada Peters, an executive assistant at Harbour Services, said she saw a man.',
      'Ada Peters is an executive assistant at Harbour Services.',
    ],
    [
      'by a party',
      'Senator Johan Berg, Republican of Norland, said the ferry would sail.',
      'Senator Johan Berg is a Republican of Norland.',
    ],
    [
      'behind an age and a seat',
      'Rep. Kevin Berg, D-Alton, the third man in the House, said the plan was dead.',
      'Rep. Kevin Berg is the third man in the House.',
    ],
    [
      'with what is told of the post',
      '“It is empty,” said Brian Lowe, an Alton attorney and advocate who wrote the law.',
      'Brian Lowe is an Alton attorney and advocate who wrote the law.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test.each([
    ['a seat', 'But Rep. Dana Berg, D-Alton, said the bill was off base.', /Berg is/],
    ['other speakers', '“We left,” wrote Jason Dana, Robyn Davis and Nathan Petersen.', /Dana is/],
    [
      'what is told of a nearer name',
      "Lt. Bob Rivers of Safe Streets, the department's unit, said Olsen left.",
      /Rivers is/,
    ],
    ['how somebody speaks', '“It was great,” said Anna Olsen, her voice rising.', /Olsen is/],
    ['others who speak', 'It helps, wrote Craig Berg, head of the Alton Centre, and others.', /and others/],
  ])('but not %s', (_, text, wrong) => {
    expect(told(text).filter(each => wrong.test(each))).toEqual([])
  })
})

test('a "while" after "and" tells a fact', () => {
  expect(told('And while Olsen praised the ferry, Hall said it was too old.')).toContain('Olsen praised the ferry.')
})

describe('a sentence without any other verb has one', () => {
  test.each([
    'A storm with winds of 90 miles struck southern Norland near the port of Alton, killing seven people.',
    'The 74-year-old underwent outpatient surgery at the clinic.',
    'Four piers — Alton, Bree, Corby and Dale — closed last year.',
  ])('%s', text => {
    expect(told(text)).not.toEqual([])
  })
  test.each(['The lost ferry of the old port.', 'A man shot dead at the pier.'])('but not %s', text => {
    expect(told(text)).toEqual([])
  })
})

test('how old a speaker is, is told', () => {
  expect(told('Olsen, 44, told the crowd that talks would open.')).toContain('Olsen is 44 years old.')
  expect(told('“It is late,” said Karl Olsen, 52, a farmer at the pier.')).toEqual([
    'It is late.',
    'Karl Olsen is 52 years old.',
    'Karl Olsen is a farmer at the pier.',
  ])
  // Whose it is, or what it counts, is open.
  expect(told('“It is late,” said a friend of Karl Olsen, 52.').filter(each => /years old/.test(each))).toEqual([])
  expect(told('“It is late,” said Karl Olsen, 152.').filter(each => /years old/.test(each))).toEqual([])
})
