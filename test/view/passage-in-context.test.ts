import { expect, test } from 'vitest'
import { passageInContext } from '../../src/view/passage-in-context.ts'
import { run } from '../../src/view/row.ts'

const body = 'The port slept.\n\nA fire broke out\nat the terminal. Nobody was hurt.\n\nThe mayor came.'

function quote(exact: string, start = body.indexOf(exact)) {
  return { exact, start, end: start + exact.length }
}

test('a quote stands in its paragraph', () => {
  expect(passageInContext(body, quote('at the terminal'))).toEqual([
    run('A fire broke out ', 'faint'),
    run('at the terminal', 'quote'),
    run('. Nobody was hurt.', 'faint'),
  ])
})

test('words of the quote keep the marks they come with', () => {
  const marked = [run('at '), run('the terminal', 'different')]
  expect(passageInContext(body, quote('at the terminal'), marked)?.slice(1, 3)).toEqual([
    run('at ', 'quote'),
    run('the terminal', 'different'),
  ])
})

test('a quote over two paragraphs keeps both', () => {
  expect(passageInContext(body, quote('Nobody was hurt.\n\nThe mayor'))?.map(({ text }) => text)).toEqual([
    'A fire broke out at the terminal. ',
    'Nobody was hurt. The mayor',
    ' came.',
  ])
})

test('a quote that is not where it should be is not looked for elsewhere', () => {
  expect(passageInContext(body, quote('at the terminal', 3))).toBeNull()
  expect(passageInContext('', quote('at the terminal'))).toBeNull()
})

test('an endless paragraph is cut on both sides', () => {
  const long = `${'x '.repeat(100_000)}fire${' y'.repeat(100_000)}`
  const context = passageInContext(long, { exact: 'fire', start: 200_000, end: 200_004 })
  expect(context?.map(({ text }) => text).join('').length).toBeLessThan(3300)
  expect(context?.[1]).toEqual(run('fire', 'quote'))
})
