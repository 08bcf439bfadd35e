import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, flush, freshDecoder, isWaiting, type Key } from '../../src/terminal/decode.ts'

function keysOf(...chunks: (string | Uint8Array)[]): Key[] {
  let decoder = freshDecoder
  const keys: Key[] = []
  for (const chunk of chunks) {
    const result = decode(decoder, typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    keys.push(...result.keys)
    decoder = result.decoder
  }
  return [...keys, ...flush(decoder).keys]
}

const namesOf = (...chunks: (string | Uint8Array)[]) => keysOf(...chunks).map(({ name }) => name)

test.each<[string, string, string[]]>([
  ['letters that came together', 'jjG', ['j', 'j', 'G']],
  ['letters of other scripts', 'שj横', ['ש', 'j', '横']],
  ['an emoji', '👍', ['👍']],
  ['arrows', '\x1b[A\x1b[B\x1bOC\x1bOD', ['up', 'down', 'right', 'left']],
  ['arrows with modifiers', '\x1b[1;5A', ['up']],
  ['page keys', '\x1b[5~\x1b[6~\x1b[H\x1b[4~', ['page-up', 'page-down', 'home', 'end']],
  ['enter, tab, backspace', '\r\n\t\x7f\x08', ['enter', 'enter', 'tab', 'backspace', 'backspace']],
  ['tab back', '\x1b[Z', ['shift-tab']],
  ['control keys', '\x03\x15\x17', ['ctrl-c', 'ctrl-u', 'ctrl-w']],
  ['Escape alone', '\x1b', ['escape']],
  ['Escape twice', '\x1b\x1b', ['escape', 'escape']],
  ['Escape before an arrow', '\x1b\x1b[A', ['escape', 'up']],
  ['a letter with Alt', '\x1bj', ['alt-j']],
  ['Ctrl-F1, which ends Ink’s own input', '\x1b[1;5Pj', ['j']],
  ['focus, mouse and their old form', '\x1b[I\x1b[<64;10;5M\x1b[M !!j', ['j']],
  ['F1 on the Linux console', '\x1b[[Aj', ['j']],
  ['an answer about colours', '\x1b]11;rgb:0000/0000/0000\x1b\\j\x1b]0;x\x07k', ['j', 'k']],
  ['a sequence that breaks off', '\x1b[12\x1b[A', ['up']],
])('%s', (_, bytes, names) => {
  expect(namesOf(bytes)).toEqual(names)
})

test('a key whose bytes come apart is one key', () => {
  for (const bytes of ['\x1b[A', '\x1b[5~', '横', '👍', '\x1b[200~two words\x1b[201~']) {
    const whole = keysOf(bytes)
    const apart = keysOf(...Array.from(Buffer.from(bytes), byte => Uint8Array.of(byte)))
    expect(apart).toEqual(whole)
    expect(whole).toHaveLength(1)
  }
})

describe('a paste', () => {
  test('is one key with its text, and none of its letters is a command', () => {
    expect(keysOf('\x1b[200~quit\nq \x1b[A שלום\x1b[201~j')).toEqual([
      { name: 'paste', text: 'quit\nq \x1b[A שלום' },
      { name: 'j', text: 'j' },
    ])
  })

  test('is bounded', () => {
    const [paste] = keysOf(`\x1b[200~${'x'.repeat(100_000)}\x1b[201~`)
    expect(paste?.text.length).toBeLessThan(20_000)
  })

  test('that never ends can be left with Ctrl-C', () => {
    expect(namesOf('\x1b[200~lost', '\x03', 'j')).toEqual(['ctrl-c', 'j'])
  })
})

test('Ctrl-C works in the middle of anything', () => {
  for (const start of ['\x1b', '\x1b[', '\x1b[1;', '\x1bO', '\x1b]11;', '\x1b[M', '\xe6', '\x1b[200~']) {
    expect(namesOf(Buffer.from(start, 'latin1'), '\x03')).toContain('ctrl-c')
  }
})

describe('any bytes', () => {
  const chunks = fc.array(
    fc.oneof(
      fc.uint8Array(),
      fc.constantFrom('\x1b', '\x1b[', '\x1b[200~', '\x1b[201~', 'O', ';5', '~').map(text => Buffer.from(text)),
    ),
  )

  test('give keys and no error', () => {
    fc.assert(
      fc.property(chunks, parts => {
        for (const { name, text } of keysOf(...parts)) {
          expect(name).not.toBe('')
          expect(typeof text).toBe('string')
        }
      }),
    )
  })

  test('give the same keys however they are cut', () => {
    fc.assert(
      fc.property(chunks, parts => {
        expect(keysOf(...parts)).toEqual(keysOf(Buffer.concat(parts)))
      }),
    )
  })

  test('leave the keyboard working', () => {
    fc.assert(
      fc.property(chunks, parts => {
        const { decoder } = decode(freshDecoder, Buffer.concat(parts))
        const { keys } = decode(flush(decoder).decoder, Buffer.from('\x03j'))
        expect(keys.map(({ name }) => name)).toEqual(['ctrl-c', 'j'])
      }),
    )
  })
})

test('only a beginning waits for more', () => {
  expect(isWaiting(decode(freshDecoder, Buffer.from('j')).decoder)).toBe(false)
  expect(isWaiting(decode(freshDecoder, Buffer.from('\x1b')).decoder)).toBe(true)
})
