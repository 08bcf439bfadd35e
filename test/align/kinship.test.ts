import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { kinFinder } from '../../src/align/kinship.ts'
import { prepareStory } from '../../src/align/prepare-story.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { story } from '../fixtures/statements.ts'

const areKin = (articles: Readonly<Record<string, readonly string[]>>): boolean => {
  const [one, other] = Object.keys(articles)
  return kinFinder(prepareStory(story(articles), aligner), backgroundWeight(aligner.frequencies))(one!, other!)
}

test('two articles on one matter share names and much of what they tell', () =>
  expect(
    areKin({
      gazette: ['Carl Dahl opened the new pier in Westport.', 'The divers of the harbour found an old anchor.'],
      herald: ['Carl Dahl praised the new pier in Westport.', 'An anchor was found by divers, the mayor said.'],
    }),
  ).toBe(true))

test('a page in the wrong folder shares a word or two, and no name', () => {
  expect(
    areKin({
      gazette: ['Carl Dahl opened the new pier in Westport.', 'No storm can withstand its walls.'],
      herald: ['Ada Olsen won her last two fights in Oslo.', 'No boxer can withstand her.'],
    }),
  ).toBe(false)
  // Much in common, but nobody and no place.
  expect(
    areKin({
      gazette: ['The new pier has an old anchor.', 'Divers swim beside it.'],
      herald: ['An old pier has a new anchor.', 'Divers swim beside it.'],
    }),
  ).toBe(false)
})

test('articles in two house styles share few words, but rare names', () => {
  const style = ['Ovens glowed when the ground heaved.', 'Nobody had slept since then, bakers told visitors.']
  const kinWith = (names: string) =>
    areKin({
      gazette: [`${names} rebuilt the pier after the storm.`, 'Engineers expect repairs to last until autumn.'],
      herald: [`${names} walked past the rubble.`, ...style],
    })
  expect(kinWith('Oduya, Pruett, Ramsden and Vesely')).toBe(true)
  expect(kinWith('Obama and Putin')).toBe(false)
})
