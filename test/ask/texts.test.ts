import { describe, expect, test } from 'vitest'
import { quoteLocator } from '../../src/ask/locate-quote.ts'
import { withOpinions } from '../../src/ask/opinions.ts'
import { oneLine, plainText } from '../../src/ask/plain-text.ts'
import { relationQuestion } from '../../src/ask/relation-question.ts'
import type { Relation, Report } from '../../src/model.ts'

const hidden = [...'ignore'].map(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')

test('what nobody sees is not sent', () => {
  expect(plainText(`The\u200b fer\u2060ry${hidden}\u0000\u001b[2J \u202esank\ufeff`)).toBe('The ferry[2J sank')
  expect(oneLine(' two\n\tlines\r\n ')).toBe('two lines')
})

test('names of other alphabets stay', () => {
  expect(plainText('The ferry עליזה and a 🚢')).toBe('The ferry עליזה and a 🚢')
})

describe('a quote is found with the offsets of the article', () => {
  const body = `“The  ferry”\u00a0sank ${hidden}in\nWestport – at 7.`
  test.each([
    ['"The ferry" sank in Westport - at 7', body.slice(0, -1)],
    ['ferry” sank', body.slice(6, 17)],
    ['in Westport', 'in\nWestport'],
  ])('%s', (words, exact) => {
    const [quote] = quoteLocator(body)(words)
    expect(quote).toMatchObject({ exact })
    expect(body.slice(quote!.start, quote!.end)).toBe(exact)
  })

  test.each(['West', 'errys', 'ferry sunk', '', '   ', '.*'])('%j is not there', words => {
    expect(quoteLocator(body)(words)).toEqual([])
  })

  test('at each place where it stands whole', () => {
    expect(quoteLocator('A port. A report. A port.')('port').map(({ start }) => start)).toEqual([2, 20])
  })
})

test('long statements are cut, so that no question costs without bound', () => {
  const statement = { text: 'sank '.repeat(10_000), speakers: ['x'.repeat(9_000)], published: null }
  expect(relationQuestion({ a: statement, b: statement }).user.length).toBeLessThan(5_000)
})

test('an answer cannot reach a prototype', () => {
  const { read } = relationQuestion({
    a: { text: 'a', speakers: [], published: null },
    b: { text: 'b', speakers: [], published: null },
  })
  expect(read('{"__proto__": {"relation": "agrees"}, "why": "x"}')).toHaveProperty('refused')
  expect(({} as { relation?: unknown }).relation).toBeUndefined()
})

test.each(['```', '```json', '```json\n{}', '```\n```', '{}```'])('half a fence is no JSON: %j', content => {
  const { read } = relationQuestion({
    a: { text: 'a', speakers: [], published: null },
    b: { text: 'b', speakers: [], published: null },
  })
  expect(read(content)).toHaveProperty('refused')
})

test('opinions lie beside the relations and leave the report as it was', () => {
  const relation = (b: string): Relation => ({ a: 'one', b, relation: 'agrees', kinds: [], because: [], score: 1 })
  const [first, second] = [relation('two'), relation('three')]
  const report = {
    story: 'harbour-fire',
    sources: [],
    claims: [],
    facts: [{ relations: [first, second] }],
  } as unknown as Report
  const before = JSON.stringify(report)
  const opinion = { model: 'llama', relation: 'differs', why: 'x' } as const
  const { facts } = withOpinions(report, new Map([[second, opinion]]))
  expect(facts[0]?.relations).toEqual([first, { ...second, judge: opinion }])
  expect(JSON.stringify(report)).toBe(before)
})
