import { expect, test } from 'vitest'
import { phrases } from '../../src/align/comparisons/phrases.ts'
import { pairUp, prepare } from '../../src/align/pair.ts'
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

test('what each outlet tells once is counted, what one tells twice is not', () => {
  const once = sentence('Passengers need no quarantine.')
  const other = sentence('Denmark lifted the quarantine.', 'herald')
  const again = sentence('A second quarantine is planned.', 'herald', 200)
  const pair = pairUp(once, other, similarity)
  expect(soleOverlap([once, other])(pair)).toBe(1)
  expect(soleOverlap([once, other, again])(pair)).toBe(0)
})

test('two claims cut from one sentence tell it once', () => {
  const once = sentence('Passengers need no quarantine.')
  const other = sentence('Denmark lifted the quarantine.', 'herald')
  const sameWords = sentence('The quarantine of Denmark is over.', 'herald', 10)
  expect(soleOverlap([once, other, sameWords])(pairUp(once, other, similarity))).toBe(1)
})
