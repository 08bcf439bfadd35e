import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { claimsOf, told } = printedOn('2021-03-16')

const voices = (text: string) => claimsOf(text).map(claim => [claim.text, claim.attribution[0]?.speaker])

describe('who says it stands at the end of its sentence', () => {
  test.each([
    ['an outlet of common words', 'The ferry sank after a fire, the Voice of Hull reports.', 'the Voice of Hull'],
    ['an outlet without "the"', 'The ferry sank after a fire, Harwick Evening Post reports.', 'Harwick Evening Post'],
    ['a site', 'The ferry sank after a fire, HarwickPost.com reports.', 'HarwickPost.com'],
    ['an outlet taken for a quality', 'The ferry sank after a fire, the Independent reports.', 'the Independent'],
    [
      'who was briefed',
      'The ferry sank after a fire, two people briefed on the talks said.',
      'two people briefed on the talks',
    ],
    [
      'two people after a preposition',
      'Ellen Marsh will lead the choir for a third year, owners Karl Berg and Neil Olsen announced.',
      'owners Karl Berg and Neil Olsen',
    ],
    ['after a gerund', 'Mending the old pier takes a year and could cost more, Olsen said.', 'Olsen'],
    ['after a participle', 'Shifting winds could drown a town that depends on its pier, Olsen said.', 'Olsen'],
    [
      'after a quotation, with an article in its name',
      '“The new port shows what a town can do,” trade paper The Harbour Post wrote.',
      'trade paper The Harbour Post',
    ],
  ])('%s', (_, text, speaker) => {
    expect(voices(text).map(each => each[1])).toEqual([speaker])
    expect(told(text).join(' ')).not.toContain(speaker)
  })

  test.each([
    ['who briefed others', 'Officials briefed reporters on the talks and left the port.'],
    ['a list', 'She read letters, diaries, Navy reports.'],
    ['what others did as somebody spoke', '“We are safe,” as the crew of the Heron put it, was no lie.'],
  ])('not %s', (_, text) => {
    expect(voices(text).filter(each => each[1] !== undefined)).toEqual([])
  })

  test('what only leads up to his words is not what he said', () => {
    expect(claimsOf('Speaking before the ferry left, she said.')).toEqual([])
  })
})

test('marks around nothing are not printed', () => {
  const text = 'The council praised the crew “for saving the lives of nine people on the pier.”'
  expect(told(text)).toContain('The council praised the crew.')
  expect(told(text)).toContain(text)
})

test('without the quotation that was the point nothing is told', () => {
  const text = 'The captain sent a letter to the crew on Monday with the heading, “Last orders.”'
  expect(told(text).filter(each => /heading/.test(each) && !each.includes('Last orders'))).toEqual([])
})

test('that somebody said is no claim without what was said', () => {
  const announced = 'The sailors cheered, and it was clear when the new director announced Karl Berg became a member.'
  expect(told(announced).filter(each => /announced\.$/.test(each))).toEqual([])
  const critics = 'When the port passed a wider rule which critics said could close the line, the mayor left.'
  expect(told(critics).filter(each => /said\.$/.test(each))).toEqual([])
  expect(claimsOf('In a letter printed in the Harbour Post, Ada Olsen stated:')).toEqual([])
  expect(told('The mayor left town, as the port announced.')).toContain('The mayor left town, as the port announced.')
})
