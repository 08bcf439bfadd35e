import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { oneLine } from '../../src/view/one-line.ts'
import { fitRow, rowText, rowWidth, run, wrapRuns } from '../../src/view/row.ts'
import { cut, fitText, widthOf } from '../../src/view/width.ts'

describe('cut', () => {
  test.each([
    ['harbour', 10, 'harbour'],
    ['harbour', 7, 'harbour'],
    ['harbour', 5, 'harb…'],
    ['横浜の港', 5, '横浜…'],
    ['横浜の港', 4, '横…'],
    ['harbour', 0, ''],
  ])('%s to %i columns', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected)
  })
})

test('letters and signs that are not measured one by one take a column each, and no other width', () => {
  for (let code = 0x20; code < 0x2800; code += 1) {
    const letter = String.fromCharCode(code)
    expect([letter, widthOf(letter)]).toEqual([letter, stringWidth(letter)])
  }
})

test('a row that is far too long is measured no further than it is shown', () => {
  expect(rowText(fitRow([run('港'.repeat(300_000))], 20))).toBe(`${'港'.repeat(9)}…`)
})

describe('any text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map(oneLine)

  test('fills exactly its columns', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
        expect(widthOf(fitText(words, width))).toBe(width)
      }),
    )
  })

  test('fills a row of several runs exactly', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 1, max: 40 }), (texts, width) => {
        expect(
          rowWidth(
            fitRow(
              texts.map(words => run(words)),
              width,
            ),
          ),
        ).toBe(width)
      }),
    )
  })

  test('wraps into rows that fit, and loses nothing but spaces', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 2, max: 40 }), (before, after, width) => {
        const rows = wrapRuns([run(before), run(after, 'different')], width)
        for (const row of rows) expect(rowWidth(row)).toBeLessThanOrEqual(width)
        expect(rows.map(rowText).join('').replaceAll(' ', '')).toBe((before + after).replaceAll(' ', ''))
      }),
    )
  })
})

test('a wrapped text breaks at spaces and keeps its marks', () => {
  expect(wrapRuns([run('The ferry '), run('was not', 'different'), run(' damaged')], 14)).toEqual([
    [run('The ferry '), run('was', 'different')],
    [run('not', 'different'), run(' damaged')],
  ])
})

test('a word longer than the row is broken', () => {
  expect(wrapRuns([run('Hafenfeuerwehr')], 6).map(rowText)).toEqual(['Hafenf', 'euerwe', 'hr'])
})

test('nothing from an article steers the terminal or hides in a line', () => {
  expect(oneLine('The \x1b[31mferry\x07\u202e was\u200b  not\n\tdamaged\u009b')).toBe('The [31mferry was not damaged')
})

test('a passage of five million letters is cut', () => {
  expect(oneLine('x'.repeat(5_000_000)).length).toBeLessThan(21_000)
})
