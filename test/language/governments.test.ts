import { describe, expect, it } from 'vitest'
import { unifyNames } from '../../src/language/names/index.ts'
import { article } from './tagged-article.ts'

function types(line: string): string[] {
  const { text, sentences } = article(line)
  return unifyNames([], sentences, text).map(
    ({ type, text: exact, government }) => `${exact}: ${type}${government ? ` of ${government}` : ''}`,
  )
}

describe('a capital stands for its government', () => {
  it.each([
    ['Lisbon/PROPN would/AUX like/VERB to/PART join/VERB ./PUNCT', 'Lisbon: organisation of Portugal'],
    [
      'He/PRON said/VERB Lisbon/PROPN had/AUX not/PART rejected/VERB it/PRON ./PUNCT',
      'Lisbon: organisation of Portugal',
    ],
    ['Lisbon/PROPN on/ADP Monday/PROPN rejected/VERB it/PRON ./PUNCT', 'Lisbon: organisation of Portugal'],
    ["They/PRON took/VERB Lisbon/PROPN 's/PART latest/ADJ offer/NOUN ./PUNCT", 'Lisbon: organisation of Portugal'],
    ['They/PRON want/VERB ties/NOUN with/ADP Lisbon/PROPN ./PUNCT', 'Lisbon: organisation of Portugal'],
  ])('%s', (line, expected) => expect(types(line)).toEqual([expected]))

  it('on both sides of talks', () => {
    expect(types('The/DET talks/NOUN between/ADP Lisbon/PROPN and/CCONJ Oslo/PROPN ended/VERB ./PUNCT')).toEqual([
      'Lisbon: organisation of Portugal',
      'Oslo: organisation of Norway',
    ])
  })
})

describe('a capital is a place', () => {
  it.each([
    ['Officials/NOUN in/ADP Lisbon/PROPN said/VERB so/ADV ./PUNCT', ['Lisbon: place']],
    ['Lisbon/PROPN woke/VERB to/ADP rain/NOUN ./PUNCT', ['Lisbon: place']],
    ["They/PRON took/VERB Lisbon/PROPN 's/PART trams/NOUN ./PUNCT", ['Lisbon: place']],
    ["The/DET embassy/NOUN in/ADP Lisbon/PROPN 's/PART response/NOUN came/VERB ./PUNCT", ['Lisbon: place']],
    ['Lisbon/PROPN police/NOUN said/VERB so/ADV ./PUNCT', ['Lisbon: place']],
    [
      'The/DET flights/NOUN between/ADP Lisbon/PROPN and/CCONJ Oslo/PROPN ended/VERB ./PUNCT',
      ['Lisbon: place', 'Oslo: place'],
    ],
    [
      'Officials/NOUN in/ADP Oslo/PROPN and/CCONJ Lisbon/PROPN said/VERB so/ADV ./PUNCT',
      ['Oslo: place', 'Lisbon: place'],
    ],
    ['Porto/PROPN said/VERB so/ADV ./PUNCT', ['Porto: place']],
  ])('%s', (line, expected) => expect(types(line)).toEqual(expected))
})
