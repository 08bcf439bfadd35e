import { describe, expect, test } from 'vitest'
import { readAscending, readPackedFile } from '../../src/language/packed-file.ts'
import { packAscending, writePackedFile } from '../../training/packed-file.ts'

describe('a model file', () => {
  const bytes = writePackedFile({ words: 2 }, [Uint8Array.of(4, 5, 6, 7), Uint8Array.of(8)])

  test.each([
    ['empty', new Uint8Array()],
    ['cut short', bytes.subarray(0, bytes.length - 1)],
    ['altered', bytes.map((byte, at) => (at === bytes.length - 2 ? byte ^ 1 : byte))],
    ['something else', new TextEncoder().encode('The ferry left the harbour.')],
  ])('that is %s is refused', (_, damaged) => {
    expect(() => readPackedFile(damaged)).toThrow('Unexpected')
  })

  test('gives back header and sections', () => {
    const sections = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(255)]
    const file = readPackedFile(writePackedFile({ words: 3 }, sections))
    expect(file.header['words']).toBe(3)
    expect(file.sections.map(section => [...section])).toEqual([[1, 2, 3], [], [255]])
  })

  test('keeps ascending numbers up to 32 bits', () => {
    const numbers = Uint32Array.of(0, 1, 128, 16_384, 2_147_483_648, 4_294_967_295)
    expect(readAscending(packAscending(numbers), numbers.length)).toEqual(numbers)
  })
})
