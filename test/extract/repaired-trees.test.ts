import { describe, expect, test } from 'vitest'
import { printedOn } from '../fixtures/articles.ts'

const { told } = printedOn(null)

describe('what surface order settles where the parser errs', () => {
  test.each([
    [
      'a phrase its noun asks for',
      'The council lifted the ban on ferries.',
      ['The council lifted the ban on ferries.'],
    ],
    ['but not another', 'The council closed the pier in May.', ['The council closed the pier.', /in May/]],
    ['what a vow is of', 'Ellen Marsh vowed on Monday to close the pier.', [/vowed to close the pier\.$/, /Monday/]],
    ['a denied infinitive', 'The council voted not to sell the ferry.', ['The council voted not to sell the ferry.']],
    [
      'a time before the second verb',
      'The council met twice and last year sold the pier.',
      ['The council met twice.', 'The council sold the pier.', /last year/],
    ],
    ['but a time that is a subject', 'Last year saw a sale.', ['Last year saw a sale.']],
    [
      'several issues are a list',
      "Other issues were Norland's presence in Alton and the new pilot boat.",
      ["Other issues were Norland's presence in Alton.", 'Other issues were the new pilot boat.'],
    ],
    [
      'one issue is not',
      "The issue was Norland's presence in Alton and Bree.",
      [/presence in Alton\.$/, /presence in Bree\.$/],
    ],
    [
      'an "of" behind the last of two bare nouns',
      'The crew studied the history and results of the race.',
      ['The crew studied the history of the race.', 'The crew studied results of the race.'],
    ],
    ['a condition told with "when"', 'The pump stops when it rains.', ['The pump stops when it rains.']],
    ['a block of one kind', 'The fee is a stumbling block.', ['The fee is a stumbling block.']],
  ])('%s', (_, body, expected) => {
    const texts = told(body)
    expect(texts).toHaveLength(expected.length)
    texts.forEach((text, at) => {
      const wanted = expected[at]!
      if (typeof wanted === 'string') expect(text).toBe(wanted)
      else expect(text).toMatch(wanted)
    })
  })

  test('what is singled out does not go to the main verb', () => {
    const texts = told(
      'The mayor met Ada Lund, who praised the talks on trade, particularly the channel between the ports.',
    )
    expect(texts.filter(text => /^The mayor met/.test(text) && /channel/.test(text))).toEqual([])
  })

  test('of what all did together nobody did a part', () => {
    expect(told('The mayor and the captain shook hands.')).toEqual(['The mayor and the captain shook hands.'])
    expect(told('The mayor and the captain are part of the crew.')).toEqual([
      'The mayor is part of the crew.',
      'The captain is part of the crew.',
    ])
  })

  test('a last "that" stays with its verb', () => {
    const text =
      "“The mayor and myself have had a great relationship, although some people don't necessarily believe that,” Ellen Marsh said in Westport."
    expect(told(text)).toEqual([
      'The mayor and myself have had a great relationship.',
      "Some people don't necessarily believe that.",
    ])
    expect(told('The talks ended early, and that, Ellen Marsh said, was the plan.')).not.toContainEqual(
      expect.stringMatching(/that[.,]?$/),
    )
  })
})
