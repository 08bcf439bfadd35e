import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../src/store/models.ts'
import { labelGumNames } from '../../training/names.ts'
import { readTreebank } from '../../training/treebank.ts'

const namesOf = (text: string) =>
  loadLanguage()
    .analyse(text, { published: null })
    .mentions.filter(mention => mention.type !== 'time' && mention.type !== 'quantity')
    .map(mention => `${mention.text}: ${mention.type}`)

describe('names', () => {
  test.each([
    ['Maria Olsen lives in Norway.', ['Maria Olsen: person', 'Norway: place']],
    ['The ferry sank near Denmark, John Parker said.', ['Denmark: place', 'John Parker: person']],
    ['The harbour burned all night.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })
})

/** A word in the columns that names are made from. */
const line = (id: number, form: string, tags: string, head: number, relation: string, misc = '_') =>
  [id, form, form, ...tags.split('|'), '_', head, relation, '_', misc].join('\t')

describe('labels from GUM', () => {
  test('cover the proper nouns of a phrase and leave titles out', () => {
    const [sentence] = readTreebank(
      [
        line(1, 'Mayor', 'PROPN|NNP', 2, 'nmod:desc', 'Entity=(1-person-new-cf1-2-sgl'),
        line(2, 'Ann', 'PROPN|NNP', 4, 'nsubj'),
        line(3, 'Lee', 'PROPN|NNP', 2, 'flat', 'Entity=1)'),
        line(4, 'left', 'VERB|VBD', 0, 'root'),
        line(5, 'the', 'DET|DT', 6, 'det', 'Entity=(2-place-new-cf2-2-sgl'),
        line(6, 'town', 'NOUN|NN', 4, 'obj', 'Entity=2)'),
      ].join('\n'),
    )
    expect(labelGumNames(sentence!)).toEqual(['O', 'B-PER', 'I-PER', 'O', 'O', 'O'])
  })

  test('take the outer of two names', () => {
    const [sentence] = readTreebank(
      [
        line(1, 'University', 'PROPN|NNP', 0, 'root', 'Entity=(1-organization-new-cf1-1-sgl'),
        line(2, 'of', 'ADP|IN', 3, 'case'),
        line(3, 'Bergen', 'PROPN|NNP', 1, 'nmod', 'Entity=(2-place-new-cf2-1-sgl)1)'),
      ].join('\n'),
    )
    expect(labelGumNames(sentence!)).toEqual(['B-ORG', 'I-ORG', 'I-ORG'])
  })
})
