import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formatReportJson } from '../../src/report/json.ts'
import { formatReportYaml } from '../../src/report/yaml.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const idsOf = (id: string) => id.replaceAll('-', '')
const report = {
  ...harbourReport,
  claims: harbourReport.claims.map(claim => ({ ...claim, id: idsOf(claim.id) })),
  facts: harbourReport.facts.map(fact => ({ ...fact, claims: fact.claims.map(idsOf) })),
}

test('each claim of a fact is told behind its id', () => {
  expect(formatReportYaml(report)).toContain(
    `    claims:
      - churt # Coast Daily: ${report.claims.find(({ id }) => id === 'churt')?.text}
      - phurt # Harbour Post: ${report.claims.find(({ id }) => id === 'phurt')?.text}
    sources:`,
  )
})

test('comments change nothing for programs, whatever an article holds', () => {
  const claims = report.claims.map(claim => ({
    ...claim,
    text: `a\nfacts: []\r\u2028- x: # "\u0007\u009b ${claim.text}`,
  }))
  const hostile = { ...report, claims }
  expect(parse(formatReportYaml(hostile))).toEqual(JSON.parse(formatReportJson(hostile)))
})

test('every passage without a claim is there, with the reason', () => {
  const leftOut = [{ text: 'What a fire!', start: 10, end: 22, reason: 'no-predicate' }] as const
  const [first, ...others] = report.sources
  const { sources } = parse(formatReportYaml({ ...report, sources: [{ ...first!, leftOut }, ...others] }))
  expect(sources[0].leftOut).toEqual(leftOut)
})
