import { describe, expect, test } from 'vitest'
import { cacheFolder } from '../../src/models-by-request/answer-cache.ts'
import { parseEndpoint } from '../../src/models-by-request/endpoint.ts'
import { inOrder } from '../../src/models-by-request/in-order.ts'
import { openJudge } from '../../src/models-by-request/open-judge.ts'
import { waitAfter } from '../../src/models-by-request/waiting.ts'

describe('<url>#<model>', () => {
  test.each([
    ['http://localhost:11434/v1#llama3.1', 'http://localhost:11434/v1/chat/completions', 'llama3.1'],
    ['http://localhost:11434/v1/#llama', 'http://localhost:11434/v1/chat/completions', 'llama'],
    [
      'https://models.example/v1/chat/completions#org/model:7b#q4',
      'https://models.example/v1/chat/completions',
      'org/model:7b#q4',
    ],
    ['https://models.example#m', 'https://models.example/chat/completions', 'm'],
  ])('%s', (words, url, model) => {
    expect(parseEndpoint(words, {})).toEqual({ url, shown: url, model, key: null })
  })

  test.each([
    'https://models.example/v1',
    'https://models.example/v1#',
    'https://models.example/v1#two\nlines',
    'models.example/v1#m',
    'file:///etc/passwd#m',
    'ftp://models.example#m',
    '#m',
    '',
  ])('not %j', words => {
    expect(() => parseEndpoint(words, {})).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  test('a password in the address is refused and not repeated', () => {
    expect(() => parseEndpoint('https://dana:s3cret@models.example/v1#m', {})).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.not.stringContaining('s3cret') }),
    )
  })

  test('a query is sent and never shown', () => {
    const { url, shown } = parseEndpoint('https://models.example/v1?version=2#m', {})
    expect(url).toBe('https://models.example/v1/chat/completions?version=2')
    expect(shown).toBe('https://models.example/v1/chat/completions')
  })
})

describe('the key', () => {
  const words = 'https://models.example/v1#m'
  test('is that of concord, else the usual one, else none', () => {
    expect(parseEndpoint(words, { CONCORD_API_KEY: ' one\n', OPENAI_API_KEY: 'two' }).key).toBe('one')
    expect(parseEndpoint(words, { CONCORD_API_KEY: '', OPENAI_API_KEY: 'two' }).key).toBe('two')
    expect(parseEndpoint(words, {}).key).toBeNull()
  })

  test('goes unencrypted to this machine only', () => {
    const env = { OPENAI_API_KEY: 'two' }
    for (const host of ['localhost:1', '127.0.0.1:1', '[::1]:1'])
      expect(parseEndpoint(`http://${host}/v1#m`, env).key).toBe('two')
    for (const host of ['models.example', '127.0.0.1.models.example', 'localhost.models.example'])
      expect(() => parseEndpoint(`http://${host}/v1#m`, env)).toThrow(/unencrypted/)
    expect(parseEndpoint('http://models.example/v1#m', {}).key).toBeNull()
  })

  test('that cannot be one is refused and not repeated', () => {
    expect(() => parseEndpoint(words, { CONCORD_API_KEY: 'abc\ndef' })).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.not.stringContaining('abc') }),
    )
  })
})

test.each(['', 'openai', 'openai:', 'gpt:x', '__proto__:x', 'constructor:x', 'https://models.example#m'])(
  'no judge: %j',
  async words => {
    await expect(openJudge(words, { cwd: '/', env: {} })).rejects.toMatchObject({ code: 'usage' })
  },
)

test('the cache is outside the project, and nowhere when the environment names no place', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches', HOME: '/home/dana' })).toBe('/caches/concord/answers')
  expect(cacheFolder({ HOME: '/home/dana' })).toBe('/home/dana/.cache/concord/answers')
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' })).toBeNull()
  expect(cacheFolder({})).toBeNull()
})

test.each([
  [1, null, 1_000],
  [3, null, 4_000],
  [9, null, 60_000],
  [1, '0', 0],
  [1, '12', 12_000],
  [1, '99999', 60_000],
  [2, '-3', 2_000],
  [1, 'Thu, 01 Jan 1970 00:00:05 GMT', 5_000],
  [1, 'Wed, 31 Dec 1969 00:00:05 GMT', 0],
  [1, '1.5', 1_000],
])('after attempt %i with Retry-After %j: %i ms', (attempt, retryAfter, wait) => {
  expect(waitAfter(attempt, retryAfter, 0)).toBe(wait)
})

describe('inOrder', () => {
  test('gives results in the order of the items and never runs more than its limit', async () => {
    let running = 0
    let most = 0
    const work = async (item: number) => {
      most = Math.max(most, ++running)
      for (let turn = 0; turn < 10 - item; turn++) await Promise.resolve()
      running--
      return item * 2
    }
    const results: number[] = []
    for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, work)) results.push(result)
    expect(results).toEqual([2, 4, 6, 8, 10, 12, 14])
    expect(most).toBeLessThanOrEqual(3)
  })

  test('reads no further ahead than its limit', async () => {
    let read = 0
    const items = (function* () {
      while (true) yield ++read
    })()
    for await (const result of inOrder(items, 4, async item => item)) if (result === 10) break
    expect(read).toBeLessThanOrEqual(14)
  })

  test('ends with the first failure', async () => {
    const all = async () => {
      for await (const _ of inOrder([1, 2, 3], 2, async item => Promise.reject(new Error(String(item)))));
    }
    await expect(all()).rejects.toThrow('1')
  })
})
