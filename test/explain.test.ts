import { afterEach, beforeEach, expect, test } from 'vitest'
import { articles, makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
  await project.article(...articles.herald)
  await project.article(...articles.opposing)
})
afterEach(() => project.remove())

async function facts(): Promise<{ id: string; contradiction: boolean; claims: string[] }[]> {
  return JSON.parse((await project.concord('report', '--format', 'json')).out).facts
}

test('a fact: its claims with rule, file and line, quote, features, and the rule that fired', async () => {
  const fact = (await facts()).find(one => one.contradiction)!
  const { code, out } = await project.concord('explain', fact.id)
  expect(code).toBe(0)
  expect(out).toContain('sources/harbour-fire/herald.md:8')
  expect(out).toContain('sources/harbour-fire/courier.md:8')
  expect(out).toContain('will not reopen')
  expect(out).toMatch(/dice +\d\.\d\d × +\d+\.\d\d = +\d+\.\d\d/)
  expect(out).toMatch(/polarity: .*contradicts/)
})

test('a claim leads to its fact, and the beginning of an id is enough', async () => {
  const fact = (await facts()).find(one => one.contradiction)!
  const whole = await project.concord('explain', fact.id)
  expect(await project.concord('explain', fact.claims[0]!)).toEqual(whole)
  expect(await project.concord('explain', fact.id.slice(0, 6))).toEqual(whole)
})

test('an unknown id, or one that fits several, is a usage error', async () => {
  expect(await project.concord('explain', 'nothing')).toMatchObject({
    code: 2,
    err: expect.stringContaining('nothing'),
  })
  expect(await project.concord('explain', 'f')).toMatchObject({ code: 2 })
})
