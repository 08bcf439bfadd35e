import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { crashed, run } from '../src/commands/run.ts'
import { appendDecision } from '../src/store/decisions.ts'
import { parseYaml } from '../src/store/yaml.ts'
import { makeIo } from './fixtures/io.ts'
import { articles, makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

/** The command as a process of its own. `isClosed` closes its standard output at once. */
function start(
  words: readonly string[],
  { isClosed = false, input = '', into }: { isClosed?: boolean; input?: string | Readable; into?: string } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const cli = new URL('../src/cli.ts', import.meta.url).pathname
  const tsx = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', tsx, cli, ...words], {
    cwd: project.root,
    stdio: ['pipe', into === undefined ? 'pipe' : openSync(into, 'w'), 'pipe'],
  })
  const written = { out: '', err: '' }
  child.stdout?.on('data', chunk => {
    written.out += chunk
  })
  child.stderr!.on('data', chunk => {
    written.err += chunk
  })
  if (isClosed) child.stdout?.destroy()
  // It may end before it has read everything.
  child.stdin!.on('error', () => {})
  if (typeof input === 'string') child.stdin!.end(input)
  else input.pipe(child.stdin!)
  return new Promise(resolve => child.on('close', code => resolve({ code, ...written })))
}

describe('the command line', () => {
  test('help names every command and exit code', async () => {
    const { code, out, err } = await project.concord('--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const word of ['add', 'extract', 'compare', 'report', 'explain', 'review', 'check', 'Exit codes:', '130'])
      expect(out).toContain(word)
    expect((await project.concord('help', 'check')).out).toContain('--since <ref>')
  })

  test('the version is the one of the package', async () => {
    expect((await project.concord('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('a mistyped command is told as one', async () => {
    const { code, err } = await project.concord('match', 'a.md')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'concord: "match" is no command, and "a.md" one word too many for a story.\n`concord --help` shows every command by example.\n',
    })
  })

  test('with several stories each command says how it wants the name of one', async () => {
    await project.put('sources/f/a.md', '---\noutlet: A\n---\nThe ferry sank.\n')
    await project.put('sources/g/a.md', '---\noutlet: A\n---\nThe ferry sank.\n')
    expect((await project.concord('report')).err).toContain('expected the name of one.')
    expect((await project.concord('explain', 'f0')).err).toContain('expected --story <name>.')
  })

  test.each([
    ['--bogus'],
    ['report', '--bogus'],
    ['report', 'a', 'b'],
    ['report', '--format', 'xml'],
    ['check', '--since'],
    ['add'],
    ['explain'],
    ['extract', 'a.md', '--story', 'b'],
    ['extract', '--pretokenized', 'a.conllu'],
  ])('wrong usage ends with 2 and a word on what is expected: %s %s', async (...words) => {
    await project.put('sources/ferry/.keep', '')
    const { code, out, err } = await project.concord(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).not.toMatch(/^\s+at /m)
    expect(err).not.toBe('')
  })

  test('an unforeseen error ends with 70 and its stack', async () => {
    const { io, written } = makeIo({
      out: () => {
        throw new Error('the screen fell over')
      },
    })
    expect(await run(['--version'], io)).toBe(crashed)
    expect(written.err).toMatch(/the screen fell over\n\s+at /)
  })
})

describe('as a process', () => {
  test('everything is written before it ends, and nothing else', async () => {
    for (const article of Object.values(articles)) await project.article(...article)
    const { code, out, err } = await start(['report', '--format', 'json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe((await project.concord('report', '--format', 'json')).out)
  })

  test('a reader that leaves is no trouble', async () => {
    await project.article(...articles.herald)
    expect(await start(['report', '--format', 'json'], { isClosed: true })).toMatchObject({ code: 0, err: '' })
  })

  test.runIf(existsSync('/dev/full'))(
    'a report that finds no room is told, and is no fault of the program',
    async () => {
      await project.article(...articles.herald)
      const { code, err } = await start(['report'], { into: '/dev/full' })
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(
          /^concord: standard output: cannot be written, ENOSPC.*\nWhat was written is not whole\.\n$/,
        ),
      })
    },
  )

  test('a reader that leaves ends a stream of pairs that has no end', async () => {
    const pair = `${JSON.stringify({ id: 1, a: 'The pier will reopen.', b: 'The pier will reopen.' })}\n`
    function* endless() {
      for (;;) yield pair.repeat(50)
    }
    const words = ['compare', '--pairs', '-', '--format', 'jsonl']
    expect(await start(words, { isClosed: true, input: Readable.from(endless()) })).toMatchObject({ code: 0, err: '' })
  })

  test('takes standard input', async () => {
    const input = `${JSON.stringify({ id: 'p1', a: 'The pier will reopen.', b: 'The pier will reopen.' })}\n`
    const { code, out, err } = await start(['compare', '--pairs', '-', '--format', 'jsonl'], { input })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ id: 'p1', relation: 'agrees' })
    const page = await start(['add', '-', '--dry-run', '--format', 'json'], { input: '' })
    expect(page).toMatchObject({ code: 2 })
    expect(JSON.parse(page.out)).toMatchObject({ input: '-', error: expect.any(String) })
  })

  test('errors reach the exit code', async () => {
    expect(await start(['report', 'nothing'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('No `sources/` in this folder'),
    })
  })
})

describe('report', () => {
  beforeEach(async () => {
    for (const article of Object.values(articles)) await project.article(...article)
  })

  test('puts every claim in one fact, with the exact words of its source', async () => {
    const report = JSON.parse((await project.concord('report', 'harbour-fire', '--format', 'json')).out)
    expect(report.sources.map((source: { id: string }) => source.id)).toEqual(['courier', 'gazette', 'herald'])
    expect(report.facts.flatMap((fact: { claims: string[] }) => fact.claims).sort()).toEqual(
      report.claims.map((claim: { id: string }) => claim.id).sort(),
    )
    for (const { source, quote } of report.claims) {
      const { body } = { body: Object.values(articles).find(([id]) => id === source)![3] }
      expect(body.slice(quote.start, quote.end)).toBe(quote.exact)
    }
  })

  test('says the same in YAML and in JSON, twice the same bytes', async () => {
    const json = await project.concord('report', '--format', 'json')
    const yaml = await project.concord('report')
    expect(parseYaml(yaml.out, { path: 'report' })).toEqual(JSON.parse(json.out))
    expect(await project.concord('report')).toEqual(yaml)
  })
})

describe('an archived report', () => {
  beforeEach(async () => {
    await project.article(...articles.herald)
    await project.article(...articles.opposing)
  })

  test('names the version, the weights, and the files by their hashes', async () => {
    const { out } = await project.concord('report', '--format', 'json')
    const { madeBy, sources } = JSON.parse(out)
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(madeBy).toEqual({ concord: version, models: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(sources).toHaveLength(2)
    for (const { path, sha256, url, language } of sources) {
      expect({ url, language }).toEqual({ url: null, language: 'en' })
      expect(sha256).toBe(
        createHash('sha256')
          .update(await project.read(path))
          .digest('hex'),
      )
    }
  })

  test('holds every note beside the decision, and decisions whose fact is gone', async () => {
    const { facts } = JSON.parse((await project.concord('report', '--format', 'json')).out)
    const [{ id, claims }] = facts
    const at = '2024-05-05T09:30:00.000Z'
    const decision = { action: 'note', fact: id, claims, at, by: 'Dana', note: 'Call the harbour master' } as const
    appendDecision(project.root, 'harbour-fire', decision)
    appendDecision(project.root, 'harbour-fire', { ...decision, action: 'accept', note: null })
    appendDecision(project.root, 'harbour-fire', { ...decision, fact: 'f-gone', claims: ['c-gone'] })
    const path = 'claims/harbour-fire/decisions.yaml'
    await project.put(path, `${await project.read(path)}- { "action": "acc`)
    const { out, err } = await project.concord('report', '--format', 'json')
    const report = JSON.parse(out)
    expect(report.facts[0]).toMatchObject({
      decision: { action: 'accept', by: 'Dana' },
      notes: [{ note: 'Call the harbour master', at, by: 'Dana' }],
    })
    expect(report.decisionsWithoutFact).toMatchObject([{ fact: 'f-gone', note: 'Call the harbour master' }])
    expect(parseYaml((await project.concord('report')).out, { path: 'report' })).toEqual(report)
    expect(err).toMatch(/^concord: claims\/harbour-fire\/decisions\.yaml:4:/)
  })
})

describe('extract', () => {
  test('prints a line for each article in the order given, an empty one too, and tells which could not be read', async () => {
    await project.article(...articles.herald)
    await project.article('blank', 'Blank', '2024-05-03', '')
    await project.put('loose page.md', '---\nno outlet\n---\n')
    const paths = ['sources/harbour-fire/herald.md', 'loose page.md', 'sources/harbour-fire/blank.md', 'gone.md']
    const { code, out, err } = await project.concord('extract', ...paths)
    expect(code).toBe(2)
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(line => line.source)).toMatchObject([
      { id: 'herald', path: paths[0], outlet: 'The Harbour Herald', published: '2024-05-03' },
      { id: 'blank', path: paths[2] },
    ])
    expect(lines[1]).toMatchObject({ claims: [], mentions: [] })
    expect(err).toMatch(/loose page\.md:2:1: front matter is no list of fields/)
    expect(err).toMatch(/gone\.md: cannot be read, there is no such file/)
  })

  test('prints the analysis as CoNLL-U, of articles and of words that others split', async () => {
    await project.article(...articles.herald)
    const { out } = await project.concord('extract', 'sources/harbour-fire/herald.md', '--format', 'conllu')
    expect(out.split('\n')[1]).toMatch(/^2\tferry\tferry\tNOUN\t/)
    await project.put('words.conllu', '1-2\tcan’t\t_\n1\tca\t_\n2\tn’t\t_\n3\tswim\t_\n\n')
    const words = await project.concord('extract', '--format', 'conllu', '--pretokenized', 'words.conllu')
    expect(words.out.split('\n').map(line => line.split('\t').slice(0, 2).join(' '))).toEqual([
      '1 ca',
      '2 n’t',
      '3 swim',
      '',
      '',
    ])
  })

  test('writes the other stories when one cannot be read, and says what to do', async () => {
    await project.article(...articles.herald)
    await project.put('sources/a-story/latin.md', new Uint8Array([...Buffer.from('---\noutlet: Post\n---\nCaf'), 0xe9]))
    const { code, out, err } = await project.concord('extract')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'concord: sources/a-story/latin.md:4: bytes that are not UTF-8, expected UTF-8 text\nSave the file as UTF-8.\n',
    })
    expect(out).toContain('harbour-fire: 2 of 2 files written')
    expect((await project.concord('extract', 'sources/a-story/latin.md')).err).toBe(err)
  })

  test('without paths writes claims/, and writes nothing the second time', async () => {
    await project.article(...articles.herald)
    await project.article(...articles.opposing)
    expect((await project.concord('extract')).out).toBe(
      'written  claims/harbour-fire/courier.yaml\nwritten  claims/harbour-fire/herald.yaml\nwritten  claims/harbour-fire/facts.yaml\nharbour-fire: 3 of 3 files written\n',
    )
    expect((await project.concord('extract', '--story', 'harbour-fire')).out).toBe(
      'harbour-fire: 0 of 3 files written, 3 up to date already\n',
    )
    expect((await project.concord('extract', '--story', 'harbour')).code).toBe(2)
  })
})
