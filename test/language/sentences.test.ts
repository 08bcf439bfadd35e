import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/sentences.ts'

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('a full stop that ends no sentence', () => {
  test.each([
    'Former Rep. Anna Berg Jr. (D-Ohio) voted against the bill.',
    'Sen. Clara Dahl met Gen. Carl Lund on Jan. 5 in Westport.',
    'The U.S. Senate passed the bill.',
    'The U.S. Norway desk has closed.',
    'Acme Inc. (the owner of the ferry) paid nothing.',
    'It cost 2.5 million kroner.',
    'J. Smith steered the ferry.',
    '“Is it over?” asked the captain.',
    'The site HarbourNews.com printed it.',
    'It was months – months! – without a storm.',
    'A report by Money.GDP named the ferry.',
    'The village of St.Olaf is old, e.g.The pier.',
  ])('%s', text => {
    expect(sentencesOf(text)).toEqual([text])
  })
})

describe('a full stop that ends one', () => {
  test.each([
    ['He lives in Alton, N.Y. Mr. Olsen does not.', ['He lives in Alton, N.Y.', 'Mr. Olsen does not.']],
    ['It sailed to the U.S. Norway has paid for it.', ['It sailed to the U.S.', 'Norway has paid for it.']],
    ['It lies in Concord, Calif. Olsen is a sailor.', ['It lies in Concord, Calif.', 'Olsen is a sailor.']],
    ['The owner is Acme Inc. The ferry sank.', ['The owner is Acme Inc.', 'The ferry sank.']],
    ['She works in Washington, D.C. He does not.', ['She works in Washington, D.C.', 'He does not.']],
    ['He said no. Ten people left.', ['He said no.', 'Ten people left.']],
    ['“It is over.” The captain left.', ['“It is over.”', 'The captain left.']],
    ['It may be. https://example.org/pier', ['It may be.', 'https://example.org/pier']],
    ['The ferry left on Monday.The crew swam.', ['The ferry left on Monday.', 'The crew swam.']],
    ['“It sank.”The crew swam to the pier.A boat came.', ['“It sank.”', 'The crew swam to the pier.', 'A boat came.']],
    ['The ferry sank. (Nobody was hurt.)', ['The ferry sank.', '(Nobody was hurt.)']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  test('a blank line always separates', () => {
    expect(sentencesOf('The ferry\n\nsank')).toEqual(['The ferry', 'sank'])
  })
})
