import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comparisonNames } from '../src/align/comparisons/index.ts'
import { compare } from '../src/commands/compare.ts'
import type { Io } from '../src/commands/io.ts'
import { makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

const pair = (id: string, a: string, b: string) => `${JSON.stringify({ id, a, b })}\n`
const contradiction = ['The harbour fire killed 14 people.', 'The harbour fire killed 17 people.'] as const

test('two statements for people: the relation and the words of both', async () => {
  const { code, out } = await project.concord('compare', ...contradiction)
  expect(code).toBe(0)
  expect(out).toContain('contradicts (quantity)')
  expect(out).toContain('a: 14 people')
  expect(out).toContain('b: 17 people')
})

test('--fail-on gives 1 only when that relation is found', async () => {
  expect((await project.concord('compare', ...contradiction, '--fail-on', 'contradicts')).code).toBe(1)
  expect((await project.concord('compare', ...contradiction, '--fail-on', 'differs,updates')).code).toBe(0)
  expect((await project.concord('compare', ...contradiction, '--fail-on', 'differs, contradicts')).code).toBe(1)
  expect(await project.concord('compare', ...contradiction, '--fail-on', 'sometimes')).toMatchObject({ code: 2 })
  // An unset variable of a script must not pass everything.
  expect(await project.concord('compare', ...contradiction, '--fail-on', '')).toMatchObject({ code: 2 })
  expect(await project.concord('compare', 'The ferry sank.', ' ')).toMatchObject({
    code: 2,
    err: expect.stringContaining('The second statement is empty, expected words.'),
  })
  expect((await project.concord('compare', '--pairs', 'nowhere.jsonl')).err).toBe(
    'concord: nowhere.jsonl: cannot be read, there is no such file\n',
  )
})

describe('--pairs', () => {
  test('one line out for each line in, in order', async () => {
    await project.put(
      'pairs.jsonl',
      pair('x', ...contradiction) +
        pair('y', 'The ferry sank.', 'Parliament approved the budget.') +
        pair('z', 'The ferry sank.', 'The ferry sank.'),
    )
    const { code, out } = await project.concord('compare', '--pairs', 'pairs.jsonl', '--format', 'jsonl')
    const rows = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(0)
    expect(rows.map(row => [row.id, row.relation, row.aligned])).toEqual([
      ['x', 'contradicts', true],
      ['y', 'unrelated', false],
      ['z', 'agrees', true],
    ])
    expect(rows[0]).toMatchObject({
      kinds: ['quantity'],
      because: [{ kind: 'quantity', a: '14 people', b: '17 people' }],
    })
    for (const { score, because } of rows) {
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(because.length).toBeGreaterThan(0)
    }
  })

  test('publication times tell an update from a contradiction', async () => {
    const [a, b] = contradiction
    await project.put(
      'pairs.jsonl',
      JSON.stringify({ id: 1, a, b, publishedA: '2024-05-03', publishedB: '2024-05-05' }),
    )
    const { out } = await project.concord('compare', '--pairs', 'pairs.jsonl', '--format', 'jsonl')
    expect(JSON.parse(out)).toMatchObject({ id: 1, relation: 'updates', kinds: ['quantity'] })
  })

  test('a line that is no pair is named, the others are answered, the exit code is 2', async () => {
    await project.put(
      'pairs.jsonl',
      `${pair('x', ...contradiction)}{"id": "y", "a": \n\n${pair('z', ...contradiction)}`,
    )
    const { code, out, err } = await project.concord('compare', '--pairs', 'pairs.jsonl', '--format', 'jsonl')
    expect(code).toBe(2)
    expect(out.trim().split('\n')).toHaveLength(2)
    expect(err).toContain('pairs.jsonl:2')
  })

  test('standard input', async () => {
    let out = ''
    const io = {
      cwd: '/',
      out: (text: string) => (out += text),
      err: () => {},
      isReaderReady: async () => true,
      stdin: async function* () {
        // "é" falls into two pieces.
        for (const byte of new TextEncoder().encode(pair('é', ...contradiction))) yield Uint8Array.of(byte)
      },
    }
    expect(await compare({}, { pairs: '-', format: 'jsonl' }, io as unknown as Io)).toBe(0)
    expect(JSON.parse(out).id).toBe('é')
  })

  test('a missing file is an input error', async () => {
    const { code, err } = await project.concord('compare', '--pairs', 'nowhere.jsonl')
    expect(code).toBe(2)
    expect(err).toContain('nowhere.jsonl')
  })
})

describe('--explain', () => {
  const otherDay = [
    'The harbour fire killed 14 people on Monday.',
    'The harbour fire killed 17 people on Friday.',
  ] as const

  test('adds how both are read, every feature with its weight, and the condition that kept a rule from a contradiction', async () => {
    const { code, out } = await project.concord('compare', ...otherDay, '--explain')
    expect(code).toBe(0)
    expect(out).toContain('a: happened, affirmed')
    for (const name of comparisonNames) expect(out).toMatch(new RegExp(`\\b${name}\\b`))
    expect(out).toMatch(/letters +\d\.\d\d × +-?\d+\.\d\d = +-?\d+\.\d\d/)
    expect(out).toMatch(/log-odds +=/)
    expect(out).toMatch(/quantity .*(?:stopped, |\n +not a contradiction: )/)
    const short = await project.concord('compare', ...otherDay)
    expect(out.startsWith(short.out)).toBe(true)
  })

  test('of two matters it says what the rules would have found', async () => {
    const { out } = await project.concord('compare', 'The ferry sank.', 'Nine schools closed.', '--explain')
    expect(out).toMatch(/^unrelated /)
    expect(out).toContain('two matters')
    expect(out).toContain('if it were one matter')
  })

  test('in JSON the numbers add up to the score', async () => {
    const { out } = await project.concord('compare', ...otherDay, '--explain', '--format', 'jsonl')
    const { score, explanation } = JSON.parse(out)
    const sum = explanation.features.reduce(
      (total: number, { value, weight }: { value: number; weight: number }) => total + value * weight,
      explanation.bias,
    )
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(score, 4)
    expect(explanation.rules.length).toBeGreaterThan(0)
    expect(explanation.threshold).toBeGreaterThan(0)
  })

  test('is not there unless asked for', async () => {
    const { out } = await project.concord('compare', ...otherDay, '--format', 'jsonl')
    expect(JSON.parse(out)).not.toHaveProperty('explanation')
  })
})

test('whoever asserts something without a speaker has no name', async () => {
  const { out } = await project.concord('compare', 'The ferry sank, the captain said.', 'The ferry sank.')
  expect(out).toMatch(/attribution: .*\n +a: the captain\n +b: –/)
})

test('one statement alone is a usage error with an example', async () => {
  const { code, err } = await project.concord('compare', 'The ferry sank.')
  expect(code).toBe(2)
  expect(err).toContain('concord compare')
})

test('control characters of a text do not reach the terminal', async () => {
  const { out } = await project.concord('compare', 'The ferry \u001b[31msank\u001b[0m.', 'The \u202eferry sank twice.')
  expect(out).not.toMatch(/[\u001b\u202e]/)
})
