import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/pipeline.ts'
import { loadLanguage } from '../../src/store/models.ts'
import { article, extract } from '../fixtures/articles.ts'

const language = loadLanguage()

/** What holds of every text. */
function expectSound(body: string, { claims, leftOut, mentions } = extract(body)): void {
  const isIn = ({ start, end }: { start: number; end: number }) => 0 <= start && start < end && end <= body.length
  for (const { quote, text, times, quantities, names, attribution, uncheckable, parts } of claims) {
    expect(quote.exact).toBe(body.slice(quote.start, quote.end))
    expect(isIn(quote)).toBe(true)
    expect(text.trim()).not.toBe('')
    for (const mention of [...times, ...quantities, ...names]) expect(isIn(mention)).toBe(true)
    for (const { speaker, cue } of attribution) expect(speaker.length * cue.length).toBeGreaterThan(0)
    for (const part of parts) expect(part.quote.exact).toBe(body.slice(part.quote.start, part.quote.end))
    if (uncheckable !== undefined) expect(parts).toEqual([])
  }
  for (const each of leftOut) expect(each.text).toBe(body.slice(each.start, each.end))
  for (const each of mentions) expect(each.text).toBe(body.slice(each.start, each.end))
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  const voiced = claims.map(({ text, attribution }) =>
    JSON.stringify([text.toLowerCase(), ...attribution.map(({ speaker }) => speaker.toLowerCase())]),
  )
  expect(new Set(voiced).size).toBe(voiced.length)
}

/** Words that the rules look for, in any order: the shortest way into their branches. */
const words = fc.constantFrom(
  ...`the a mayor Ellen Marsh captain Hull crew ferry pier he she they it who which that I we my said told asked denied claims according to
  reportedly not no never neither nor until unless if had should would will may could must sank sold opened selling is was been has to in on
  of by with without because while and or but however Monday 2021 14 million per cent dozens three days after the president of few almost
  please look let think feel disgrace ? . , ; : “ ” " ' ‘ ’ ( ) — - … ! \n \n\n`
    .split(/[ \n]+/)
    .filter(word => word !== ''),
  '\n\n',
  '\n',
  'U.S.',
  'p.m.',
  '“We',
  'sea.”',
)
const generated = fc.array(words, { maxLength: 60 }).map(list => list.join(' '))

const harbourNews = `Ellen Marsh, the mayor of Hull, said on Monday that the ferry had sunk. “We lost 14 people,” she told reporters, “and nobody knew why. Who
sold it?”

The council, which sold the ferry for 3 million pounds in 2019, did not answer. Neither the captain nor the crew was hurt, according to the port. Look at it. The sale
is a disgrace, Marsh said; she will resign unless the council acts.`

/** The article with pieces cut out, doubled, moved or replaced. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(harbourNews.length),
      fc.nat(40),
      fc.oneof(
        fc.constant(''),
        words,
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constant(harbourNews.slice(0, 60)),
      ),
    ),
    { maxLength: 8 },
  )
  .map(edits =>
    edits.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), harbourNews),
  )

describe('extraction of any text', () => {
  test('of words the rules look for', () =>
    fc.assert(
      fc.property(generated, text => expectSound(text)),
      { numRuns: 150 },
    ))
  test('of an article that was damaged', () =>
    fc.assert(
      fc.property(mutated, text => expectSound(text)),
      { numRuns: 60 },
    ))
  test('of any characters', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => expectSound(text)),
      { numRuns: 200 },
    ))
  test('is the same each time', () =>
    fc.assert(
      fc.property(mutated, text => {
        expect(extract(text)).toEqual(extract(text))
      }),
      { numRuns: 20 },
    ))
})

describe('a text without a full stop', () => {
  const unit = 'the crew left the ferry, the mayor said and '
  /** Calls of the parser and the words it was given: the dearest step, and the only one that is more than a pass over the text. */
  function work(body: string): { readonly calls: number; readonly words: number } {
    let calls = 0
    let count = 0
    const counting = {
      ...language,
      parse: (tokens: Parameters<typeof language.parse>[0]) => {
        calls += 1
        count += tokens.length
        return language.parse(tokens)
      },
    }
    extractSource(article(body), counting)
    return { calls, words: count }
  }

  test('costs the parser as much as it is long, at most', () => {
    const short = work(unit.repeat(100))
    const long = work(unit.repeat(400))
    expect(long.calls).toBeLessThanOrEqual(4 * short.calls + 50)
    expect(long.words).toBeLessThanOrEqual(4 * short.words + 5000)
  })
  test('of a hundred thousand characters is read, and nothing is lost without a word', () => {
    const body = unit.repeat(2300)
    const extraction = extract(body)
    expect(extraction.claims.length + extraction.leftOut.length).toBeGreaterThan(0)
    expectSound(body, extraction)
  })
})
