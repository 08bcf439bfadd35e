import { expect, test } from 'vitest'
import { rememberReadings } from '../../src/language/remember-readings.ts'
import { readLanguage } from '../../src/store/models.ts'

const tree = { heads: [-1], relations: ['root'], rivals: [] }

function countingReader() {
  const asked: string[] = []
  const reader = rememberReadings({
    read(forms) {
      asked.push(`read ${forms.join(' ')}`)
      return { tags: ['NOUN|NN'], tree, names: ['O'] }
    },
    parse(forms) {
      asked.push(`parse ${forms.join(' ')}`)
      return tree
    },
  })
  return { asked, reader }
}

test('a sentence that was read is not parsed again', () => {
  const { asked, reader } = countingReader()
  reader.read(['ferry'])
  expect(reader.parse(['ferry'])).toBe(tree)
  expect(asked).toEqual(['read ferry'])
})

test('a piece is parsed once, and read when its tags or names are wanted', () => {
  const { asked, reader } = countingReader()
  reader.parse(['pier'])
  reader.parse(['pier'])
  expect(reader.read(['pier']).tags).toEqual(['NOUN|NN'])
  expect(asked).toEqual(['parse pier', 'read pier'])
})

test('a sentence has one tree, whether it alone is asked for or tags and names with it', () => {
  const models = new URL('../../models/', import.meta.url)
  const [one, other] = [readLanguage(models), readLanguage(models)]
  const text = 'The harbour burned on Friday, and Ada Olsen, the mayor of Alton, said that no ferry had left.'
  const { sentences } = one.analyse(text, { published: null })
  const trees = [one, other].map(language => sentences.map(({ tokens }) => language.parse(tokens)))
  expect(trees[0]).toEqual(trees[1])
})
