import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimsFiles, claimsPath, readClaims, staleClaims, writeClaims } from '../../src/store/claims.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const story = 'harbour-fire'
const files = claimsFiles(harbourReport)
const daily = 'claims/harbour-fire/coast-daily.yaml'
const facts = 'claims/harbour-fire/facts.yaml'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'concord-'))
})
afterEach(() => rm(root, { recursive: true }))

describe('claimsFiles', () => {
  test('makes one file for each source, also for one without claims, and one of facts', () => {
    expect([...files.keys()]).toEqual([
      daily,
      'claims/harbour-fire/harbour-post.yaml',
      'claims/harbour-fire/night-wire.yaml',
      'claims/harbour-fire/sports-page.yaml',
      facts,
    ])
    expect(files.get('claims/harbour-fire/sports-page.yaml')).toMatch(/claims: \[\]\n$/)
  })

  test('shows a reader the quote, its place, who says it and when', () => {
    expect(files.get(daily)).toMatch(/^# Made by `concord extract` from "sources\/harbour-fire\/coast-daily.md"/)
    expect(files.get(daily)).toContain(
      [
        '  - id: c-hurt',
        '    text: A fire at the old ferry terminal hurt 17 people on Friday',
        '    quote:',
        '      exact: A fire at the old ferry terminal hurt 17 people on Friday',
        '      start: 0',
        '      end: 57',
        '    attribution:',
        '      - speaker: the port authority',
        '        cue: said',
        '    polarity: affirmed',
        '    status: happened',
        '    times:',
        '      - text: Friday',
      ].join('\n'),
    )
    expect(files.get(facts)).toContain('text: 17 ≠ 14 people hurt')
    expect(files.get(facts)).toContain(
      '- id: p-ferry\n        source: harbour-post\n        text: The ferry Aliza was not damaged\n',
    )
  })

  test('is the same whatever a reviewer decided', () => {
    const decision = {
      action: 'reject',
      fact: 'f-hurt',
      claims: [],
      at: '2024-05-06T09:00:00Z',
      by: 'Dana',
      note: null,
    } as const
    const reviewed = { ...harbourReport, facts: harbourReport.facts.map(fact => ({ ...fact, decision })) }
    expect(claimsFiles(reviewed)).toEqual(files)
  })

  test('reads back', () => {
    expect(readClaims(files.get(daily)!, daily)).toMatchObject({
      claims: [{ id: 'c-hurt', quote: { start: 0, end: 57 } }, {}, {}, {}],
    })
    expect(readClaims(files.get(facts)!, facts)).toMatchObject({
      story,
      facts: harbourReport.facts.map(({ id }) => ({ id })),
    })
  })

  test('a source named as a file of the story gets another name', () => {
    expect(['facts', '_facts', 'Decisions', 'herald'].map(source => claimsPath('s', source))).toEqual([
      'claims/s/_facts.yaml',
      'claims/s/__facts.yaml',
      'claims/s/_Decisions.yaml',
      'claims/s/herald.yaml',
    ])
  })
})

describe('writeClaims', () => {
  test('writes once, then has nothing to do', async () => {
    expect((await writeClaims(root, story, files)).written).toEqual([...files.keys()])
    expect(await writeClaims(root, story, files)).toEqual({ written: [], removed: [] })
    expect(await staleClaims(root, story, files)).toEqual([])
  })

  test('removes what it made for a source that is gone, and nothing else', async () => {
    await writeClaims(root, story, files)
    await writeFile(join(root, 'claims/harbour-fire/decisions.yaml'), '- action: accept\n')
    await writeFile(join(root, 'claims/harbour-fire/own.yaml'), 'mine: true\n')
    const rest = new Map([...files].filter(([path]) => path !== daily))
    expect((await writeClaims(root, story, rest)).removed).toEqual([daily])
    expect(await readFile(join(root, 'claims/harbour-fire/decisions.yaml'), 'utf8')).toBe('- action: accept\n')
    expect(await readFile(join(root, 'claims/harbour-fire/own.yaml'), 'utf8')).toBe('mine: true\n')
  })

  test('does not write through links', async () => {
    await mkdir(join(root, 'elsewhere'))
    await mkdir(join(root, 'claims'))
    await symlink(join(root, 'elsewhere'), join(root, 'claims/harbour-fire'))
    await expect(writeClaims(root, story, files)).rejects.toThrow('claims/harbour-fire: is a symbolic link')
    await rm(join(root, 'claims/harbour-fire'))
    await mkdir(join(root, 'claims/harbour-fire'))
    await symlink(join(root, 'elsewhere/file'), join(root, daily))
    await expect(writeClaims(root, story, files)).rejects.toThrow('is a symbolic link, expected a plain file')
  })

  test('says what is in the way', async () => {
    await writeFile(join(root, 'claims'), 'a file, no folder')
    await expect(writeClaims(root, story, files)).rejects.toMatchObject({
      code: 'write-failed',
      message: expect.stringContaining('claims'),
    })
  })
})

describe('staleClaims', () => {
  test('is silent about a story that keeps no claims, only decisions', async () => {
    expect(await staleClaims(root, story, files)).toBeNull()
    await mkdir(join(root, 'claims/harbour-fire'), { recursive: true })
    await writeFile(join(root, 'claims/harbour-fire/decisions.yaml'), '')
    expect(await staleClaims(root, story, files)).toBeNull()
  })

  test('names what is missing, changed, left over, and half-written with its line', async () => {
    await writeClaims(root, story, files)
    await rm(join(root, 'claims/harbour-fire/night-wire.yaml'))
    await writeFile(join(root, daily), files.get(daily)!.slice(0, 900))
    await writeFile(join(root, facts), files.get(facts)!.replace('f-boat', 'f-moat'))
    await writeFile(join(root, 'claims/harbour-fire/old.yaml'), files.get(facts)!)
    expect(await staleClaims(root, story, files)).toEqual([
      {
        path: daily,
        state: 'unreadable',
        problem: expect.stringMatching(/^claims\/harbour-fire\/coast-daily\.yaml:\d+:\d+: .*expected/),
      },
      { path: facts, state: 'changed' },
      { path: 'claims/harbour-fire/night-wire.yaml', state: 'missing' },
      { path: 'claims/harbour-fire/old.yaml', state: 'left over' },
    ])
  })

  test('names an unfinished merge', async () => {
    await writeClaims(root, story, files)
    const [first, ...others] = files.get(facts)!.split('\n')
    await writeFile(join(root, facts), [first, '<<<<<<< ours', '=======', '>>>>>>> theirs', ...others].join('\n'))
    expect(await staleClaims(root, story, files)).toEqual([
      { path: facts, state: 'unreadable', problem: `${facts}:2:1: an unfinished merge, expected claims only` },
    ])
  })

  test('survives every cut of a file and hostile ones', async () => {
    const text = files.get(facts)!
    for (let length = 0; length < text.length; length += 97) {
      try {
        readClaims(text.slice(0, length), facts)
      } catch (error) {
        expect(error).toMatchObject({
          code: 'claims-unreadable',
          message: expect.stringMatching(/^claims\/harbour-fire\/facts\.yaml:\d+:\d+: /),
        })
      }
    }
    expect(() => readClaims('- '.repeat(10_000), facts)).toThrow(/facts\.yaml:1:67: /)
    expect(() => readClaims('word '.repeat(10_000), facts)).toThrow(/^.{0,140}…, expected Object$/)
  })
})
