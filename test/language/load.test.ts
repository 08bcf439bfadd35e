import { copyFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ConcordError } from '../../src/errors.ts'
import { loadLanguage, readLanguage } from '../../src/store/models.ts'

const models = new URL('../../models/', import.meta.url)
let folder = ''
const folderUrl = () => pathToFileURL(`${folder}/`)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-models-'))
  for (const name of readdirSync(models).filter(name => name.endsWith('.bin'))) {
    copyFileSync(new URL(name, models), join(folder, name))
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof ConcordError ? error.code : String(error)
  }
  return 'nothing thrown'
}

describe('models', () => {
  test('are read once', () => {
    expect(loadLanguage()).toBe(loadLanguage())
  })

  test('are read from a folder', () => {
    const text = 'The ferry left the harbour.'
    const [here, there] = [loadLanguage(), readLanguage(folderUrl())].map(language =>
      language.analyse(text, { published: null }),
    )
    expect(here).toEqual(there)
  })

  test.each(['reader', 'names', 'words', 'lemmas', 'vectors'])('without %s are unreadable', name => {
    rmSync(join(folder, `${name}.bin`))
    expect(codeOf(() => readLanguage(folderUrl()))).toBe('models-unreadable')
  })

  test.each(['reader', 'names', 'words', 'lemmas', 'vectors'])('with a damaged %s are unreadable', name => {
    truncateSync(join(folder, `${name}.bin`), 1000)
    expect(codeOf(() => readLanguage(folderUrl()))).toBe('models-unreadable')
  })
})
