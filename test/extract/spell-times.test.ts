import { describe, expect, test } from 'vitest'
import { claimsOf } from '../fixtures/articles.ts'

/** The texts of the claims of an article printed on a Tuesday. */
const texts = (body: string) => claimsOf(body).map(claim => claim.text)

describe('times that count from the day of printing or another day are spelt out', () => {
  test.each([
    ['The ferry strike ran from Monday to Wednesday.', 'The ferry strike ran from 8 March 2021 to 10 March 2021.'],
    ['The talks will resume between 3 and 5 April.', 'The talks will resume between 3 and 5 April 2021.'],
    ['The crew will stay in Hull until at least Friday.', 'The crew will stay in Hull until at least 19 March 2021.'],
    ['Ada Olsen won her post Monday.', 'Ada Olsen won her post on 15 March 2021.'],
    ['The crew met on March 3. The mayor left the next morning.', 'The mayor left on the morning of 4 March 2021.'],
    ['The crew met on March 3. The mayor left the following Monday.', 'The mayor left on 8 March 2021.'],
  ])('%s', (body, text) => {
    expect(texts(body).at(-1)).toBe(text)
  })
})

describe('what names its day or would not read keeps its words', () => {
  test.each([
    'The shops closed on Good Friday.',
    'The shops closed on Presidents’ Day.',
    'It is the second day of the strike.',
    'The fair was held March 3-5.',
  ])('%s', text => {
    expect(texts(text)).toEqual([text])
  })
})

test('a number before a month that is spelt out is no day of it', () => {
  expect(texts('Karl Olsen, 20 last month and a former pilot, was the hero.').join(' ')).not.toMatch(/20 February/)
})
