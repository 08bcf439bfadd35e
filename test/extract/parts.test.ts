import { describe, expect, test } from 'vitest'
import { viewClause } from '../../src/extract/clause.ts'
import { asserting, dividing, isAsked, presupposing, weighing } from '../../src/extract/parts/index.ts'
import { propositions } from '../../src/extract/propositions.ts'
import { repairTree } from '../../src/extract/repair/index.ts'
import { atomDocuments } from '../../src/report/document.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { claimsOf } from '../fixtures/articles.ts'

const language = loadLanguage()

const partsOf = (text: string) => claimsOf(text)[0]?.parts.map(part => part.text)

describe.each([...presupposing, ...asserting, ...dividing].map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
  test('has an example that holds and a near miss', () => expect(rule.examples.length).toBeGreaterThan(1))
  test.each(rule.examples)('$text', ({ text, parts }) => expect(partsOf(text)).toEqual(parts))
})

const [taking, splitting] = [
  [...presupposing, ...asserting],
  [...weighing, ...dividing],
]
const texts = [...taking, ...splitting].flatMap(rule => rule.examples.map(example => example.text))

test.each(texts)('what no rule is asked about holds nothing for it: %s', text => {
  const tokens = language.tokens(text)
  const view = viewClause(tokens, repairTree(tokens, language.parse(tokens), []), [])
  for (const proposition of propositions(view)) {
    for (const rule of taking) if (!isAsked(view, rule)) expect(rule.take(view, proposition)).toEqual([])
    for (const rule of splitting)
      if (!isAsked(view, rule)) expect(rule.divide(view, proposition)).toEqual([proposition])
  }
})

test.each([
  ['an adjunct under "only"', 'The crew only won in May during the storm.'],
  ['a condition', 'The crew will leave the port on Monday in the ferry if the storm passes.'],
  ['a denied adjunct', 'The mayor did not open the pier on Monday in Alton.'],
  ['the members of a pact', 'Alton and Bree agreed on a price.'],
  ['what belongs to two goods or to one', 'Steel and tin exports failed.'],
  ['members of which only some are meant', 'Aides to sailors who oppose the plan met.'],
  ['an attempt at something', 'Olsen made a second attempt to sell the ferry.'],
  ['a state told with a preposition', 'The port was in secret talks with a buyer.'],
  ['a firm with "and" in its name', 'The crew sued Olsen and Sons.'],
])('%s stays with its claim', (_, text) => expect(partsOf(text)).toEqual([]))

test('what is not found or repaired is neither found nor repaired', () => {
  expect(partsOf('The mayor did not visit the port or the depot.')).toEqual([
    'The mayor did not visit the port.',
    'The mayor did not visit the depot.',
  ])
})

test('the verb agrees with the member that is left', () => {
  expect(partsOf('Several ports, including Lisbon, were closed.')).toEqual([
    'Several ports were closed.',
    'Lisbon was closed.',
  ])
  expect(partsOf('Olsen and Hansen were freed.')).toEqual(['Olsen was freed.', 'Hansen was freed.'])
})

test('nothing is cut out of the middle of a list', () => {
  const text = 'The mayor hoped to turn the talk from leaked papers, seized files and other signs of trouble.'
  for (const part of partsOf(text) ?? []) expect(part).not.toMatch(/talk,|talk seized|, seized/)
})

test('a phrase is not cut where it goes on', () => {
  const texts = [
    'The navy searched the bay for the remains of two sailors.',
    'The mayor arrived two days after a visit there by the captain.',
    'The mayor left on Monday, just two days after the storm hit the pier.',
  ]
  for (const part of texts.flatMap(text => partsOf(text) ?? []))
    expect(part).not.toMatch(/bay of|arrived by|left(?: on Monday)?, after|visit\.$/)
})

test('a clause about a noun is no description of its subject', () => {
  const texts = [
    'The way Ada Olsen carried herself pleased the crew.',
    'The mayor called on Olsen to apologise in May.',
  ]
  for (const part of texts.flatMap(text => partsOf(text) ?? []))
    expect(part).not.toMatch(/is a way|called to apologise/)
})

test('examples that are deeds are not said to be had', () => {
  const text = 'The mayor has other aims, such as cutting fees for boats.'
  for (const part of partsOf(text) ?? []) expect(part).not.toMatch(/has cutting/)
})

test('every part is anchored in the body and carries only its own times', () => {
  const body = 'Ada Olsen, 34, opened the pier on Monday and the lock on Tuesday.'
  for (const claim of claimsOf(body))
    for (const part of claim.parts) {
      expect(body.slice(part.quote.start, part.quote.end)).toBe(part.quote.exact)
      expect(part.id.startsWith(`${claim.id}.`)).toBe(true)
      for (const time of part.times) expect(part.text.length).toBeGreaterThan(time.text.length)
    }
})

test('atoms replace their claim, name it, and appear once', () => {
  const claims = claimsOf('The storm hit the port and the depot.\n\nThe storm hit the port.')
  const atoms = atomDocuments(claims)
  expect(atoms.map(({ text }) => text)).toEqual(['The storm hit the port.', 'The storm hit the depot.'])
  expect(atoms.map(atom => ('of' in atom ? atom.of : null))).toEqual([claims[0]?.id, claims[0]?.id])
})
