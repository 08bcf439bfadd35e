import { describe, expect, test } from 'vitest'
import { hashText } from '../../src/language/hash.ts'
import { labelSilver, readNameTypes } from '../../training/silver-names.ts'

const hash = (name: string) => (hashText(name) >>> 0).toString(16).padStart(8, '0')
const types = readNameTypes(
  `name\ttype\n${[
    ['Amari', 'P'],
    ['Port Ellis', 'L'],
    ['Mercury', 'X'],
    ['Alder Line', 'O'],
  ]
    .map(([name, type]) => `${hash(name!)}\t${type}`)
    .join('\n')}\n`,
)

/** Words in capitals are tagged as names. */
const labelsOf = (text: string) => {
  const forms = text.split(' ')
  return labelSilver(
    forms,
    forms.map(form => (/^\p{Lu}/u.test(form) ? 'PROPN|NNP' : 'NOUN|NN')),
    types,
  )?.labels.join(' ')
}

describe('labels without a reader', () => {
  test.each([
    ['a speech by Mr. Amari in Port Ellis', 'O O O O B-PER O B-LOC I-LOC'],
    ['a ferry that the Alder Line sold', 'O O O O B-ORG I-ORG O'],
    ['the sister of Ruth Amari said so', 'O O O B-PER I-PER O O'],
    ['a loan that Ferris Shipping Inc. took', 'O O O B-ORG I-ORG I-ORG O'],
  ])('%s', (text, expected) => {
    expect(labelsOf(text)).toBe(expected)
  })

  test('leave open what may be several things', () => {
    expect(labelsOf('a letter from Amari and from Mercury to Amari in Port Ellis')).toBe(
      'O O O B-PER O O  O B-PER O B-LOC I-LOC',
    )
  })

  test('leave open a name that goes on in small letters', () => {
    const text =
      'the visit of Amari - su to Amari in Port Ellis and then to Amari in Port Ellis about Amari in Port Ellis about Amari in Port Ellis'
    expect(labelsOf(text)).toBe(
      'O O O    O B-PER O B-LOC I-LOC O O O B-PER O B-LOC I-LOC O B-PER O B-LOC I-LOC O B-PER O B-LOC I-LOC',
    )
  })

  test('leave out a sentence with two names side by side', () => {
    expect(labelsOf('a letter from the Port Ellis Amari office')).toBeUndefined()
  })

  test('say nothing of a sentence without known names', () => {
    expect(labelsOf('the harbour of Zzyxal burned all night')).toBeUndefined()
  })
})
