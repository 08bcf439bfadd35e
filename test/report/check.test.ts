import { describe, expect, test } from 'vitest'
import { findContradictions, placeOf } from '../../src/report/check/contradictions.ts'
import { checkFormats } from '../../src/report/check/index.ts'
import type { CheckResult, Contradiction, StaleClaims } from '../../src/report/check/result.ts'
import { harbourBodies, harbourReport } from '../fixtures/harbour-fire.ts'

const texts = new Map(
  harbourReport.sources.map(source => [source.id, { ...source, body: harbourBodies.get(source.id)!, bodyLine: 6 }]),
)
const find = (report: typeof harbourReport, ...fresh: string[]) =>
  findContradictions(report, texts, source => fresh.includes(source))

const result: CheckResult = {
  since: { ref: 'main', commit: 'c0ffee' },
  checked: ['sources/harbour-fire/harbour-post.md'],
  stories: ['harbour-fire'],
  leftOut: [
    { path: 'sources/harbour-fire/coast-daily.md', reason: 'not changed' },
    { path: 'README.md', reason: 'no source (expected sources/<story>/<name>.md)' },
  ],
  unreadable: [],
  findings: [
    ...find(harbourReport, 'harbour-post').found,
    {
      kind: 'stale-claims',
      story: 'harbour-fire',
      path: 'claims/harbour-fire/facts.yaml',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      files: [{ path: 'claims/harbour-fire/facts.yaml', state: 'changed' }],
    },
  ],
  suppressed: [],
}

describe('findContradictions', () => {
  test('stands on the words of the new source and names those of the other', () => {
    expect(find(harbourReport, 'harbour-post').found).toMatchObject([
      {
        path: 'sources/harbour-fire/harbour-post.md',
        line: 6,
        column: 1,
        words: 'Fourteen people were hurt on Friday when the old ferry terminal caught fire',
        other: {
          path: 'sources/harbour-fire/coast-daily.md',
          outlet: 'Coast Daily',
          words: 'A fire at the old ferry terminal hurt 17 people on Friday',
        },
        because: [{ kind: 'quantity', a: 'Fourteen people', b: '17 people' }],
      },
    ])
    expect(find(harbourReport, 'coast-daily').found).toMatchObject([{ path: 'sources/harbour-fire/coast-daily.md' }])
  })

  test('reads a reason from the side of the new source', () => {
    const because = [
      { kind: 'quantity', a: '17 people', b: 'Fourteen people', text: '17 people ≠ Fourteen people' },
    ] as const
    const facts = harbourReport.facts.map(fact => ({
      ...fact,
      relations: fact.relations.map(relation => ({ ...relation, because })),
    }))
    const [found] = find({ ...harbourReport, facts }, 'harbour-post').found
    expect(found?.because).toEqual([
      { kind: 'quantity', a: 'Fourteen people', b: '17 people', text: 'Fourteen people ≠ 17 people' },
    ])
  })

  test('is silent where no new source is touched', () =>
    expect(find(harbourReport, 'night-wire', 'sports-page').found).toEqual([]))

  test('of two new sources takes the one published later', () => {
    expect(find(harbourReport, 'harbour-post', 'coast-daily').found).toMatchObject([
      { path: 'sources/harbour-fire/harbour-post.md' },
    ])
  })

  test('counts what a reviewer rejected apart; accepting does not silence it', () => {
    const decided = (action: 'accept' | 'reject') => ({
      ...harbourReport,
      facts: harbourReport.facts.map(fact => ({
        ...fact,
        decision: { action, fact: fact.id, claims: fact.claims, at: '2024-05-06T09:00:00Z', by: null, note: null },
      })),
    })
    expect(find(decided('reject'), 'harbour-post')).toMatchObject({ found: [], suppressed: [{ fact: 'f-hurt' }] })
    // The reviewer saw the fact before a claim of it was there.
    const rejected = decided('reject')
    const before = {
      ...rejected,
      facts: rejected.facts.map(fact => ({
        ...fact,
        decision: { ...fact.decision, claims: fact.claims.slice(0, 1) },
      })),
    }
    expect(find(before, 'harbour-post')).toMatchObject({ found: [{ fact: 'f-hurt' }], suppressed: [] })
    expect(find(decided('accept'), 'harbour-post')).toMatchObject({ found: [{ fact: 'f-hurt' }], suppressed: [] })
  })
})

test('places count lines of the file and columns from 1', () => {
  const text = { path: 'p', body: 'One.\r\nTwo é three.\nFour', bodyLine: 5 }
  expect(placeOf(text, { start: 0, end: 4 })).toMatchObject({ line: 5, column: 1, endLine: 5, endColumn: 5 })
  expect(placeOf(text, { start: 10, end: 24 })).toMatchObject({ line: 6, column: 5, endLine: 7, endColumn: 6 })
})

describe('formats', () => {
  test('text', () => {
    expect(checkFormats.text(result)).toBe(`sources/harbour-fire/harbour-post.md:6:1: contradiction: 17 ≠ 14 people hurt
  new    Harbour Post: “Fourteen people were hurt on Friday when the old ferry terminal caught fire”
  known  Coast Daily: “A fire at the old ferry terminal hurt 17 people on Friday” at sources/harbour-fire/coast-daily.md:6:1
  why    concord explain f-hurt --story harbour-fire

stale-claims: claims/harbour-fire/ is not what sources/harbour-fire/ gives: claims/harbour-fire/facts.yaml (changed). Run \`concord extract --story harbour-fire\`.

left out: README.md: no source (expected sources/<story>/<name>.md)

A contradiction is not flagged again once its fact is rejected (in \`concord\`: / and the id find it, r rejects it).

1 contradiction, 1 stale story: 1 source checked that changed since main in 1 story, 1 not changed, 1 left out.
`)
  })

  test('github, from the top of the repository', () => {
    const [first, second] = checkFormats.github(result, 'desk/').split('\n')
    expect(first).toBe(
      '::error file=desk/sources/harbour-fire/harbour-post.md,line=6,endLine=6,col=1,endColumn=76,title=Contradicts Coast Daily' +
        '::17 ≠ 14 people hurt%0AHarbour Post: “Fourteen people were hurt on Friday when the old ferry terminal caught fire”' +
        '%0ACoast Daily: “A fire at the old ferry terminal hurt 17 people on Friday” (sources/harbour-fire/coast-daily.md:6:1)' +
        '%0AWhy: concord explain f-hurt --story harbour-fire',
    )
    expect(second).toMatch(/^::error file=desk\/claims\/harbour-fire\/facts\.yaml,line=1,.*title=Stale claims::/)
  })

  test('one claim that several outlets contradict is one finding', () => {
    const [finding, stale] = result.findings as [Contradiction, StaleClaims]
    const other = (outlet: string, text: string): Contradiction => ({
      ...finding,
      other: { ...finding.other, outlet },
      because: [{ kind: 'quantity', a: '', b: '', text }],
    })
    const findings = [other('Night Wire', '17 ≠ 14'), finding, other('Gazette', '14 ≠ 17'), stale]
    const text = checkFormats.text({ ...result, findings })
    expect(text.match(/^sources.*$/gm)).toEqual([
      'sources/harbour-fire/harbour-post.md:6:1: contradiction: 17 ≠ 14; 17 ≠ 14 people hurt',
    ])
    expect(text.match(/^ {2}known {2}[^:]*/gm)).toEqual([
      '  known  Night Wire',
      '  known  Coast Daily',
      '  known  Gazette',
    ])
    const [first, second] = checkFormats.github({ ...result, findings }, '').split('\n')
    expect(first).toContain('title=Contradicts Night Wire and 2 more::')
    expect(second).toContain('title=Stale claims::')
  })

  test('that one side says more besides is no reason of a contradiction', () => {
    const [finding] = result.findings as [Contradiction]
    const detail = { kind: 'detail', a: '', b: 'old', text: 'the second says more' } as const
    const told = (because: Contradiction['because']) =>
      checkFormats.text({ ...result, findings: [{ ...finding, because }] }).split('\n')[0]
    expect(told([...finding.because, detail])).toBe(told(finding.because))
    expect(told([detail])).toMatch(/: contradiction: the second says more$/)
  })

  test('the command to ask why is one for the shell, whatever the story is called', () => {
    const [finding] = result.findings
    const text = checkFormats.text({
      ...result,
      findings: [{ ...finding!, story: "mayor's $(vote)" } as Contradiction],
    })
    expect(text).toContain("\n  why    concord explain f-hurt --story 'mayor'\\''s $(vote)'\n")
  })

  test('nothing in a file name breaks a line, no path is told twice, and what was not asked for is only counted', () => {
    const path = 'claims/harbour-fire/decisions.yaml'
    const stale = result.findings[1] as StaleClaims
    const text = checkFormats.text({
      ...result,
      findings: [{ ...stale, files: [{ path: 'claims/f/new\n::error::line.yaml', state: 'missing' }] }],
      leftOut: [
        { path, reason: `${path}:3:1: cut short` },
        { path: 'sources/a/b.md', reason: 'not asked for' },
      ],
    })
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^stale-claims: .* claims\/f\/new ::error::line\.yaml \(missing\)/),
      '',
      `left out: ${path}: 3:1: cut short`,
      '',
      expect.stringMatching(/, 1 not asked for, 1 left out\.$/),
      '',
    ])
  })

  test('json', () => {
    expect(JSON.parse(checkFormats.json(result))).toMatchObject({
      counts: { contradiction: 1, 'stale-claims': 1, suppressed: 0, checked: 1, leftOut: 2, unreadable: 0 },
      findings: [{ kind: 'contradiction', line: 6 }, { kind: 'stale-claims' }],
      since: { ref: 'main' },
    })
  })

  test('no article can give orders to the runner or the terminal', () => {
    const [finding] = find(harbourReport, 'harbour-post').found
    const evil = {
      ...finding!,
      path: 'sources/a,b:c%.md',
      outlet: '::stop::',
      words: 'x\n::error::y\n##[group]\u001b[2J\u202e',
      other: { ...finding!.other, outlet: 'A,B:\r\n::add-mask::C' },
    }
    const hostile = { ...result, findings: [evil], unreadable: [{ path: 'p', message: 'p:3:4: bad\n::warning::z' }] }
    const github = checkFormats.github(hostile, '')
    expect(github.split('\n').filter(line => line.startsWith('::'))).toHaveLength(2)
    expect(github).toContain('file=sources/a%2Cb%3Ac%25.md,line=6')
    expect(github).toContain('title=Contradicts A%2CB%3A %3A%3Aadd-mask%3A%3AC::')
    expect(github).toContain('file=p,line=3,endLine=3,col=4,')
    expect(github + checkFormats.text(hostile)).not.toMatch(/##\[/)
    expect(
      checkFormats
        .text(hostile)
        .split('\n')
        .some(line => /^\s*::/.test(line)),
    ).toBe(false)
  })
})
