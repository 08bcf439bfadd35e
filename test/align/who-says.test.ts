import { expect, test } from 'vitest'
import { whoSays } from '../../src/align/who-says.ts'
import { statement } from '../fixtures/statements.ts'

const sourceOf = (text: string) => {
  const told = statement(text)
  const found = whoSays(told)
  return told.tokens.flatMap(({ form }, at) => (found.has(at) && /\w/.test(form) ? [form] : [])).join(' ')
}

test.each([
  ['Nobody was hurt, the harbour police said on Monday.', 'the harbour police said on Monday'],
  ['The mayor confirmed on Monday that the ferry sank.', 'The mayor confirmed on Monday'],
  ['The ferry sank, according to police.', 'according to police'],
  ['The mayor said a prayer.', ''],
  ['The captain promised that the ferry would sail.', ''],
  ['The ferry sank.', ''],
])('%s', (text, source) => {
  expect(sourceOf(text)).toBe(source)
})
