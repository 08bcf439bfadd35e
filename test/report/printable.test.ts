import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatJson } from '../../src/report/json.ts'
import { printable, quoted } from '../../src/text/printable.ts'

test('takes out what steers a terminal and leaves the rest', () => {
  expect(printable('a\u001b[31mb\u0007\u009b1m\u007f\r\n\tc \u202egnp\u2066x\u2069')).toBe('a[31mb1m\n\tc gnpx')
  expect(printable('\ud83d\ude00 \ud83d עליזה e\u0301 \u200d')).toBe('😀 \ufffd עליזה e\u0301 \u200d')
})

test('JSON keeps every character, and none of them needs taking out', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)) }),
      text => {
        expect(JSON.parse(quoted(text))).toBe(text)
        expect(JSON.parse(formatJson({ [text]: text }))).toEqual({ [text]: text })
        expect(printable(quoted(text))).toBe(quoted(text))
      },
    ),
  )
})
