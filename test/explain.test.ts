import { afterEach, beforeEach, expect, test } from 'vitest'
import { articles, makeProject, type TestProject } from './fixtures/project.ts'

let project: TestProject
beforeEach(async () => {
  project = await makeProject()
  await project.article(...articles.herald)
  await project.article(...articles.opposing)
})
afterEach(() => project.remove())

/** The Observer's sentence tells of the meeting, too. */
const meeting = 'Mayor Ellen Marsh met union leaders in Westport harbour on Friday.\n'
const twoFacts = {
  gazette: `${meeting}\nUnion leaders in Westport called off their strike on Saturday.\n`,
  observer:
    'Union leaders in Westport harbour called off their strike on Saturday after Mayor Ellen Marsh met them on Friday.\n',
}

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
  expect(out).toMatch(/letters +\d\.\d\d × +\d+\.\d\d = +\d+\.\d\d/)
  expect(out).toMatch(/polarity .*: contradicts/)
})

test('a pair in which the rules find no difference says so, with the words of both', async () => {
  await project.article(...articles.agreeing)
  const fact = (await facts()).find(one => one.claims.length > 1 && !one.contradiction)!
  const { out } = await project.concord('explain', fact.id)
  expect(out).toMatch(/no rule found a difference: .+\n +a: .+\n +b: /)
  expect(out).toMatch(/log-odds +=/)
})

test('a claim that fits two facts names the other one', async () => {
  await project.article('gazette', 'The Gazette', '2024-05-03', twoFacts.gazette)
  await project.article('observer', 'The Observer', '2024-05-03', twoFacts.observer)
  await project.article('globe', 'The Globe', '2024-05-03', meeting)
  const report = JSON.parse((await project.concord('report', '--format', 'json')).out)
  const outs = await Promise.all(
    report.facts.map(async ({ id }: { id: string }) => [id, (await project.concord('explain', id)).out] as const),
  )
  const naming = outs.filter(([, out]) => out.includes('fits fact '))
  expect(naming.length).toBeGreaterThan(0)
  for (const [id, out] of naming) {
    const other = /fits fact (\S+) too, by \d\.\d{4} \(this one: \d\.\d{4}\)/.exec(out)?.[1]
    expect(other).not.toBe(id)
    expect(report.facts.map((fact: { id: string }) => fact.id)).toContain(other)
  }
})

test('of a pair that shares too little, it says that others hold the fact together', async () => {
  const collision = 'The ferry Aliza hit the northern pier of Westport on Friday'
  await project.article('herald', 'The Harbour Herald', '2024-05-03', `${collision}.\n`)
  await project.article(
    'courier',
    'The Courier',
    '2024-05-03',
    `${collision}, two days after the tanker Bertha had left the old harbour for Oslo.\n`,
  )
  const departure = 'The tanker Bertha left the old harbour for Oslo two days earlier.\n'
  await project.article('gazette', 'The Gazette', '2024-05-03', departure)
  // fixme: the long sentence tells of two events, and so the ferry and the tanker share a fact.
  const fact = (await facts()).find(one => one.claims.length === 3)!
  expect((await project.concord('explain', fact.id)).out).toContain('too low to link these two')
})

const lone = {
  herald: 'The ferry Aliza hit the northern pier of Westport on Friday.\n\nAnna Berg sold the lighthouse.\n',
  courier:
    'The ferry Aliza struck the northern pier in Westport on Friday.\n\nSwimming in the harbour is forbidden in winter.\n',
}

test('a fact of one source shows what comes nearest in the others, and why it is another fact', async () => {
  await project.article('herald', 'The Harbour Herald', '2024-05-03', lone.herald)
  await project.article('courier', 'The Courier', '2024-05-03', lone.courier)
  const report = JSON.parse((await project.concord('report', '--format', 'json')).out)
  const textOf = new Map(report.claims.map(({ id, text }: { id: string; text: string }) => [id, text]))
  const single = report.facts.find(({ text }: { text: string }) => text.startsWith('Anna Berg'))
  const { out } = await project.concord('explain', single.id)
  expect(out).toMatch(/nearest in the other sources, .*:\n +courier \S+ +score \d\.\d{4}: \S+/)
  expect(out).toMatch(/both: .*; only this one: .*; only that one: /)

  const told = JSON.parse((await project.concord('explain', single.id, '--format', 'json')).out)
  expect(told).toMatchObject({ id: single.id, status: 'single-source', relations: [] })
  const [near] = told.claims[0].nearest
  expect(near.source).toBe('courier')
  expect(near.text).toBe(textOf.get(near.claim))
  expect(out).toContain(near.missing)
  const other = report.facts.find(({ id }: { id: string }) => id === near.fact)
  expect(JSON.stringify(other.claims)).toContain(near.claim)
})

test('relations come gravest first, with the names of the sources, before what is near; of many that are near some are told', async () => {
  await project.article('courier-copy', 'The Copy', '2024-05-03', articles.opposing[3])
  for (const trade of ['baker', 'tailor', 'potter', 'joiner', 'miller', 'weaver', 'cooper'])
    await project.article(trade, `The ${trade} Weekly`, '2024-05-03', `A ${trade} sang at the harbour.\n`)
  const fact = (await facts()).find(one => one.contradiction)!
  const { out } = await project.concord('explain', fact.id)
  const heads = [...out.matchAll(/^\S+ \(\S+\) – \S+ \(\S+\) {3}(\w+)/gm)]
  expect(heads.map(([, relation]) => relation)).toEqual(['contradicts', 'contradicts', 'agrees'])
  expect(heads[0]?.[0]).toContain('(herald)')
  expect(out.indexOf('nearest in the other sources')).toBeGreaterThan(heads.at(-1)!.index)
  expect(out).toContain('and less like it in 2 more sources: --format json')
  expect(out.match(/score \d\.\d{4}: /g)).toHaveLength(5 * fact.claims.length)
})

test('a fact that all sources tell has nothing near elsewhere; its JSON has what the text has', async () => {
  const fact = (await facts()).find(one => one.contradiction)!
  const { out } = await project.concord('explain', fact.id)
  expect(out).not.toContain('nearest in the other sources')
  const told = JSON.parse((await project.concord('explain', fact.id, '--format', 'json')).out)
  expect(told.claims.map(({ nearest }: { nearest: unknown[] }) => nearest.length)).toEqual([0, 0])
  expect(told.relations[0]).toMatchObject({ relation: 'contradicts', isLinked: expect.any(Boolean) })
  for (const { path, line, quote } of told.claims) {
    expect(out).toContain(`${path}:${line}`)
    expect(out).toContain(quote)
  }
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
