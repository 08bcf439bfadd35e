import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseStory, listStories, readStory } from '../../src/store/project.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'concord-'))
})
afterEach(() => rm(root, { recursive: true }))

async function put(path: string, text: string | Uint8Array = '---\noutlet: Herald\n---\nThe ferry sank.\n') {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

test('a folder without sources/ is no project, one with an empty sources/ has no stories', async () => {
  await expect(listStories(root)).rejects.toMatchObject({
    code: 'story-unknown',
    hint: expect.stringContaining('concord add'),
  })
  await mkdir(join(root, 'sources'))
  expect(await listStories(root)).toEqual([])
})

test('reads the sources of a story in the order of their names, and nothing else', async () => {
  for (const name of ['b.md', 'a.md', 'Z.md', 'plan b ü.md', '.hidden.md', 'page.html', 'originals/a.md', 'notes.txt'])
    await put(`sources/ferry/${name}`)
  const { sources, bodyLines, problems } = await readStory(root, 'ferry')
  expect(sources.map(({ id, path }) => [id, path])).toEqual([
    ['Z', 'sources/ferry/Z.md'],
    ['a', 'sources/ferry/a.md'],
    ['b', 'sources/ferry/b.md'],
    ['plan b ü', 'sources/ferry/plan b ü.md'],
  ])
  expect(bodyLines.get('a')).toBe(4)
  expect(problems).toEqual([])
})

test('a source that cannot be read does not hide the others', async () => {
  await put('sources/ferry/good.md')
  await put('sources/ferry/broken.md', '---\ntitle: Ferry\n---\n')
  await put('sources/ferry/latin.md', Uint8Array.from([...Buffer.from('---\noutlet: Herald\n---\nThe caf'), 0xe9]))
  await mkdir(join(root, 'sources/ferry/folder.md'))
  const { sources, problems } = await readStory(root, 'ferry')
  expect(sources.map(({ id }) => id)).toEqual(['good'])
  expect(problems.map(({ error }) => error.message)).toEqual([
    expect.stringMatching(/^sources\/ferry\/broken\.md:2:1: outlet is missing/),
    'sources/ferry/folder.md: is a folder, expected a file',
    'sources/ferry/latin.md:4: bytes that are not UTF-8, expected UTF-8 text',
  ])
})

test.skipIf(process.platform === 'win32')('a named pipe is refused, not waited for', async () => {
  await put('sources/ferry/good.md')
  await promisify(execFile)('mkfifo', [join(root, 'sources/ferry/pipe.md')])
  const { problems } = await readStory(root, 'ferry')
  expect(problems.map(({ error }) => error.message)).toEqual([
    'sources/ferry/pipe.md: is no regular file, expected a file',
  ])
})

test('links are followed inside the project only', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'concord-'))
  await writeFile(join(outside, 'secret.md'), '---\noutlet: Herald\n---\nSecret.\n')
  await put('sources/ferry/own.md')
  await symlink('own.md', join(root, 'sources/ferry/again.md'))
  await symlink(join(outside, 'secret.md'), join(root, 'sources/ferry/secret.md'))
  await symlink(outside, join(root, 'sources/outside'))
  expect(await listStories(root)).toEqual(['ferry'])
  const { sources, problems } = await readStory(root, 'ferry')
  expect(sources.map(({ id }) => id)).toEqual(['again', 'own'])
  expect(problems.map(({ path }) => path)).toEqual(['sources/ferry/secret.md'])
  await rm(outside, { recursive: true })
})

test('only names of stories are taken for stories', async () => {
  await put('sources/ferry/own.md')
  for (const story of ['..', '.', '../sources/ferry', 'ferry/', '/etc', '', 'ferry\0', '__proto__']) {
    await expect(readStory(root, story)).rejects.toMatchObject({ code: 'story-unknown' })
  }
})

test('the only story need not be named', async () => {
  await put('sources/ferry/own.md')
  expect(await chooseStory(root, undefined)).toBe('ferry')
  await put('sources/pier/own.md')
  await expect(chooseStory(root, undefined)).rejects.toMatchObject({ code: 'usage', hint: 'Stories: ferry, pier' })
  expect(await chooseStory(root, 'pier')).toBe('pier')
})
