import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markDifferences } from '../../src/view/mark-differences.ts'
import { markReasons } from '../../src/view/mark-reasons.ts'
import { run } from '../../src/view/row.ts'

/** Both passages with their differing words in brackets. */
function marked(a: string, b: string): [string, string] {
  const { a: left, b: right } = markDifferences(a, b)
  const show = (segments: typeof left) =>
    segments.map(({ text, different }) => (different ? `[${text}]` : text)).join('')
  return [show(left), show(right)]
}

test.each<[string, string, string, string]>([
  ['14 people died.', '17 people died.', '[14] people died.', '[17] people died.'],
  ['The mayor plans to visit.', 'The mayor visited.', 'The mayor [plans to visit].', 'The mayor [visited].'],
  ['The ferry sank.', 'The ferry did not sink.', 'The ferry [sank].', 'The ferry [did not sink].'],
  ['the port’s chief', "The port's chief", 'the port’s chief', "The port's chief"],
  ['1,500 tonnes', '1,700 tonnes', '[1,500] tonnes', '[1,700] tonnes'],
  ['横浜の港', '神戸の港', '[横浜]の港', '[神戸]の港'],
  ['המעבורת טבעה', 'המעבורת ניזוקה', 'המעבורת [טבעה]', 'המעבורת [ניזוקה]'],
  ['', 'The port.', '', 'The [port].'],
])('%s | %s', (a, b, left, right) => {
  expect(marked(a, b)).toEqual([left, right])
})

test('words that stand together elsewhere are not marked', () => {
  expect(marked('On Friday the ferry sank.', 'The ferry sank on Friday.')).toEqual([
    'On Friday the ferry sank.',
    'The ferry sank on Friday.',
  ])
})

test('a single word that moved is marked: it may be a number that changed places', () => {
  expect(marked('Two died and three were hurt.', 'Three died and two were hurt.')).toEqual([
    '[Two] died and [three] were hurt.',
    '[Three] died and [two] were hurt.',
  ])
})

test('the pieces are the passage, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const { a: left, b: right } = markDifferences(a, b)
      expect(left.map(({ text }) => text).join('')).toBe(a)
      expect(right.map(({ text }) => text).join('')).toBe(b)
    }),
  )
})

test('passages too long to align are compared by their words', () => {
  const [left] = marked(`${'the ferry sank '.repeat(1000)}slowly`, 'the ferry sank '.repeat(1000))
  expect(left).toBe(`${'the ferry sank '.repeat(1000)}[slowly]`)
})

describe('the words of a reason', () => {
  test('are marked over the others', () => {
    expect(markReasons([run('Some '), run('14 people', 'different'), run(' died')], ['14'])).toEqual([
      run('Some '),
      run('14', 'reason'),
      run(' people', 'different'),
      run(' died'),
    ])
  })

  test('are whole words: 4 does not stand in 14', () => {
    expect(markReasons([run('14 people died')], ['4'])).toEqual([run('14 people died')])
  })

  test('are let be where the passage does not have them', () => {
    expect(markReasons([run('Many died')], ['17 people', ''])).toEqual([run('Many died')])
  })
})
