import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type AddOptions, add } from '../src/commands/add.ts'
import { readStory } from '../src/store/project.ts'
import { sha256 } from '../src/store/sha256.ts'
import { makeIo } from './fixtures/io.ts'
import { fire } from './read/pages.ts'

let cwd = ''
let server: Server | undefined

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'concord-add-'))
})
afterEach(async () => {
  server?.close()
  server = undefined
  await rm(cwd, { recursive: true, force: true })
})

const page = `Ferry fire kills two in Lund harbour\n\nBy Jo Lund\nMarch 16, 2021\n\n${fire.join('\n\n')}\n\nTags Ferries\n`

async function run(inputs: readonly string[], options: Partial<AddOptions> = {}, stdin = '') {
  const { io, written } = makeIo({
    cwd,
    stdin: async function* () {
      yield new TextEncoder().encode(stdin)
    },
  })
  const code = await add(inputs, { story: 'fire', format: 'text', ...options }, io)
  return { code, ...written }
}

const file = async (name: string, data: string | Uint8Array): Promise<string> => {
  await writeFile(join(cwd, name), data)
  return name
}
const stored = async (): Promise<readonly string[]> =>
  (await readdir(cwd, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile() && entry.parentPath.includes('sources'))
    .map(entry => join(entry.parentPath, entry.name).slice(cwd.length + 1))
    .sort()

describe('add', () => {
  it('stores the article and the page byte for byte, with its hash', async () => {
    const bytes = new TextEncoder().encode(page)
    const { code, out } = await run([await file('Coast Herald.txt', bytes)], { outlet: 'The Coast Herald' })
    expect(code).toBe(0)
    expect(out).toContain('stored as sources/fire/coast-herald.md')
    expect(await stored()).toEqual(['sources/fire/coast-herald.md', 'sources/fire/originals/coast-herald.txt'])
    expect(await readFile(join(cwd, 'sources/fire/originals/coast-herald.txt'))).toEqual(Buffer.from(bytes))
    expect(await readFile(join(cwd, 'sources/fire/coast-herald.md'), 'utf8')).toContain(sha256(bytes))
    const { sources, problems } = await readStory(cwd, 'fire')
    expect(problems).toEqual([])
    expect(sources).toMatchObject([
      {
        outlet: 'The Coast Herald',
        title: 'Ferry fire kills two in Lund harbour',
        author: 'Jo Lund',
        published: '2021-03-16',
        language: 'en',
        body: `${fire.join('\n\n')}\n`,
      },
    ])
  })

  it('says so when there is no date, and stores none', async () => {
    const { out } = await run([await file('herald.txt', fire.join('\n\n'))])
    expect(out).toMatch(/published {2}none found/)
    expect((await readStory(cwd, 'fire')).sources[0]?.published).toBeNull()
  })

  it('takes the same page, and the same article under the same outlet, once', async () => {
    const first = await file('herald.txt', page)
    await run([first])
    const again = await run([first, await file('copy.txt', page)])
    expect(again.code).toBe(0)
    expect(again.out).toBe(
      'herald.txt: already stored as sources/fire/herald.md\ncopy.txt: already stored as sources/fire/herald.md\n',
    )
    const { out } = await run([await file('tomorrow.txt', `${page}\nMost Read\n`)], { outlet: 'Herald' })
    expect(out).toContain('already stored as sources/fire/herald.md')
    expect(await stored()).toHaveLength(2)
  })

  it('keeps the same words of another outlet, and another article of the same name', async () => {
    await run([await file('herald.txt', page)])
    await run([await file('courier.txt', `${page} `)])
    await file('herald.txt', `${fire[2]}\n\n${fire[0]}\n`)
    const { out } = await run(['herald.txt'])
    expect(out).toContain('sources/fire/herald-2.md')
    expect((await readStory(cwd, 'fire')).sources.map(source => source.id).sort()).toEqual([
      'courier',
      'herald',
      'herald-2',
    ])
  })

  it('keeps all of several articles of one name that are added at the same moment, and one of the same page', async () => {
    const texts = Array.from(
      { length: 6 },
      (_, index) => `${page}\n\n${fire[index % 3]} It was the ${index + 1}th fire.\n`,
    )
    const inputs = await Promise.all(
      texts.map(async (text, index) => {
        await mkdir(join(cwd, `${index}`))
        return file(`${index}/herald.${index % 2 === 0 ? 'txt' : 'md'}`, text)
      }),
    )
    const outcomes = await Promise.all([...inputs, ...inputs, ...inputs].map(input => run([input])))
    expect(outcomes.map(({ code }) => code)).toEqual(Array(18).fill(0))
    const { digests } = await readStory(cwd, 'fire')
    expect(digests.size).toBe(6)
    const originals = (await stored()).filter(path => path.includes('originals'))
    expect(originals).toHaveLength(6)
    for (const path of originals) {
      const [id] = path.slice('sources/fire/originals/'.length).split('.')
      const text = await readFile(join(cwd, 'sources/fire', `${id}.md`), 'utf8')
      expect(text).toContain(sha256(await readFile(join(cwd, path))))
    }
  })

  it('takes a stored article as it stands, options applied', async () => {
    const body = 'Home\n\nNews\n\nThe “fire”.\n'
    const source = `---\noutlet: Herald\ntitle: Fire\npublished: 2021-03-16T15:33:00+02:00\n---\n${body}`
    await run([await file('herald.md', source)], { outlet: 'The Herald' })
    expect((await readStory(cwd, 'fire')).sources[0]).toMatchObject({
      outlet: 'The Herald',
      title: 'Fire',
      published: '2021-03-16T15:33:00+02:00',
      body,
    })
  })

  it('counts the paragraphs of an article with the line ends of Windows, and one piece as one', async () => {
    const source = '---\noutlet: Herald\n---\nThe ferry burned.\n\nIt sank.\n'.replaceAll('\n', '\r\n')
    expect((await run([await file('windows.md', source)])).out).toMatch(/^ {2}body {7}2 paragraphs$/m)
    const { out } = await run([await file('one.txt', `${fire.join('\n\n')}\n\nTags Ferries\n`)])
    expect(out).toMatch(/, 1 other piece of text on the page left out$/m)
  })

  it('reads standard input, and asks for the outlet it cannot know', async () => {
    expect((await run(['-'], {}, page)).err).toContain('--outlet')
    expect(await stored()).toEqual([])
    const { out } = await run(['-'], { outlet: 'The Herald' }, page)
    expect(out).toContain('sources/fire/ferry-fire-kills-two-in-lund-harbour.md')
  })

  it('stores what can be read and reports the rest', async () => {
    await file('good.txt', page)
    await file(
      'german.txt',
      `${'Bei einem Brand auf einer Fähre im Hafen sind am Montagabend zwei Menschen ums Leben gekommen, wie der Bürgermeister mitteilte. '.repeat(4)}`,
    )
    await file('empty.txt', '')
    await file('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))
    await file('menu.html', '<nav>Home</nav>')
    await file('broken.md', '---\noutlet: [\n---\nText.')
    const { code, err } = await run([
      'missing.txt',
      'german.txt',
      'empty.txt',
      'picture.txt',
      'menu.html',
      'broken.md',
      'good.txt',
    ])
    expect(code).toBe(2)
    for (const words of [
      'missing.txt: cannot be read',
      'german.txt: the article seems to be in German, expected English',
      'empty.txt: empty',
      'picture.txt: a PNG picture',
      'menu.html: no article found',
      'broken.md:',
    ])
      expect(err).toContain(words)
    expect(await stored()).toEqual(['sources/fire/good.md', 'sources/fire/originals/good.txt'])
  })

  it('prints one line of JSON per input in a dry run and stores nothing', async () => {
    const { code, out } = await run(['nowhere.txt', await file('herald.txt', page)], { dryRun: true, format: 'json' })
    expect(code).toBe(2)
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines[0]).toEqual({ input: 'nowhere.txt', error: expect.stringContaining('no such file') })
    expect(lines[1]).toMatchObject({
      input: 'herald.txt',
      path: 'sources/fire/herald.md',
      outlet: 'Herald',
      title: 'Ferry fire kills two in Lund harbour',
      author: 'Jo Lund',
      published: '2021-03-16',
      language: 'en',
      url: null,
      body: fire.join('\n\n'),
    })
    expect(await stored()).toEqual([])
  })

  it('does not know the path without a story', async () => {
    const { out } = await run([await file('herald.txt', page)], {
      dryRun: true,
      format: 'json',
      story: undefined as never,
    })
    expect(JSON.parse(out).path).toBeNull()
  })

  it.each([
    [{ story: '../outside' }],
    [{ story: '/tmp/x' }],
    [{ story: '..' }],
    [{ story: 'a\\b' }],
    [{ story: 'nul' }],
    [{ story: '' }],
    [{ story: undefined as never }],
    [{ published: 'yesterday' }],
    [{ published: '2021-03-16T15:33' }],
    [{ url: 'javascript:alert(1)' }],
  ])('refuses %j', async options => {
    await expect(run([await file('herald.txt', page)], options)).rejects.toMatchObject({ code: 'usage' })
    expect(await stored()).toEqual([])
  })

  it('leaves no original without its source when a write fails', async () => {
    await mkdir(join(cwd, 'sources/fire/originals'), { recursive: true })
    await file('herald.txt', page)
    await chmod(join(cwd, 'sources/fire'), 0o555)
    const { code } = await run(['herald.txt'])
    await chmod(join(cwd, 'sources/fire'), 0o755)
    // As root every folder may be written
    expect([
      [2, 0],
      [0, 2],
    ]).toContainEqual([code, (await stored()).length])
  })

  it('fetches an address, follows redirects to pages only, and keeps the address', async () => {
    server = createServer((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/news/ferry-fire?id=1' }).end()
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
      else if (request.url?.startsWith('/news'))
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(`<article><h1>Fire</h1>${fire.map(text => `<p>${text}</p>`).join('')}</article>`)
      else response.writeHead(404).end()
    })
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, err } = await run([`${base}/old`, `${base}/file`, `${base}/gone`])
    expect(code).toBe(2)
    expect(err).toContain('leads to file:')
    expect(err).toContain('the server answers 404')
    expect((await readStory(cwd, 'fire')).sources).toMatchObject([
      { id: 'ferry-fire', url: `${base}/news/ferry-fire?id=1` },
    ])
    expect(await stored()).toContain('sources/fire/originals/ferry-fire.html')
  })
})
