import { describe, expect, it } from 'vitest'
import { decodeBytes, largestPage } from '../../src/read/decode-bytes.ts'
import { bytesOf } from '../fixtures/bytes-of.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0))

describe('decodeBytes', () => {
  it('reads UTF-8, with and without a mark, and UTF-16 with one', () => {
    expect(decodeBytes({ name: 'a', bytes: bytesOf('Müller’s café') })).toBe('Müller’s café')
    expect(decodeBytes({ name: 'a', bytes: bytesOf('\ufeffcafé') })).toBe('café')
    expect(decodeBytes({ name: 'a', bytes: Uint8Array.from([0xff, 0xfe, 0x63, 0, 0xe9, 0]) })).toBe('cé')
  })

  it('uses what page or server declares when it is not UTF-8', () => {
    expect(
      decodeBytes({ name: 'a', bytes: latin('<meta charset="windows-1252">caf\u00e9 \u0093fire\u0094') }),
    ).toContain('café “fire”')
    expect(decodeBytes({ name: 'a', bytes: latin('caf\u00e9'), charset: 'iso-8859-1' })).toBe('café')
  })

  it('reads right UTF-8 under a wrong declaration', () => {
    expect(decodeBytes({ name: 'a', bytes: bytesOf('<meta charset="iso-8859-1">café') })).toContain('café')
  })

  it.each([
    ['empty', new Uint8Array(), /empty/],
    ['blank', bytesOf(' \n\t'), /empty/],
    ['a PDF', bytesOf('%PDF-1.7 …'), /a PDF/],
    ['with a NUL', bytesOf('fire\u0000harbour'), /binary/],
    ['control characters', bytesOf('\u0001\u0002\u0003fire'), /control characters/],
    ['undeclared, a character that nothing ends', latin('in the caf\u00e9 again'), /a\.txt:1: byte 0xe9 is not UTF-8/],
    ['rich text', latin('{\\rtf1\\ansi The fire.}'), /a\.txt: a rich text document \(RTF\), expected text/],
    [
      'a page saved with its pictures',
      latin('From: <Saved by a browser>\r\nSubject: Fire\r\nMIME-Version: 1.0\r\n\r\n<p>The fire.'),
      /a\.txt: a web archive or a mail \(MIME\), expected a page/,
    ],
    ['undeclared', latin('the fire\nin the caf\u00e9'), /a\.txt:2: byte 0xe9 is not UTF-8/],
    ['of an unknown encoding', latin('<meta charset="x-lund">caf\u00e9'), /neither UTF-8 nor the declared x-lund/],
    ['too large', new Uint8Array(largestPage + 1), /over the limit/],
  ])('refuses a page that is %s', (_, bytes, message) =>
    expect(() => decodeBytes({ name: 'a.txt', bytes })).toThrow(message),
  )
})
