import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Fact, Report } from '../src/model.ts'
import { reconcile } from '../src/pipeline.ts'
import { claimsFiles } from '../src/store/claims.ts'
import { loadLanguage } from '../src/store/models.ts'
import { readStory } from '../src/store/project.ts'
import { makeProject } from './fixtures/project.ts'

const execute = promisify(execFile)
const story = 'moscow-visit'
let report: Report

beforeAll(async () => {
  const { sources } = await readStory('.', story)
  report = reconcile(story, sources, loadLanguage())
})

describe('the sample project', () => {
  test('claims/ is what sources/ gives, byte for byte', () => {
    for (const [path, content] of claimsFiles(report)) expect(readFileSync(path, 'utf8'), path).toBe(content)
  })

  test.each([
    ['jerusalem-post', 'The Jerusalem Post', '2021-03-16T15:33:00+02:00'],
    ['al-monitor', 'Al-Monitor', '2021-03-17'],
  ])('sources/ is what `concord add` makes of the original of %s', async (name, outlet, published) => {
    const project = await makeProject()
    const file = `${name}.txt`
    await project.put(file, readFileSync(`sources/${story}/originals/${file}`))
    const options = ['--story', story, '--outlet', outlet, '--published', published]
    expect((await project.concord('add', file, ...options)).code).toBe(0)
    const stored = `sources/${story}/${name}.md`
    expect(await project.read(stored)).toBe(readFileSync(stored, 'utf8'))
    await project.remove()
  })

  test('is the same in any time zone and locale, and in any order of sources', async () => {
    const places = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const words = ['dist/cli.js', 'report', story, '--format', 'json']
    const outputs = await Promise.all(
      places.map(place => execute(process.execPath, words, { env: { ...process.env, ...place } })),
    )
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1)
    const { sources } = await readStory('.', story)
    expect(reconcile(story, [...sources].reverse(), loadLanguage())).toEqual(report)
  })

  test('every quote is the words of its source', async () => {
    const { sources } = await readStory('.', story)
    for (const claim of report.claims) {
      const body = sources.find(source => source.id === claim.source)!.body
      expect(claim.quote.exact).toBe(body.slice(claim.quote.start, claim.quote.end))
    }
  })

  test('every claim is in exactly one fact', () => {
    expect(report.facts.flatMap(fact => fact.claims).sort()).toEqual(report.claims.map(claim => claim.id).sort())
  })
})

describe('what a fact-checker finds in it', () => {
  const factWith = (...words: string[]): Fact | undefined =>
    report.facts.find(fact =>
      words.every(word =>
        fact.claims.some(id => report.claims.find(claim => claim.id === id)!.quote.exact.includes(word)),
      ),
    )

  test('the wreath: expected in one outlet, laid in the other, is an update and no contradiction', () => {
    const fact = factWith('is expected to lay a wreath', 'laid a wreath')
    expect(fact?.status).toBe('agreement')
    expect(fact?.relations.map(each => [each.relation, each.kinds.includes('status')])).toEqual([['updates', true]])
  })

  test('the meeting of Wednesday is the meeting of March 17', () => {
    expect(factWith('plans to meet with Lavrov on Wednesday', 'met March 17')?.relations[0]?.relation).toBe('updates')
  })

  test('both outlets name the head of the bloc', () => {
    const fact = factWith("the head of Hezbollah's bloc in the Lebanese parliament", 'parliamentary bloc in Lebanon')
    expect(fact?.status).toBe('agreement')
  })

  test('the terms for the vaccinated differ: a test is part of one position and not of the other', () => {
    const fact = factWith('undergo a PCR or serological test', 'having to present an antibody test')
    expect(fact?.status).toBe('difference')
  })

  test('nothing in the two articles contradicts', () => {
    expect(report.facts.filter(fact => fact.contradiction)).toEqual([])
  })

  test('what only one outlet has stays alone', () => {
    expect(factWith('return to Israel on Wednesday evening')?.status).toBe('single-source')
    expect(factWith('March 3 announcement')?.status).toBe('single-source')
  })

  test('speakers stay with their claims', () => {
    const claim = report.claims.find(each => each.quote.exact.startsWith('Israeli jets allegedly hit'))
    expect(claim?.attribution.at(0)?.speaker).toContain('SANA')
    expect(claim?.status).toBe('possible')
    expect(claim?.text).toContain('allegedly')
  })
})
