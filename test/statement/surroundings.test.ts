import { expect, test } from 'vitest'
import type { Claim } from '../../src/model.ts'
import { surroundingsOf } from '../../src/statement/surroundings.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { statement } from '../fixtures/statements.ts'

const body = 'Fog closed the harbour. Anna Berg told reporters on Monday that 14 sailors were saved.'
const analysis = loadLanguage().analyse(body, { published: null })
const quote = { exact: '14 sailors were saved', start: body.indexOf('14'), end: body.length - 1 }
const claim: Claim = {
  ...statement('14 sailors were saved.').claim,
  quote,
  quantities: analysis.mentions.filter(mention => mention.type === 'quantity'),
}
const found = surroundingsOf({ id: 'north', body }, null, analysis, [claim]).get(claim.id)!

test('gives the whole sentence a claim was taken from, with spans of its own', () => {
  const { sentence, start } = found
  expect(sentence.claim.text).toBe(body.slice(start))
  for (const { start: from, end, form } of sentence.tokens) expect(sentence.claim.text.slice(from, end)).toBe(form)
})

test('knows what no claim tells: who said it to whom and when', () => {
  const texts = analysis.mentions.filter(({ start }) => found.untold.has(start)).map(({ text }) => text)
  expect(texts).toEqual(['Anna Berg', 'Monday'])
})

test('knows every word of the article', () => {
  expect([...found.article.keys()]).toEqual(expect.arrayContaining(['fog', 'berg', 'sailor']))
})
