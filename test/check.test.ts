import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { articles, makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
  await project.git('init', '--quiet')
  await project.article(...articles.herald)
  await project.git('add', '.')
  await project.git('commit', '--quiet', '--message', 'One source')
})
afterEach(() => project.remove())

async function checkJson(...words: string[]) {
  const { code, out, err } = await project.concord('check', '--format', 'json', ...words)
  return { code, err, ...JSON.parse(out === '' ? '{}' : out) }
}

const opposing = 'sources/harbour-fire/courier.md'

describe('new sources', () => {
  test('an agreeing article passes', async () => {
    await project.article(...articles.agreeing)
    expect(await checkJson('--since', 'HEAD')).toMatchObject({
      code: 0,
      findings: [],
      checked: ['sources/harbour-fire/gazette.md'],
      leftOut: [{ path: 'sources/harbour-fire/herald.md', reason: 'not changed' }],
      since: { ref: 'HEAD' },
    })
  })

  test('an opposing one fails on its line, with the words of the other', async () => {
    await project.article(...articles.opposing)
    const { code, findings } = await checkJson('--since', 'HEAD')
    expect(code).toBe(1)
    expect(findings).toMatchObject([
      {
        kind: 'contradiction',
        path: opposing,
        line: 8,
        column: 1,
        words: expect.stringContaining('will not reopen on Monday'),
        other: {
          path: 'sources/harbour-fire/herald.md',
          outlet: 'The Harbour Herald',
          line: 8,
          words: expect.stringContaining('will reopen on Monday'),
        },
        because: [{ kind: 'polarity' }],
      },
    ])
  })

  test('one with other numbers for the same event fails on the line of its number', async () => {
    await project.article('herald', 'The Harbour Herald', '2024-05-03', 'The storm killed 14 people on Friday.\n')
    await project.git('commit', '--quiet', '--all', '--message', 'Numbers')
    await project.article(
      'courier',
      'The Courier',
      '2024-05-03',
      'Rain fell.\n\nThe storm killed 17 people on Friday.\n',
    )
    expect(await checkJson('--since', 'HEAD')).toMatchObject({
      code: 1,
      findings: [
        {
          path: opposing,
          line: 8,
          words: expect.stringContaining('killed 17 people'),
          other: { line: 6 },
          kinds: expect.arrayContaining(['quantity']),
        },
      ],
    })
  })

  test.each(['untracked', 'staged', 'committed'])('counts as new when %s', async state => {
    await project.article(...articles.opposing)
    if (state !== 'untracked') await project.git('add', '.')
    if (state === 'committed') await project.git('commit', '--quiet', '--message', 'Another')
    expect(await checkJson('--since', state === 'committed' ? 'HEAD~1' : 'HEAD')).toMatchObject({
      code: 1,
      checked: [opposing],
    })
  })

  test('a changed source is held against an old one', async () => {
    await project.article(...articles.agreeing)
    await project.git('add', '.')
    await project.git('commit', '--quiet', '--message', 'Another')
    await project.article('gazette', 'The Gazette', '2024-05-03', articles.opposing[3])
    expect(await checkJson('--since', 'HEAD')).toMatchObject({ code: 1, checked: ['sources/harbour-fire/gazette.md'] })
  })

  test('what another branch did meanwhile is not counted as new', async () => {
    await project.git('checkout', '--quiet', '-b', 'feature')
    await project.git('checkout', '--quiet', 'main')
    await project.article('herald', 'The Harbour Herald', '2024-05-03', 'The ferry sank.\n')
    await project.git('commit', '--quiet', '--all', '--message', 'On main only')
    await project.git('checkout', '--quiet', 'feature')
    expect(await checkJson('--since', 'main')).toMatchObject({ code: 0, checked: [] })
  })

  test('works in a folder below the top of the repository, and annotates from the top', async () => {
    const desk = await makeProject()
    await desk.git('init', '--quiet')
    await desk.git('commit', '--quiet', '--allow-empty', '--message', 'Empty')
    await desk.put('desk/sources/f/herald.md', `---\noutlet: A\npublished: 2024-05-03\n---\n${articles.herald[3]}`)
    await desk.put('desk/sources/f/courier ü.md', `---\noutlet: B\npublished: 2024-05-04\n---\n${articles.opposing[3]}`)
    const { code, out } = await desk.concordIn('desk', 'check', '--since', 'HEAD', '--format', 'github')
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=desk\/sources\/f\/courier ü\.md,line=7,/)
    await desk.remove()
  })
})

describe('what is checked', () => {
  beforeEach(() => project.article(...articles.opposing))

  test('everything without paths, only these with', async () => {
    expect(await checkJson()).toMatchObject({
      code: 1,
      since: null,
      checked: [opposing, 'sources/harbour-fire/herald.md'],
      counts: { contradiction: 1 },
    })
    expect(await checkJson('./sources//harbour-fire/../harbour-fire/courier.md')).toMatchObject({
      code: 1,
      checked: [opposing],
    })
    expect(await checkJson('sources/harbour-fire/')).toMatchObject({ code: 1, counts: { checked: 2 } })
    expect(await checkJson('sources/harbour-fire/herald.md', '--since', 'HEAD')).toMatchObject({ code: 0, checked: [] })
  })

  test('a path that is no source is told, one that is not there is 2', async () => {
    await project.put('README.md', 'Read me.')
    expect(await checkJson('README.md', '../x')).toMatchObject({
      code: 0,
      checked: [],
      leftOut: [{ path: 'README.md' }, { path: '../x', reason: 'outside the project' }, {}, {}],
    })
    expect(await checkJson('sources/harbour-fire/gone.md')).toMatchObject({
      code: 2,
      unreadable: [{ message: expect.stringContaining('there is no such file') }],
      leftOut: [{ reason: 'not asked for' }, { reason: 'not asked for' }],
    })
  })

  test('what is stored where no command reads it is told', async () => {
    const reasonOf = async (...words: string[]) =>
      (await checkJson(...words)).leftOut.filter(({ reason }: { reason: string }) => !/^not /.test(reason))
    await project.put('sources/loose.md', 'The ferry sank.')
    await project.put('sources/README.md', 'Read me.')
    await project.put('sources/harbour-fire/raw.html', '<p>The ferry sank.</p>')
    await project.put('sources/harbour-fire/herald.html', '<p>The page of a stored article.</p>')
    await project.put('sources/harbour-fire/originals/herald.html', '<p>The ferry sank.</p>')
    await project.put('sources/harbour-fire/deeper/courier.md', 'The ferry sank.')
    const strays = [
      {
        path: 'sources/harbour-fire/deeper',
        reason: 'is a folder inside a story, expected its articles beside the others',
      },
      {
        path: 'sources/harbour-fire/raw.html',
        reason: 'is not stored as an article, expected <name>.md (`concord add` makes it)',
      },
      { path: 'sources/loose.md', reason: 'lies in no story, expected sources/<story>/<name>.md' },
    ]
    expect(await reasonOf()).toEqual(strays)
    expect(await reasonOf('--since', 'HEAD')).toEqual(strays)
    expect(await reasonOf('sources/loose.md')).toEqual(strays.slice(2))
    await project.git('add', '.')
    await project.git('commit', '--quiet', '--message', 'Strays')
    expect(await reasonOf('--since', 'HEAD')).toEqual([])
  })

  test('a contradiction that a reviewer rejected is counted, not flagged', async () => {
    const { findings } = await checkJson()
    const [{ fact, claim, other }] = findings
    const entry = `- action: reject\n  fact: ${fact}\n  claims: ["${claim}", "${other.claim}"]\n  at: "2024-05-06T09:00:00Z"\n  by: Dana\n  note: null\n`
    await project.put('claims/harbour-fire/decisions.yaml', entry)
    expect(await checkJson()).toMatchObject({
      code: 0,
      findings: [],
      suppressed: [{ fact }],
      counts: { suppressed: 1 },
    })
  })
})

describe('could not answer', () => {
  test.each(['nowhere', '--output=x', 'HEAD:sources', ''])('bad ref %j is 2', async ref => {
    const { code, out, err } = await project.concord('check', `--since=${ref}`)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('is no commit of this repository')
  })

  test('--since outside a repository is 2', async () => {
    const bare = await makeProject()
    await bare.article(...articles.herald)
    expect(await bare.concord('check', '--since', 'HEAD')).toMatchObject({
      code: 2,
      err: expect.stringContaining('in no git repository'),
    })
    expect(await bare.concord('check')).toMatchObject({ code: 0 })
    await bare.remove()
  })

  test('an unreadable source is 2, and what could be found is still told', async () => {
    await project.article(...articles.opposing)
    await project.put('sources/harbour-fire/broken.md', '---\ntitle: Ferry\n---\n')
    const result = await checkJson('--since', 'HEAD')
    expect(result).toMatchObject({ code: 2, counts: { contradiction: 1, unreadable: 1 }, checked: [opposing] })
    expect(result.unreadable[0].message).toMatch(/^sources\/harbour-fire\/broken\.md:2:1: outlet is missing/)
    const { err } = await project.concord('check', '--format', 'json')
    expect(err).toBe(`concord: ${result.unreadable[0].message}\n`)
  })

  test('an unreadable source is told with what to do', async () => {
    await project.put('sources/harbour-fire/latin.md', Uint8Array.from([...Buffer.from('---\noutlet: Caf'), 0xe9]))
    for (const format of ['text', 'github', 'json'])
      expect((await project.concord('check', '--format', format)).out).toContain('Save the file as UTF-8.')
  })
})

describe('stale claims', () => {
  test('are silent where none are kept, and where they are what the sources give', async () => {
    expect(await checkJson()).toMatchObject({ code: 0, findings: [] })
    await project.concord('extract')
    expect(await checkJson()).toMatchObject({ code: 0, findings: [] })
  })

  test('are found after a source changed, was added or removed', async () => {
    await project.concord('extract')
    await project.git('add', '.')
    await project.git('commit', '--quiet', '--message', 'Claims')
    await project.article(...articles.agreeing)
    const { code, findings } = await checkJson('--since', 'HEAD')
    expect(code).toBe(1)
    expect(findings).toMatchObject([
      {
        kind: 'stale-claims',
        story: 'harbour-fire',
        files: [{ path: 'claims/harbour-fire/facts.yaml', state: 'changed' }, { state: 'missing' }],
      },
    ])
    expect((await project.concord('check')).out).toContain('Run `concord extract --story harbour-fire`')
    await project.git('clean', '--quiet', '--force')
    await project.git('rm', '--quiet', 'sources/harbour-fire/herald.md')
    await project.put('sources/.keep', '')
    expect(await checkJson('--since', 'HEAD')).toMatchObject({
      code: 1,
      findings: [{ kind: 'stale-claims' }],
      checked: [],
    })
  })

  test('of a story that is gone are taken away by the command that is named; what is of another hand is told as such', async () => {
    await project.concord('extract')
    await project.put('sources/other/post.md', '---\noutlet: Post\n---\nThe pier opened.\n')
    await project.concord('extract')
    await project.put('claims/harbour-fire/own.yaml', 'mine: true\n')
    await project.git('rm', '--quiet', 'sources/harbour-fire/herald.md')
    const { out } = await project.concord('check')
    expect(out).toContain('own.yaml (left over: concord has not made it and leaves it alone')
    expect(out).toContain('Run `concord extract --story harbour-fire`')
    expect(await project.concord('extract', '--story', 'harbour-fire')).toEqual({
      code: 0,
      err: '',
      out: 'removed  claims/harbour-fire/facts.yaml\nremoved  claims/harbour-fire/herald.yaml\nharbour-fire: its sources are gone, 2 files removed\n',
    })
    expect(await checkJson()).toMatchObject({ findings: [{ files: [{ path: 'claims/harbour-fire/own.yaml' }] }] })
  })

  test('that are links out of the project are not read, and not printed', async () => {
    await project.concord('extract')
    const path = 'claims/harbour-fire/facts.yaml'
    await rm(join(project.root, path))
    await symlink('/etc/passwd', join(project.root, path))
    expect((await checkJson()).findings).toMatchObject([
      { files: [{ path, state: 'unreadable', problem: expect.stringContaining('leads outside the project') }] },
    ])
  })

  test('a half-written file is stale, with the line it breaks off at', async () => {
    await project.concord('extract')
    const path = 'claims/harbour-fire/herald.yaml'
    await project.put(path, (await project.read(path)).split('exact:')[0]!)
    const { code, findings } = await checkJson()
    expect(code).toBe(1)
    expect(findings).toMatchObject([
      { path, files: [{ path, state: 'unreadable', problem: expect.stringMatching(/herald\.yaml:\d+:\d+: /) }] },
    ])
    await project.concord('extract')
    expect(await checkJson()).toMatchObject({ code: 0 })
  })
})
