import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/store/models.ts'

const lemmasOf = (sentence: string) =>
  loadLanguage()
    .tag(sentence.split(' '))
    .map(token => token.lemma)
    .join(' ')

describe('lemmas', () => {
  test.each([
    // Irregular verbs.
    ['They were taken home .', 'they be take home .'],
    ['The crew fled .', 'the crew flee .'],
    // A doubled consonant, a silent e, a y.
    ['He stopped , hoped and cried .', 'he stop , hope and cry .'],
    // No word ends in "provok".
    ['The fire provoked anger .', 'the fire provoke anger .'],
    ['Three wolves and two children', 'three wolf and two child'],
    ["She did n't say", 'she do not say'],
    // Names keep their capital and their s.
    ['Maria Jones arrived .', 'Maria Jones arrive .'],
    ['14,500 people came', '14500 people come'],
  ])('%s', (sentence, expected) => {
    expect(lemmasOf(sentence)).toBe(expected)
  })

  test('are never empty', () => {
    const tokens = loadLanguage().tag(['\ud800', '🔥', '...', '__proto__', 'constructor', 'S', "'s"])
    expect(tokens.every(token => token.lemma.length > 0)).toBe(true)
  })
})

describe('features', () => {
  test('follow from form and tag', () => {
    const language = loadLanguage()
    const tokens = language.tag(['The', 'ferries', 'left', '.'])
    expect(language.features(tokens[1]!)).toBe('Number=Plur')
    expect(language.features(tokens[3]!)).toBe('_')
  })
})
