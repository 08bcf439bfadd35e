import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ConcordError } from '../../src/errors.ts'
import { formatYaml, parseYaml } from '../../src/store/yaml.ts'

const read = (text: string) => parseYaml(text, { path: 'claims/ferry.yaml' })

describe('formatYaml', () => {
  test('writes block style, one line a string', () => {
    const value = {
      story: 'ferry',
      claims: [{ id: 'c1', text: 'The ferry sank: nobody was hurt.', times: [] }, 'last'],
      score: 0.5,
      decision: null,
    }
    expect(formatYaml(value)).toBe(
      [
        'story: ferry',
        'claims:',
        '  - id: c1',
        '    text: "The ferry sank: nobody was hurt."',
        '    times: []',
        '  - last',
        'score: 0.5',
        'decision: null',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['yes', '"yes"'],
    ['NULL', '"NULL"'],
    ['2021-03-17', '"2021-03-17"'],
    ['007', '"007"'],
    ['-', '"-"'],
    ['', '""'],
    ['# no comment', '"# no comment"'],
    ['a #b', '"a #b"'],
    ['a: b', '"a: b"'],
    ['ends:', '"ends:"'],
    ['ends ', '"ends "'],
    ['[list]', '"[list]"'],
    ['*alias', '"*alias"'],
    ['!tag', '"!tag"'],
    ['"We fled," she said', `'"We fled," she said'`],
    [`"It's over"`, `"\\"It's over\\""`],
    ['two\nlines', '"two\\nlines"'],
    ['\u001b[31mred', '"\\e[31mred"'],
    ['left \u202eright', '"left \\u202eright"'],
    ['a URL http://pier.example/a#b', 'a URL http://pier.example/a#b'],
    ['He said "no"', 'He said "no"'],
    ['עליזה', 'עליזה'],
  ])('writes %j so that it stays a text', (text, written) => {
    expect(formatYaml({ text })).toBe(`text: ${written}\n`)
    expect(read(formatYaml({ text }))).toEqual({ text })
  })

  test('what is written is what is read', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...' :#-?"\'\\[]{}&*!|>%@`,\n\r\t~n0.é\u2028\ud83d') }),
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number || 0),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      map: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    }))
    fc.assert(
      fc.property(value, written => {
        expect(read(formatYaml(written))).toEqual(normal(written))
      }),
      { numRuns: 300 },
    )
  })
})

/** Without the two things YAML does not keep apart: -0, and objects without a prototype. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('parseYaml', () => {
  const deep = 10_000
  test.each([
    ['open brackets', '['.repeat(deep)],
    ['closed brackets', '['.repeat(deep) + ']'.repeat(deep)],
    ['maps in maps', '{a: '.repeat(deep)],
    ['dashes on a line', `${'- '.repeat(deep)}a`],
    ['question marks on a line', `${'? '.repeat(deep)}a`],
    ['both in turn', '- ? '.repeat(deep)],
    ['colons on a line', `${'a: '.repeat(deep)}b`],
    ['colons after quotes', `${'"a": '.repeat(deep)}b`],
    ['colons in brackets', `[${'a: '.repeat(deep)}]`],
    ['lines ever deeper', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['brackets behind a quote that never closes', `"\n${'['.repeat(deep)}`],
    ['an alias bomb', `a: &a [x, x]\n${Array.from({ length: 30 }, (_, n) => `${n}: &b${n} [*a, *a]`).join('\n')}`],
    ['many anchors', Array.from({ length: deep }, (_, n) => `- &a${n} x`).join('\n')],
    ['tags', '!!js/function "x"'],
  ])('refuses %s with a place, and lives on to refuse it again', (_, text) => {
    // The parser behind it survives the first overflow of its stack; the second ends the process.
    for (let time = 0; time < 3; time += 1)
      expect(() => read(text)).toThrow(/^claims\/ferry\.yaml:\d+:\d+: .*expected|Missing closing/s)
  })

  test.each([
    ['a: 1\na: 2', 'claims/ferry.yaml:2:1: the key a stands here a second time, expected once'],
    ['a: 1\n\tb: 2', 'claims/ferry.yaml:2:'],
    ['a: "never closed', 'claims/ferry.yaml:1:'],
    ['a: 1\n---\nb: 2', 'claims/ferry.yaml:2:1: a second document begins here, expected one document'],
    ['<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs', 'claims/ferry.yaml:'],
  ])('locates the trouble in %j', (text, message) => {
    expect(() => read(text)).toThrow(ConcordError)
    expect(() => read(text)).toThrow(message)
  })

  test('keys that other objects have are plain keys', () => {
    const value = read('__proto__: {polluted: true}\nconstructor: 1') as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('no text ends it otherwise than with a value or a located error', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '- ',
      '? ',
      ': ',
      'a',
      '"',
      "'",
      '\n',
      '  ',
      ', ',
      '|\n',
      '&x ',
      '*x',
      '!t ',
      '---\n',
      '# c',
      '%',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 400 }), parts => {
        try {
          read(parts.join(''))
        } catch (error) {
          expect((error as ConcordError).code).toBe('yaml-invalid')
        }
      }),
      { numRuns: 500 },
    )
  })
})

test.each(['a: [x\n', 'a: [x\nb: y\n', 'a: { b: c\nd: e\n'])('a bracket that is left open is told as that: %j', text =>
  expect(() => read(text)).toThrow('before this is not closed, expected its ] or }'),
)

test.each([
  ['title: Fire: three hurt\n', '1:8: this text holds a colon and a space, expected it in quotation marks'],
  [
    'title: "Fire" at sea\n',
    '1:15: text after a closing quotation mark or bracket, expected the whole value in one pair',
  ],
  [
    'title: [Update] Fire\n',
    '1:17: text after a closing quotation mark or bracket, expected the whole value in one pair',
  ],
  ['title: @home\n', '1:8: this text begins with @, expected it in quotation marks'],
  ['title: - a\n', '1:8: this text begins with -, expected it in quotation marks'],
  ['a: { "b": "c" "d": 1 }\n', 'without a sign between them, expected a comma'],
  ['a: b\ntitle\n', '2:1: a line without a colon, expected `key: value`'],
  ['a: "\\q"\n', 'the unknown escape \\q, expected \\\\ for a backslash'],
])('what is written by hand is refused in plain words: %j', (text, told) =>
  expect(() => parseYaml(text, { path: 'page.md' })).toThrow(told),
)
