import { describe, expect, test } from 'vitest'
import type { Decision, Report } from '../../src/model.ts'
import { replayDecisions } from '../../src/review/apply-decisions.ts'
import { factDetail } from '../../src/view/fact-detail.ts'
import { orphanText } from '../../src/view/orphan-text.ts'
import { indexStory } from '../../src/view/story-index.ts'
import { textReport } from '../../src/view/text-report.ts'
import { widthOf } from '../../src/view/width.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

test('a story as text', async () => {
  await expect(textReport(harbourReport)).toMatchFileSnapshot('../fixtures/harbour-fire.txt')
})

test('no line is wider than 92 columns', () => {
  const [first, ...others] = harbourReport.claims
  const long = { ...first!, quote: { ...first!.quote, exact: `The ${'very '.repeat(80)}long 横浜${'港'.repeat(90)}` } }
  const text = textReport({ ...harbourReport, claims: [long, ...others] })
  for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(92)
})

describe('decisions', () => {
  const decision: Decision = {
    action: 'accept',
    fact: 'f-visit',
    claims: ['c-visit'],
    at: '2024-05-05T09:30:00.000Z',
    by: 'Dana',
    note: null,
  }
  const log: Decision[] = [
    { ...decision, action: 'note', note: 'Seen the photo.' },
    decision,
    { ...decision, action: 'reject', fact: 'f-gone', claims: ['gone-1', 'gone-2'] },
  ]
  const { facts, notes, orphans } = replayDecisions(harbourReport.facts, log)
  const text = textReport({ ...harbourReport, facts }, { notes, orphans })

  test('stand with their facts', () => {
    expect(text).toContain('decision       accepted by Dana, 2024-05-05 09:30 UTC')
    expect(text).toContain('note           noted by Dana, 2024-05-05 09:30 UTC: Seen the photo.')
  })

  test('stand with facts that nobody can check, too', () => {
    const [opinion] = harbourReport.facts.slice(-1)
    const own = log.slice(0, 2).map(entry => ({ ...entry, fact: opinion!.id, claims: opinion!.claims }))
    const replay = replayDecisions([{ ...opinion!, uncheckable: 'opinion' }], own)
    const told = textReport({ ...harbourReport, facts: replay.facts }, { notes: replay.notes })
    expect(told).toMatch(
      /NOT CHECKABLE \(1\)[\s\S]*note: noted by Dana[^:]*:30 UTC: Seen the photo\.\n +accepted by Dana/,
    )
  })

  test('without a fact are shown at the end', () => {
    expect(text).toContain(
      'DECISIONS WITHOUT A FACT (1)\n----------------------------\n  f-gone (2 claims): rejected by Dana',
    )
    expect(orphanText({ ...log[2]!, text: 'The pier\nburned.' })).toBe(
      'f-gone “The pier burned.” (2 claims): rejected by Dana, 2024-05-05 09:30 UTC',
    )
  })
})

test('how much of each source yielded no claim stands at the top, the words at the end', () => {
  const [first, second, ...others] = harbourReport.sources
  const leftOut = (text: string) => ({ start: 0, end: text.length, text, reason: 'question' as const })
  const text = textReport({
    ...harbourReport,
    sources: [
      { ...first!, leftOut: [leftOut('Who pays?'), leftOut('Who knew?')] },
      { ...second!, leftOut: [leftOut('And now?')] },
      ...others.map(source => ({ ...source, leftOut: [] })),
    ],
  }).replace(/\s+/g, ' ')
  expect(text).toContain(`3 passages without a claim (${first!.outlet} 2, ${second!.outlet} 1): listed at the end.`)
  expect(text).toContain('WITHOUT A CLAIM (3)')
  expect(text).toContain('question: Who knew?')
})

describe('odd stories', () => {
  const empty: Report = { story: 'quiet', sources: [], claims: [], facts: [] }

  test('nothing at all', () => {
    expect(textReport(empty)).toBe(
      'QUIET   0 sources, 0 claims, 0 facts\n' +
        '0 differences, 0 agreements, 0 in one source only\n\n' +
        'DIFFERENCES (0)\n---------------\nNone.\n\n' +
        'AGREEMENTS (0)\n--------------\nNone.\n\n' +
        'IN ONE SOURCE ONLY (0)\n----------------------\nNone.\n',
    )
  })

  test('trouble while reading is told at the top', () => {
    expect(textReport(empty, { troubles: ['decisions.yaml:3: cut short'] })).toContain(
      'Note: decisions.yaml:3: cut short',
    )
  })

  test('two sources that print the same text are named as one witness', () => {
    const notes = (origin: string, count: number) => {
      const sources = harbourReport.sources.map((source, index) => (index < count ? { ...source, origin } : source))
      return textReport({ ...harbourReport, sources }).replaceAll('\n', ' ')
    }
    expect(notes(harbourReport.sources[0]!.id, 4)).toContain(
      'Coast Daily, Harbour Post, Night Wire, Sports Page print the same text and count as one witness.',
    )
    expect(notes('Reuters', 2)).toContain('Coast Daily, Harbour Post print text of Reuters and count as one witness.')
    expect(notes('Reuters', 1)).toContain('Coast Daily prints text of Reuters.')
  })

  test('a claim in another’s words says so, and makes no second witness', () => {
    const facts = harbourReport.facts.map(fact =>
      fact.sources.length === 2
        ? { ...fact, independentSources: 1, copies: [{ claim: fact.claims[1]!, origin: fact.sources[0]! }] }
        : fact,
    )
    const detail = factDetail(indexStory({ ...harbourReport, facts }), facts.find(fact => fact.copies !== undefined)!)
    expect(detail.witnesses).toBe('2 sources, one witness')
    expect(detail.outlets[1]!.passages[0]!.circumstances).toMatch(/^from Coast Daily/)
    expect(detail.outlets[0]!.passages[0]!.circumstances).not.toMatch(/^from/)
  })

  test('two sources of one outlet are told apart', () => {
    const sources = harbourReport.sources.map(source => ({ ...source, outlet: 'Coast Daily' }))
    expect(textReport({ ...harbourReport, sources })).toContain('Coast Daily (night-wire): 1 fact')
  })
})
