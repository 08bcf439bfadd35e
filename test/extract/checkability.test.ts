import { describe, expect, test } from 'vitest'
import { extract } from '../fixtures/articles.ts'

/** Why the first claim cannot be checked; `checkable` when it can, `none` when there is no claim. */
function reasonOf(body: string): string {
  const claim = extract(body).claims[0]
  return claim === undefined ? 'none' : (claim.uncheckable ?? 'checkable')
}

describe('questions', () => {
  test('keep their speaker, their words and their mark', () => {
    const [claim] = extract('“Who pays for the pier?” Ellen Marsh asked.').claims
    expect(claim).toMatchObject({
      text: 'Who pays for the pier?',
      quote: { exact: 'Who pays for the pier?' },
      attribution: [{ speaker: 'Ellen Marsh', cue: 'asked' }],
      uncheckable: 'question',
      parts: [],
    })
  })
  test.each([
    'Who pays for the pier?',
    'The question is: who pays for the pier?',
    '“Why,” Ellen Marsh asked, “was the ferry sold to the port?”',
  ])('%s', text => expect(reasonOf(text)).toBe('question'))
  test.each([
    ['The clerk wrote to the mayor and objected to the sale: Why so fast?', 'checkable'],
    ['The clerk asked who pays for the pier.', 'checkable'],
    // A question about nothing is listed, not printed.
    ['The mayor?', 'none'],
    // Whose question it is was not found.
    ['“Did I sell the ferry to the port?”', 'none'],
  ])('near miss: %s', (text, reason) => expect(reasonOf(text)).toBe(reason))
  test('what yields no claim is listed', () => {
    expect(extract('The mayor?').leftOut).toMatchObject([{ text: 'The mayor?', reason: 'question' }])
  })
})

describe('commands', () => {
  test.each([
    "Let's go to the harbour.",
    'Dear members, please join us on the pier.',
    "And certainly don't make waves.",
    '“Leave the ship at once,” the captain said.',
  ])('%s', text => expect(reasonOf(text)).toBe('command'))
  test.each(['They make waves.', 'To sail the ferry, the crew needs a pilot.'])('near miss: %s', text =>
    expect(reasonOf(text)).toBe('checkable'),
  )
})

describe('a call for attention is no command and no part of the claim', () => {
  test.each([
    ['“Look, the ferry leaked,” Ellen Marsh said.', 'The ferry leaked.'],
    ['“Well, believe me, the ferry leaked,” Ellen Marsh said.', 'The ferry leaked.'],
    ['“Let me be clear: the council sold the ferry,” Ellen Marsh said.', 'The council sold the ferry.'],
  ])('%s', (text, expected) => {
    expect(extract(text).claims.map(claim => [claim.text, claim.uncheckable])).toEqual([[expected, undefined]])
  })
  test('near miss: it looks at something', () =>
    expect(reasonOf('“Look at the ferry before it leaves,” Ellen Marsh said.')).toBe('command'))
})

describe('opinions', () => {
  test.each([
    'The sale is a disgrace.',
    '“It was a terrible deal,” Ellen Marsh said.',
    'Ellen Marsh said that the council should resign.',
    'Ellen Marsh should resign.',
    '“The council ought to resign,” Ellen Marsh said.',
    '“I think the council should act,” Ellen Marsh said.',
    '“We must act,” Ellen Marsh said.',
    '“We have to stop the sale,” Ellen Marsh said.',
    '“I am proud of the crew,” Ellen Marsh said.',
    '“I love this harbour,” Ellen Marsh said.',
    '“It is important to save the pier,” Ellen Marsh said.',
    '“It is time for a new ferry,” Ellen Marsh said.',
    'The plan makes no sense.',
    'The rule seems unfair.',
    'The pier is the worst idea of the council.',
  ])('%s', text => expect(reasonOf(text)).toBe('opinion'))
  test.each([
    // What somebody calls it is an event.
    'The mayor called the sale a disgrace.',
    'The sale was a disgrace that cost 14 million pounds.',
    'The ferry should arrive at noon.',
    'The truce should help the port.',
    'The rule is that crews should rest.',
    'Ships must carry a pilot.',
    '“We must have missed the buoy,” Ellen Marsh said.',
    '“I think the ferry leaked,” Ellen Marsh said.',
    '“I am proud to say that we sold the ferry,” Ellen Marsh said.',
    '“I loved that ship,” Ellen Marsh said.',
    'It was the worst storm since 1953.',
    'The runner had her best time.',
    'There was a great debate about the ferry.',
    'The crew is in excellent health.',
    'The mayor should go, because she sold the pier.',
    'The port is important to Hull.',
  ])('near miss: %s', text => expect(reasonOf(text)).toBe('checkable'))
})

describe('scenes', () => {
  test.each([
    'The sun was setting over the bay.',
    'Silence fell over the hall.',
    'Fog hung over the harbour.',
    'It was a cold evening in Hull.',
    'The mood was sombre.',
  ])('%s', text => expect(reasonOf(text)).toBe('scene'))
  test.each([
    'Rain fell on the coast for three days.',
    'Fog closed the port.',
    'The sun rose at nine over the bay.',
    'It was a busy port.',
    'The flag fell into the water.',
    // Somebody said it, so that it can be asked who and when.
    'The captain said the sky was grey.',
  ])('near miss: %s', text => expect(reasonOf(text)).toBe('checkable'))
})

describe('what an article says of itself', () => {
  test.each([
    'This story was updated at 9 p.m. on Monday.',
    'The full letter is below.',
    'You can watch the video below.',
    'Here is what we know about the ferry.',
    'Ellen Marsh contributed to this report.',
    'This is a developing story.',
  ])('%s', body => expect(reasonOf(body)).toBe('page'))

  test.each([
    'The report was updated by the council on Monday.',
    'The temperature fell below zero.',
    'The letter was read here on Monday.',
    'Ellen Marsh contributed to the report of the council.',
  ])('near miss: %s', body => expect(reasonOf(body)).toBe('checkable'))
})
