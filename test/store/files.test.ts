import fs from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createAtomic, writeAtomic } from '../../src/store/files.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'concord-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  return rm(root, { recursive: true })
})

test('creates a file only where there is none, and leaves nothing beside it', async () => {
  const path = join(root, 'fire', 'herald.md')
  expect(await createAtomic(path, 'first')).toBe(true)
  expect(await createAtomic(path, 'second')).toBe(false)
  expect(await readFile(path, 'utf8')).toBe('first')
  await writeAtomic(path, 'third')
  expect(await readFile(path, 'utf8')).toBe('third')
  expect(await readdir(join(root, 'fire'))).toEqual(['herald.md'])
})

test('of many who create a file at once one does, with all of its own words', async () => {
  const path = join(root, 'herald.md')
  const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000))
  const created = await Promise.all(texts.map(text => createAtomic(path, text)))
  expect(created.filter(Boolean)).toHaveLength(1)
  expect(await readFile(path, 'utf8')).toBe(texts[created.indexOf(true)])
})

test('writes the whole file though the system takes it in parts, as on a disk that is nearly full', async () => {
  const path = join(root, 'herald.md')
  await writeFile(path, 'old')
  const { write } = fs
  const half = (file: number, data: string, at: number, encoding: BufferEncoding, done: () => void) =>
    write(file, data.slice(0, data.length / 2), at, encoding, done)
  vi.spyOn(fs, 'write').mockImplementation(half as unknown as typeof write)
  await writeAtomic(path, 'a'.repeat(1000))
  expect((await readFile(path, 'utf8')).length).toBe(1000)
})
