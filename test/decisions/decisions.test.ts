import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConcordError } from '../../src/errors.ts'
import type { Decision } from '../../src/model.ts'
import { appendDecision, readDecisionLog, readDecisions } from '../../src/store/decisions.ts'
import { makeProject } from '../fixtures/project.ts'

const story = 'harbour-fire'
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-'))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function decision(rest: Partial<Decision> = {}): Decision {
  return {
    action: 'accept',
    fact: 'f-1',
    claims: ['c-1'],
    at: '2024-05-03T10:00:00.000Z',
    by: null,
    note: null,
    ...rest,
  }
}

function path(): string {
  return join(root, 'claims', story, 'decisions.yaml')
}

function write(text: string): void {
  mkdirSync(join(root, 'claims', story), { recursive: true })
  writeFileSync(path(), text)
}

describe('what is appended is read back', () => {
  test('in order, from a folder that did not exist', async () => {
    const both = [
      decision(),
      decision({ action: 'note', by: 'Dana', note: 'Ask: “why?” {1}, שלום', text: 'The "pier" burned.' }),
    ]
    for (const one of both) appendDecision(root, story, one)
    expect(await readDecisionLog(root, story)).toEqual({ decisions: both, problems: [] })
  })

  test('whatever printable text it holds', async () => {
    const text = fc.string({ unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(text, fc.array(text), text, async (fact, claims, note) => {
        const own = mkdtempSync(join(tmpdir(), 'concord-'))
        const one = decision({ fact, claims, note })
        appendDecision(own, story, one)
        expect(await readDecisions(own, story)).toEqual([one])
        rmSync(own, { recursive: true })
      }),
      { numRuns: 50 },
    )
  })

  test('one decision on each line, so that git merges by decision', () => {
    appendDecision(root, story, decision({ note: 'first line\nsecond line' }))
    appendDecision(root, story, decision({ action: 'undo' }))
    expect(readFileSync(path(), 'utf8').split('\n')).toEqual([
      '- { "action": "accept", "fact": "f-1", "claims": ["c-1"], "at": "2024-05-03T10:00:00.000Z", "by": null, "note": "first line\\nsecond line" }',
      '- { "action": "undo", "fact": "f-1", "claims": ["c-1"], "at": "2024-05-03T10:00:00.000Z", "by": null, "note": null }',
      '',
    ])
  })
})

test('no log is an empty log', async () => {
  expect(await readDecisionLog(root, story)).toEqual({ decisions: [], problems: [] })
})

test('entries written by hand over several lines are read, with comments and without by and note', async () => {
  write(
    [
      '# Reviewed on paper',
      '- action: reject',
      '  fact: f-2',
      '  claims:',
      '    - c-7',
      '  at: 2024-05-03T10:00:00+02:00',
      '',
    ].join('\n'),
  )
  expect(await readDecisions(root, story)).toEqual([
    { action: 'reject', fact: 'f-2', claims: ['c-7'], at: '2024-05-03T10:00:00+02:00', by: null, note: null },
  ])
})

describe('a crash in the middle of a write', () => {
  test('loses that entry only, wherever it is cut, and never the next one', async () => {
    const first = decision({ note: 'first' })
    const next = decision({ action: 'reject', note: 'next' })
    appendDecision(root, story, first)
    const whole = readFileSync(path()).length
    appendDecision(root, story, decision({ action: 'note', note: 'a "quoted" note: שלום, [1] {2}' }))
    const bytes = readFileSync(path())
    // The last two lengths lack nothing but the line break, and nothing.
    for (let length = whole + 1; length < bytes.length - 1; length += 1) {
      write('')
      writeFileSync(path(), bytes)
      truncateSync(path(), length)
      const torn = await readDecisionLog(root, story)
      expect(torn.decisions).toEqual([first])
      expect(torn.problems[0]?.message).toMatch(/^claims\/harbour-fire\/decisions\.yaml:2:/)
      appendDecision(root, story, next)
      expect((await readDecisionLog(root, story)).decisions).toEqual([first, next])
    }
  })
})

test('an entry that is no decision is told with its line, and the others are read', async () => {
  appendDecision(root, story, decision())
  write(
    `${readFileSync(path(), 'utf8')}- { action: delete, fact: f-1, claims: [], at: 2024-05-03T10:00:00Z }\n- hello\n`,
  )
  appendDecision(root, story, decision({ action: 'undo' }))
  const { decisions, problems } = await readDecisionLog(root, story)
  expect(decisions.map(({ action }) => action)).toEqual(['accept', 'undo'])
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/decisions\.yaml:2:1: .*expected action to be accept, reject, note or undo \(.*correct this/),
    expect.stringMatching(/decisions\.yaml:3:1: .*expected `- \{ "action": …/),
  ])
})

test('an instant without its offset is refused: it means another moment elsewhere', async () => {
  write('- { action: accept, fact: f-1, claims: [], at: 2024-05-03T10:00:00 }\n')
  expect((await readDecisionLog(root, story)).problems[0]?.message).toMatch(
    /:1:1: .*expected at to be an instant with its offset such as 2026/,
  )
})

test('an instant that no clock shows is refused', async () => {
  write('- { action: accept, fact: f-1, claims: [], at: 2024-05-03T99:99:00Z }\n')
  expect((await readDecisionLog(root, story)).problems[0]?.message).toMatch(/:1:1: .*expected at to be an instant/)
})

test('an unfinished merge is an error with its line and what to do', async () => {
  appendDecision(root, story, decision())
  const line = readFileSync(path(), 'utf8')
  write(`${line}<<<<<<< ours\n${line}=======\n${line}>>>>>>> theirs\n`)
  const error = await readDecisions(root, story).catch(error => error)
  expect(error).toBeInstanceOf(ConcordError)
  expect(error).toMatchObject({ code: 'decisions-unreadable', hint: expect.stringContaining('both sides') })
  expect(error.message).toMatch(/^claims\/harbour-fire\/decisions\.yaml:2:1: /)
})

describe('hostile logs are told, not suffered', () => {
  test.each([
    ['deep nesting', `- ${'['.repeat(10_000)}`],
    ['aliases', '- &a [x]\n- [*a, *a]\n'],
    ['a key that is a trap', '- { __proto__: { action: accept }, fact: f-1 }\n'],
    ['no YAML at all', '\0\x01\xff{{{{'],
  ])('%s', async (_, text) => {
    write(text)
    const { decisions, problems } = await readDecisionLog(root, story)
    expect(decisions).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })
})

test('reviewers who write at the same moment lose nothing', async () => {
  const script = fileURLToPath(new URL('../fixtures/append-decisions.ts', import.meta.url))
  const names = ['Dana', 'Noam', 'Ruth', 'Eli']
  await Promise.all(
    names.map(name => promisify(execFile)(process.execPath, ['--import', 'tsx', script, root, name, '40'])),
  )
  const { decisions, problems } = await readDecisionLog(root, story)
  expect(problems).toEqual([])
  for (const name of names) {
    expect(decisions.filter(({ by }) => by === name).map(({ fact }) => fact)).toEqual(
      Array.from({ length: 40 }, (_, number) => `f-${number}`),
    )
  }
})

test('two branches merge line by line with `merge=union`, and lose nothing', async () => {
  const project = await makeProject()
  const append = (fact: string, rest: Partial<Decision> = {}) =>
    appendDecision(project.root, story, decision({ fact, ...rest }))
  const commit = async (message: string) => {
    await project.git('add', '.')
    await project.git('commit', '-m', message)
  }
  await project.git('init')
  await project.put('.gitattributes', 'claims/*/decisions.yaml merge=union\n')
  append('f-1')
  await commit('one')
  await project.git('branch', 'hers')
  append('f-2', { by: 'Noam' })
  append('f-2', { by: 'Noam', action: 'undo' })
  await commit('his')
  await project.git('checkout', 'hers')
  append('f-2', { by: 'Dana', action: 'reject' })
  append('f-3', { by: 'Dana' })
  await commit('hers')
  await project.git('merge', 'main')
  const { decisions, problems } = await readDecisionLog(project.root, story)
  expect(problems).toEqual([])
  expect(decisions.map(({ fact, action, by }) => `${fact} ${action} ${by}`).sort()).toEqual([
    'f-1 accept null',
    'f-2 accept Noam',
    'f-2 reject Dana',
    'f-2 undo Noam',
    'f-3 accept Dana',
  ])
  await project.remove()
})

describe('what cannot be written is an error', () => {
  test('that names the file, when a file stands in the way', () => {
    writeFileSync(join(root, 'claims'), '')
    expect(() => appendDecision(root, story, decision())).toThrow(
      expect.objectContaining({
        code: 'write-failed',
        message: expect.stringMatching(/^claims\/harbour-fire\/decisions\.yaml: /),
      }),
    )
  })

  test('through a link, which may lead out of the project', () => {
    mkdirSync(join(root, 'claims', story), { recursive: true })
    writeFileSync(join(root, 'elsewhere'), 'precious')
    symlinkSync(join(root, 'elsewhere'), path())
    expect(() => appendDecision(root, story, decision())).toThrow(expect.objectContaining({ code: 'write-failed' }))
    expect(readFileSync(join(root, 'elsewhere'), 'utf8')).toBe('precious')
  })
})
