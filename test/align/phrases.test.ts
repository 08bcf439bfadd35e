import { expect, test } from 'vitest'
import { aligner } from '../../src/align/aligner-model.ts'
import { phrases } from '../../src/align/comparisons/phrases.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
import { prepareStory } from '../../src/align/prepare-story.ts'
import { soleOverlap } from '../../src/align/sole-terms.ts'
import { termSimilarity } from '../../src/statement/term-similarity.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const language = loadLanguage()
const similarity = termSimilarity(language)

const sentence = (text: string, source = 'courier', start = 0) =>
  prepare(statement(text, { id: text, source, quote: { exact: text, start, end: start + text.length } }), () => 1)

const shared = (left: string, right: string) =>
  phrases.compare(pairUp(sentence(left), sentence(right, 'herald'), similarity))

test('a sentence kept word for word has all its phrases', () => {
  expect(shared('The ferry is late again.', 'the ferry is late again')).toBe(1)
})

test('words that stand apart make no phrase', () => {
  expect(
    shared('The ferry reached the old harbour late.', 'Harbour workers were late for an old reason, the owner said.'),
  ).toBe(0)
})

test('a short sentence is not likened by one phrase', () => {
  expect(shared('The ferry sank.', 'The ferry terminal opens on Monday.')).toBeCloseTo(1 / 3)
})

test('a title with its name says who, not what', () => {
  expect(shared('Foreign Minister Anna Berg resigned.', 'Foreign Minister Anna Berg opened a museum.')).toBe(0)
})

const once = statement('Passengers need no quarantine.', { source: 'courier' })
const other = statement('Denmark lifted the quarantine.', { source: 'herald' })
const beside = (text: string, start: number) =>
  statement(text, { source: 'herald', quote: { exact: text, start, end: start + text.length } })

const soleOf = (...rest: Parameters<typeof prepareStory>[0]) => {
  const prepared = prepareStory([once, other, ...rest], aligner)
  const find = (id: string) => prepared.find(one => one.statement.claim.id === id)!
  return soleOverlap(pairUp(find(once.claim.id), find(other.claim.id), similarity))
}

test('what each outlet tells once is counted, what one tells twice is not', () => {
  expect(soleOf()).toBeGreaterThan(0.5)
  expect(soleOf(beside('A second quarantine is planned.', 200))).toBe(0)
})

test('two claims cut from one sentence tell it once', () => {
  expect(soleOf(beside('The quarantine of Denmark is over.', 10))).toBeGreaterThan(0)
})
