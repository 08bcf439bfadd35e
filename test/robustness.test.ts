import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { printable } from '../src/text/printable.ts'
import { articles, makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

/** Every command that reads a project. */
const readers = [
  ['review'],
  ['report'],
  ['report', '--format', 'json'],
  ['extract'],
  ['check'],
  ['check', '--format', 'github'],
  ['check', '--format', 'json'],
]

describe('little to read', () => {
  test('a folder that is no project is told so', async () => {
    for (const words of readers) {
      expect(await project.concord(...words)).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('concord add <page> --story <name>'),
      })
    }
  })

  test('a project without a story', async () => {
    await project.put('sources/.keep', '')
    expect(await project.concord()).toMatchObject({
      code: 0,
      out: expect.stringContaining('No story is stored here yet'),
    })
    expect(await project.concord('extract')).toMatchObject({ code: 0 })
    expect(await project.concord('check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('0 sources checked in 0 stories'),
    })
    expect(await project.concord('report')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No story is stored here yet'),
    })
  })

  test('a story without a source', async () => {
    await project.put('sources/ferry/.keep', '')
    expect(JSON.parse((await project.concord('report', '--format', 'json')).out)).toEqual({
      story: 'ferry',
      madeBy: { concord: expect.stringMatching(/^\d/), models: expect.stringMatching(/^[0-9a-f]{64}$/) },
      sources: [],
      claims: [],
      facts: [],
    })
    for (const words of readers) expect(await project.concord(...words)).toMatchObject({ code: 0 })
  })

  test('a story with one source, and one with a source that says nothing', async () => {
    await project.article(...articles.herald)
    for (const words of readers) expect(await project.concord(...words)).toMatchObject({ code: 0, err: '' })
    await project.article('gallery', 'The Gallery', '2024-05-03', '')
    const { sources } = JSON.parse((await project.concord('report', '--format', 'json')).out)
    expect(sources).toMatchObject([{ id: 'gallery', claims: 0 }, { id: 'herald' }])
    expect((await project.concord()).out).toMatch(/The Gallery.*no claims/)
  })
})

describe('broken and hostile files', () => {
  beforeEach(() => project.article(...articles.herald))

  test('front matter: file, line and what was expected', async () => {
    await project.put(
      'sources/harbour-fire/broken.md',
      '---\noutlet: The Courier\npublished: yesterday\n---\nThe pier burned.\n',
    )
    for (const words of readers) {
      const { code, out, err } = await project.concord(...words)
      expect(code).toBe(2)
      expect(out + err).toContain('sources/harbour-fire/broken.md')
      expect(out + err).toContain('expected a day such as 2021-03-16')
    }
  })

  test.each([
    ['nesting', '['.repeat(10_000)],
    ['blocks on a line', '- '.repeat(10_000)],
    ['an alias bomb', `a: &a x\n${Array.from({ length: 40 }, (_, n) => `b${n}: &b${n} [*a, *a]`).join('\n')}`],
    ['merge marks', '<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n'],
    ['bytes', Uint8Array.from({ length: 999 }, (_, n) => (n * 181) % 256)],
  ])('%s in the front matter, the claims or the decisions never end in a crash', async (_, hostile) => {
    await project.concord('extract')
    const bytes = typeof hostile === 'string' ? new TextEncoder().encode(hostile) : hostile
    for (const path of [
      'claims/harbour-fire/herald.yaml',
      'claims/harbour-fire/facts.yaml',
      'claims/harbour-fire/decisions.yaml',
    ]) {
      await project.put(path, bytes)
      for (const words of readers) expect([0, 1, 2]).toContain((await project.concord(...words)).code)
    }
    await project.put('claims/harbour-fire/decisions.yaml', '')
    await project.put('claims/harbour-fire/facts.yaml', bytes)
    expect(await project.concord('check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('facts.yaml (unreadable: '),
    })
    await project.put(
      'sources/harbour-fire/hostile.md',
      Buffer.concat([Buffer.from('---\n'), bytes, Buffer.from('\n---\nThe pier burned.\n')]),
    )
    for (const words of readers) expect(await project.concord(...words)).toMatchObject({ code: 2 })
  })

  test('control characters and bidi marks of an article reach no output', async () => {
    const body =
      '\u001b]0;owned\u0007The mayor\u202e said \u001b[2Jthe pier \u2066will reopen\u2069 on Monday.\u009b31m\n\n\ud800The ferry sank.\u0000\n'
    await project.put(
      'sources/harbour-fire/courier.md',
      `---\noutlet: "The \\u001b[31mCourier\\u202e"\ntitle: "\\e[1mA\\x9b"\n---\n${body}`,
    )
    for (const words of [...readers, ['extract', 'sources/harbour-fire/courier.md']]) {
      const { code, out, err } = await project.concord(...words)
      expect(code).toBeLessThan(2)
      expect(printable(out + err)).toBe(out + err)
    }
    const { claims } = JSON.parse((await project.concord('report', '--format', 'json')).out)
    for (const { source, quote } of claims) {
      if (source === 'courier') expect(body.slice(quote.start, quote.end)).toBe(quote.exact)
    }
    expect(printable(await project.read('claims/harbour-fire/courier.yaml'))).toBe(
      await project.read('claims/harbour-fire/courier.yaml'),
    )
  })

  test('names with spaces, quotes and letters of all kinds', async () => {
    for (const [index, name] of ['the daily "post"', 'עליזה', 'a: b #c', 'naïve 😀', '--since', '%0A,::x'].entries()) {
      await project.put(
        `sources/brand é/${name}.md`,
        `---\noutlet: Outlet ${index}\npublished: 2024-05-04\n---\n${index === 0 ? articles.herald[3] : articles.opposing[3]}`,
      )
    }
    for (const words of [
      ['report', 'brand é'],
      ['extract', '--story', 'brand é'],
      ['extract', '--story', 'brand é'],
    ]) {
      expect(await project.concord(...words)).toMatchObject({ code: 0, err: '' })
    }
    const { code, out } = await project.concord('check', '--format', 'json', 'sources/brand é')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ counts: { 'stale-claims': 0, checked: 6, unreadable: 0 } })
  })

  test('a folder that cannot be written is told with its path', async () => {
    await project.put('claims', 'a file where the folder should be')
    const { code, err } = await project.concord('extract')
    expect(code).toBe(2)
    expect(err).toMatch(/claims\/harbour-fire\/herald\.yaml: cannot be written, .*\n.*folder/)
  })
})

describe('as a process', () => {
  /** Starts concord with a module loaded before it. */
  function start(words: readonly string[], before: string) {
    const cli = new URL('../src/cli.ts', import.meta.url).pathname
    const script = `data:text/javascript,${encodeURIComponent(before)}`
    return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--import', script, cli, ...words], {
      cwd: project.root,
    })
  }

  test('a crash outside any command is neither 0 nor 1', async () => {
    const child = start(
      ['--version'],
      `process.on('newListener', name => {
      if (name === 'unhandledRejection') setImmediate(() => { throw new Error('the roof fell in') })
    })`,
    )
    let told = ''
    child.stderr.on('data', chunk => {
      told += chunk
    })
    expect(await new Promise(resolve => child.on('close', resolve))).toBe(70)
    expect(told).toContain('the roof fell in')
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once, as a shell expects', async signal => {
    const child = start(['--version'], 'setInterval(() => {}, 1000)')
    child.stdout.once('data', () => child.kill(signal))
    const [code, by] = await new Promise<[number | null, string | null]>(resolve =>
      child.on('close', (...ended) => resolve(ended)),
    )
    // A shell turns the signal into 130 or 143.
    expect(by ?? code).toBe(signal)
  })
})
