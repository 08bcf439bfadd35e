import { expect, test } from 'vitest'
import { articleText } from '../../src/view/article-text.ts'
import { run } from '../../src/view/row.ts'

const body = '\nThe port slept.\n\nA fire broke\nout at the terminal.\n \t\nThe mayor came.\n'
const quote = (exact: string, start = body.indexOf(exact)) => ({ exact, start, end: start + exact.length })

test('an article comes by paragraphs, with the quote marked', () => {
  expect(articleText(body, quote('at the terminal'))).toEqual([
    [run(' The port slept.')],
    [run('A fire broke out '), run('at the terminal', 'quote'), run('.')],
    [run('The mayor came. ')],
  ])
})

test('a quote over two paragraphs is marked in both', () => {
  const paragraphs = articleText(body, quote('terminal.\n \t\nThe mayor'))!
  expect(paragraphs.map(row => row.filter(({ mark }) => mark === 'quote').map(({ text }) => text))).toEqual([
    [],
    ['terminal.'],
    ['The mayor'],
  ])
})

test('a quote that is not where it should be is not looked for elsewhere', () => {
  expect(articleText(body, quote('at the terminal', 3))).toBeNull()
})

test('an endless article is cut on both sides, and nothing in it steers a terminal', () => {
  const long = `${'x \n\n\u001b[2J'.repeat(100_000)}fire${'\n \ny'.repeat(100_000)}`
  const start = long.indexOf('fire')
  const text = articleText(long, { exact: 'fire', start, end: start + 4 })!.flat()
  const whole = text.map(({ text }) => text).join('')
  expect(whole.length).toBeLessThan(45_000)
  expect(whole).not.toContain('\u001b')
  expect(whole.startsWith('… ')).toBe(true)
})
