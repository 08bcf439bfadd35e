import { compareTwoStrings } from 'string-similarity'
import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { type ComparisonName, comparisonNames, comparisons } from '../../src/align/comparisons/index.ts'
import { isAligned } from '../../src/align/decide.ts'
import { pairScorer } from '../../src/align/index.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
import { sensesOf } from '../../src/align/senses.ts'
import { backgroundWeight } from '../../src/align/term-weight.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { termsOf } from '../../src/statement/terms.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const language = loadLanguage()
const similarity = termSimilarity(language)
const weightOf = backgroundWeight(aligner.frequencies)
const senses = sensesOf(language, aligner)
const scorer = pairScorer(language)

const ready = (text: string) => {
  const one = statement(text)
  return prepare(one, weightOf, termsOf(one), senses)
}
const pair = (left: string, right: string) => pairUp(ready(left), ready(right), similarity)
const value = (name: ComparisonName, left: string, right: string) => comparisons[name].compare(pair(left, right))
const judge = (left: string, right: string) => scorer(statement(left), statement(right))

const texts = [
  'The ferry Aurora ran aground off Westport on Monday.',
  'On Monday the ferry Aurora hit a sandbank near Westport.',
  'Mayor Anna Berg opened a school.',
  '14 people were hurt in the harbour fire.',
  'HARBOUR FIRE HURTS 17',
  'No.',
  '',
]

test('every feature and every score is between 0 and 1, whichever comes first', () => {
  texts.forEach((left, index) => {
    for (const right of texts.slice(index)) {
      const [one, other] = [pair(left, right), pair(right, left)]
      for (const name of comparisonNames) {
        const found = comparisons[name].compare(one)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(comparisons[name].compare(other)).toBeCloseTo(found, 9)
      }
      expect(judge(left, right).score).toBe(judge(right, left).score)
    }
  })
})

test('the same words make the same sentence', () => {
  expect(value('pairing', 'The ferry sank.', 'The ferry sank.')).toBeCloseTo(1)
  expect(value('pairing', 'The ferry sank.', 'The mayor resigned.')).toBeLessThan(0.3)
})

test('a word has one partner, so that a word told twice is not found twice', () => {
  const once = 'A fire destroyed the harbour office.'
  const twice = 'A fire after a fire destroyed the harbour office.'
  expect(value('pairing', once, twice)).toBeLessThan(value('pairing', once, once))
  expect(value('pairing', once, twice)).toBeGreaterThan(0.7)
})

test('synonyms and words of one beginning are partners, opposites in the same company less so', () => {
  const told = 'Police arrested the protesters.'
  const partner = (other: string) => value('pairing', told, other)
  expect(partner('Police detained the protesters.')).toBeGreaterThan(partner('Police thanked the protesters.'))
  expect(partner('Police arrested the protest.')).toBeGreaterThan(partner('Police arrested the sailors.'))
})

test('small words find only themselves', () => {
  const told = 'The ferry sank before the storm.'
  expect(value('pairing', told, 'The ferry sank after the storm.')).toBeLessThan(1)
})

test('order counts for tellings of one sentence, not for the same words put otherwise', () => {
  const told = 'The harbour police arrested two dock workers after the fire.'
  expect(value('order', told, 'The harbour police arrested two workers after the fire.')).toBeGreaterThan(0.5)
  expect(value('order', told, 'After the fire two dock workers arrested the harbour police.')).toBe(0)
})

test('names that one side adds are no clash, other names are', () => {
  expect(value('names', 'Anna Berg visited Westport.', 'Anna Berg and Carl Olsen visited Westport.')).toBe(1)
  expect(value('names', 'A fire broke out in Westport.', 'A fire broke out in Eastham.')).toBe(0)
  expect(value('names', 'A fire broke out in Westport.', 'The fire broke out at night.')).toBe(0.5)
})

test('a number that one side leaves out is no clash, another number is', () => {
  expect(value('figures', '14 people were hurt.', '14 people were hurt.')).toBe(1)
  expect(value('figures', '14 people were hurt.', 'People were hurt.')).toBe(0.5)
  expect(value('figures', '14 people were hurt.', '17 people were hurt.')).toBe(0)
})

test('words of one field lie closer than those of another', () => {
  const ferry = 'The ferry ran aground.'
  expect(value('topic', ferry, 'The ship hit a sandbank.')).toBeGreaterThan(
    value('topic', ferry, 'The minister raised taxes.'),
  )
})

test('names alone are no words in common', () => {
  expect(value('ordinary', 'Anna Berg arrived in Westport.', 'Anna Berg was born in Westport.')).toBe(0)
  expect(value('ordinary', 'Anna Berg opened the bridge.', 'The bridge was opened by the mayor.')).toBeGreaterThan(0.2)
})

test('hardly a word of either may be left over', () => {
  const told = 'Police arrested the driver.'
  expect(value('accounted', told, 'The driver was arrested by police.')).toBeGreaterThan(0.5)
  expect(value('accounted', told, 'Police arrested the driver of the bus after a chase through the old town.')).toBe(0)
})

test('who says so is nothing that is told', () => {
  const one = 'Nobody was hurt in the fire, the harbour police said on Monday.'
  const other = 'Anna Berg, the mayor of Westport, confirmed that nobody was hurt in the fire.'
  expect(value('told', one, other)).toBeGreaterThan(0.9)
  expect(value('pairing', one, other)).toBeLessThan(0.6)
  expect(value('accounted', one, other)).toBeGreaterThan(0.8)
  // A deed, though a verb of saying.
  expect(value('told', 'The mayor said a prayer.', 'The captain said a prayer.')).toBeLessThan(0.9)
})

test('the same deed of other people is another event', () => {
  const one = 'Anna Berg resigned over the ferry.'
  expect(value('otherPeople', one, 'Carl Dahl resigned over the port.')).toBeLessThan(0.7)
  expect(value('otherPeople', one, 'Carl Dahl praised the port.')).toBe(1)
  expect(value('otherPeople', one, 'The mayor resigned over the port.')).toBe(1)
  expect(value('otherPeople', one, 'Carl Dahl and Anna Berg resigned.')).toBe(1)
  // Both only say so.
  expect(value('otherPeople', 'The mayor resigned, Anna Berg said.', 'The mayor resigned, Carl Dahl said.')).toBe(1)
})

test('sentences alike but for the one person in each tell two things', () => {
  const one = 'The boxer Anna Berg kept her title in the sixth round.'
  expect(value('otherOne', one, 'The boxer Ruth Dahl kept her title in the seventh round.')).toBe(0)
  expect(value('otherOne', one, 'Ruth Dahl opened a school in Westport.')).toBe(1)
  expect(value('otherOne', one, 'Berg kept her title in the sixth round.')).toBe(1)
  expect(value('otherOne', one, 'Ruth Dahl and Ida Olsen kept their titles in the sixth round.')).toBe(1)
})

test('what is told stands in a verb of either', () => {
  const arrest = 'The arrest of the captain surprised the crew.'
  expect(value('deed', 'Police arrested the captain.', arrest)).toBeGreaterThan(0.2)
  expect(value('deed', 'The captain of the ferry slept.', arrest)).toBeLessThan(0.1)
})

test('a noun tells what happens as well, a name does not', () => {
  expect(value('happening', 'The earthquake lasted a minute.', 'Nobody felt the earthquake.')).toBeGreaterThan(0.3)
  expect(value('happening', 'Anna Berg slept.', 'Nobody trusts Anna Berg.')).toBeLessThan(0.1)
})

test('numbers as written count, those of dates too', () => {
  expect(value('digits', 'It sank in 1998.', 'The ferry was lost in 1998.')).toBe(1)
  expect(value('digits', 'It sank in 1998.', 'The ferry was lost in 1996.')).toBe(0)
  expect(value('digits', 'It sank in 1998.', 'The ferry was lost.')).toBe(0.5)
  expect(value('digits', 'It sank.', 'The ferry was lost.')).toBe(0.6)
})

test('runs of letters meet where stems do not', () => {
  const protest = 'Protesters gathered.'
  expect(value('letters', protest, 'The protest grew.')).toBeGreaterThan(
    value('letters', protest, 'The harbour froze.'),
  )
})

test('who does it counts, not whom it is done to', () => {
  const sold = 'The mayor sold the ferry.'
  expect(value('subject', sold, 'The mayor bought a school.')).toBe(1)
  expect(value('subject', sold, 'The union praised the mayor.')).toBeLessThan(0.5)
  expect(value('subject', 'Anna Berg met Carl Dahl.', "Anna Berg's rival Carl Dahl met a sailor.")).toBe(0)
  expect(value('subject', sold, 'No ferry!')).toBeLessThanOrEqual(0.5)
})

test('claims that open their articles tell the event more likely than those further down', () => {
  const at = (start: number) =>
    prepare(statement('The ferry sank.', { quote: { exact: 'The ferry sank.', start, end: start + 15 } }), weightOf)
  const openings = (left: number, right: number) =>
    comparisons.openings.compare(pairUp(at(left), at(right), similarity))
  expect(openings(0, 0)).toBe(1)
  expect(openings(0, 350)).toBe(0.5)
  expect(openings(0, 5000)).toBe(0)
})

test('Dice is what string-similarity computes', () => {
  for (const left of texts)
    for (const right of texts)
      if (left.length > 3 && right.length > 3)
        expect(value('dice', left, right)).toBeCloseTo(compareTwoStrings(left.toLowerCase(), right.toLowerCase()), 9)
})

test('sentences that differ in one number, name or day stay together, so that the difference can be found', () => {
  const told = 'Fourteen people were hurt when the ferry Aurora ran aground off Westport on Monday.'
  for (const [from, to] of [
    ['Fourteen', 'Seventeen'],
    ['Westport', 'Eastham'],
    ['Monday', 'Thursday'],
    ['hurt', 'killed'],
  ] as const)
    expect(judge(told, told.replace(from, to)).aligned).toBe(true)
})

test('names alone do not bring two sentences together', () => {
  const arrival = 'Anna Berg arrived in Westport on Monday for talks about fishing quotas.'
  expect(judge(arrival, 'Anna Berg was born in Westport to a family of shipbuilders.').aligned).toBe(false)
  expect(judge(arrival, 'Anna Berg came to Westport to talk about fish.').aligned).toBe(true)
})

test('where each gives numbers of its own more of the rest must be alike', () => {
  const { features } = judge('The ferry carried 140 people when it ran aground.', 'Its owner lost 3 million crowns.')
  const middling = { ...features, ordinary: 0.5 }
  expect(features.digits).toBe(0)
  expect(isAligned(0.5, middling, aligner.threshold)).toBe(false)
  expect(isAligned(0.7, middling, aligner.threshold)).toBe(true)
  expect(isAligned(0.5, { ...middling, digits: 0.5 }, aligner.threshold)).toBe(true)
  expect(judge('14 people died in the harbour fire.', 'The fire in the harbour killed 17 people.').aligned).toBe(true)
})
