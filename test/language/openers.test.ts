import { describe, expect, it } from 'vitest'
import { mayOpenQuantity } from '../../src/language/quantities/openers.ts'
import { readWords } from '../../src/language/quantities/words.ts'
import { mayOpenTime } from '../../src/language/times/openers.ts'
import { tokenise } from '../../src/language/tokens.ts'

const wordsOf = (text: string) => {
  const tokens = tokenise(text, 0, text.length).map(token => ({ ...token, lemma: token.form, upos: 'X', xpos: 'NN' }))
  return readWords({ start: 0, end: text.length, paragraph: 0, tokens })
}

describe('openers', () => {
  it.each([
    'March 17',
    'the thirties',
    "the '90s",
    'a day later',
    'a dozen years',
    'a few days',
    'an additional year',
    'another week',
    'half an hour',
    'at least two days',
    'at present',
    'as soon as possible',
    'this calendar year',
    'these days',
    'that same evening',
    'its third quarter',
    'Q3',
    'Mondays',
    'yearlong',
    'early next year',
    'the rest of the month',
    'circa 1990',
    'Thanksgiving',
    'all saints',
    'midnight',
  ])('a time may begin with %j', text => {
    expect(mayOpenTime(wordsOf(text), 0)).toBe(true)
  })

  it.each(['harbour fire', 'the harbour', 'a ferry', 'at the pier', 'his boat', 'quays'])(
    'no time begins with %j',
    text => {
      expect(mayOpenTime(wordsOf(text), 0)).toBe(false)
    },
  )

  it.each(['two boats', '12 boats', '$5', 'at least five', 'doubled', 'dozens of boats', 'twenties', 'No. 2', 'twice'])(
    'a quantity may begin with %j',
    text => {
      expect(mayOpenQuantity(wordsOf(text), 0)).toBe(true)
    },
  )

  it.each(['harbour fire', 'at the pier', 'the boat'])('no quantity begins with %j', text => {
    expect(mayOpenQuantity(wordsOf(text), 0)).toBe(false)
  })

  it('gives the same words for the same sentence and splits a prefix off', () => {
    expect(wordsOf('mid-November').map(word => word.lower)).toEqual(['mid', '-', 'november'])
  })
})
