import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf } from '../../src/store/lines.ts'
import { bytesOf } from '../fixtures/bytes-of.ts'

async function lines(pieces: readonly Uint8Array[], longest = 100): Promise<(string | null)[]> {
  async function* given() {
    yield* pieces
  }
  const found: (string | null)[] = []
  for await (const line of linesOf(given(), longest)) found.push(line)
  return found
}

test('lines end with \\n or \\r\\n; other marks of a line break stay inside', async () => {
  expect(await lines([bytesOf('\ufeffone\r\ntwo\u2028two\rtwo\n\nfour')])).toEqual([
    'one',
    'two\u2028two\rtwo',
    '',
    'four',
  ])
  expect(await lines([bytesOf('one\n')])).toEqual(['one'])
  expect(await lines([])).toEqual([])
})

test('the places where a stream falls apart change nothing', async () => {
  const texts = fc.array(fc.constantFrom('é', '€', '🚢', 'a', '\n', '\r\n'), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
      const bytes = bytesOf(parts.join(''))
      const pieces: Uint8Array[] = []
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.slice(at, at + size))
      expect(await lines(pieces)).toEqual(await lines([bytes]))
    }),
  )
})

test('a line that is too long is null, also when it has no end', async () => {
  expect(await lines(['ab', 'c\nabcd', 'e\nab\nabcdef'].map(bytesOf), 3)).toEqual(['abc', null, 'ab', null])
})
