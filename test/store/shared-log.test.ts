import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSharedLog } from '../../src/store/shared-log.ts'

const story = 'harbour-fire'
const decision = {
  action: 'accept',
  fact: 'f-hurt',
  claims: ['c-hurt'],
  at: '2024-05-05T09:30:00.000Z',
  by: 'Dana',
  note: 'Zoë',
} as const

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'concord-'))
})
afterEach(() => rm(root, { recursive: true }))

test('own entries are no news, those of others are until they are read', async () => {
  const [dana, erin] = [openSharedLog(root), openSharedLog(root)]
  for (const log of [dana, erin]) log.begin(story)
  dana.append(story, decision)
  dana.append(story, decision)
  expect(dana.hasGrown(story)).toBe(false)
  expect(erin.hasGrown(story)).toBe(true)
  expect(await erin.read(story)).toHaveLength(2)
  expect(erin.hasGrown(story)).toBe(false)
  erin.append(story, { ...decision, by: 'Erin' })
  expect(erin.hasGrown(story)).toBe(false)
  expect(dana.hasGrown(story)).toBe(true)
  dana.append(story, decision)
  expect(dana.hasGrown(story)).toBe(true)
})
