import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendDecision } from '../../src/store/decisions.ts'
import { makeProject, type TestProject } from '../fixtures/project.ts'

let project: TestProject

beforeEach(async () => {
  project = await makeProject()
})
afterEach(() => project.remove())

test('without a terminal the story is printed', async () => {
  await project.article(
    'coast-daily',
    'Coast Daily',
    '2024-05-03',
    'Mayor Ruth Amsel plans to visit the harbour on Saturday.\n',
  )
  await project.article(
    'harbour-post',
    'Harbour Post',
    '2024-05-05',
    'Mayor Ruth Amsel visited the harbour on Saturday.\n',
  )
  const { code, out, err } = await project.concord('review')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^HARBOUR-FIRE {3}2 sources, /)
  expect(out).toContain('| Mayor Ruth Amsel plans to visit the harbour on Saturday')
  expect(out).toContain('planned → happened')
})

test('several stories are printed one after the other', async () => {
  await project.article('coast-daily', 'Coast Daily', '2024-05-03', 'The ferry sank.\n')
  await project.put(
    'sources/ferry-strike/coast-daily.md',
    '---\noutlet: Coast Daily\nlanguage: en\n---\nThe crews went on strike.\n',
  )
  const { code, out } = await project.concord('review')
  expect(code).toBe(0)
  expect(out.indexOf('FERRY-STRIKE ')).toBe(0)
  expect(out.indexOf('HARBOUR-FIRE ')).toBeGreaterThan(0)
})

test('decisions without a fact and entries that are cut short are told', async () => {
  await project.article('coast-daily', 'Coast Daily', '2024-05-03', 'The ferry sank.\n')
  const at = '2024-05-05T09:30:00.000Z'
  appendDecision(project.root, 'harbour-fire', {
    action: 'reject',
    fact: 'f-gone',
    claims: ['c-gone'],
    at,
    by: 'Dana',
    note: null,
  })
  await project.put(
    'claims/harbour-fire/decisions.yaml',
    `${await project.read('claims/harbour-fire/decisions.yaml')}- { "action": "acc`,
  )
  const { code, out } = await project.concord('review', 'harbour-fire')
  expect(code).toBe(0)
  expect(out).toContain('DECISIONS WITHOUT A FACT (1)')
  expect(out).toContain('f-gone (1 claim): rejected by Dana, 2024-05-05 09:30 UTC')
  expect(out.replaceAll('\n', ' ')).toContain('claims/harbour-fire/decisions.yaml:2:')
})

test('a project without stories says what to do', async () => {
  await project.put('sources/.keep', '')
  const { code, out } = await project.concord('review')
  expect(code).toBe(0)
  expect(out).toContain('concord add')
})

test('an unknown story is an error that names those there are', async () => {
  await project.article('coast-daily', 'Coast Daily', '2024-05-03', 'The ferry sank.\n')
  const { code, err } = await project.concord('review', 'harbour-fir')
  expect(code).toBe(2)
  expect(err).toContain('harbour-fire')
})
