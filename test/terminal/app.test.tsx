import { renderToString } from 'ink'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { App } from '../../src/terminal/app.tsx'
import { press } from '../../src/terminal/control.ts'
import type { ScreenState } from '../../src/terminal/screen-state.ts'
import { startScreen, updateScreen } from '../../src/terminal/state.ts'
import { lookOf } from '../../src/terminal/theme.ts'
import { widthOf } from '../../src/view/width.ts'
import { harbourBodies, harbourReport } from '../fixtures/harbour-fire.ts'

function screen({ columns = 80, rows = 24, report = harbourReport, keys = [] as string[] } = {}): string {
  const bodyLines = new Map(report.sources.map(({ id }) => [id, 7]))
  const story = { report, bodies: harbourBodies, bodyLines, urls: new Map(), decisions: [], troubles: [] }
  let state: ScreenState = updateScreen(startScreen([report.story], { columns, rows }), { type: 'opened', story })
  for (const name of keys)
    state = press(state, { name, text: [...name].length === 1 ? name : '' }).actions.reduce(updateScreen, state)
  return draw(state)
}

function draw(state: ScreenState): string {
  return renderToString(<App state={state} hasColour={false} />, { columns: state.size.columns })
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}

test('the list with the fact under the cursor', async () => {
  await expect(screen()).toMatchFileSnapshot('../fixtures/screen-facts.txt')
})

test('one kind of fact, second line', async () => {
  await expect(screen({ keys: ['3', 'j'] })).toMatchFileSnapshot('../fixtures/screen-agreements.txt')
})

test('the passages in their paragraphs', async () => {
  await expect(screen({ keys: ['j', 'enter'] })).toMatchFileSnapshot('../fixtures/screen-passages.txt')
})

test('help', async () => {
  await expect(screen({ rows: 36, keys: ['?'] })).toMatchFileSnapshot('../fixtures/screen-help.txt')
})

test('what was left out', async () => {
  await expect(screen({ keys: ['o'] })).toMatchFileSnapshot('../fixtures/screen-notices.txt')
})

test('side by side on a wide terminal', async () => {
  await expect(screen({ columns: 130, rows: 26 })).toMatchFileSnapshot('../fixtures/screen-wide.txt')
})

test('paragraphs side by side on a wide terminal, with the words that differ and the line of the file', async () => {
  const shown = screen({ columns: 120, rows: 26, keys: ['enter'] })
  await expect(shown).toMatchFileSnapshot('../fixtures/screen-passages-wide.txt')
})

test('the whole article, at the words', async () => {
  await expect(screen({ keys: ['j', 'v', 'tab'] })).toMatchFileSnapshot('../fixtures/screen-article.txt')
})

test('paragraphs in a script that runs from right to left stay below each other', () => {
  const rows = screen({ columns: 160, rows: 30, keys: ['j', 'enter'] }).split('\n')
  expect(rows.filter(row => /Coast Daily .*2024|Harbour Post .*2024/.test(row))).toHaveLength(2)
})

test('trouble and counts are seen beside a story with a long name', () => {
  const story = 'a-very-long-name-for-a-story-about-one-harbour-fire'
  const opened = {
    report: { ...harbourReport, story },
    bodies: harbourBodies,
    bodyLines: new Map(),
    urls: new Map(),
    decisions: [],
    troubles: ['cut short'],
  }
  const state = updateScreen(startScreen([story], { columns: 80, rows: 24 }), { type: 'opened', story: opened })
  expect(draw(state).split('\n')[0]).toBe(
    ' a-very-long…   1 notice: o   1 difference   2 agreements   4 in one source only',
  )
  const narrow = updateScreen(state, { type: 'resized', size: { columns: 72, rows: 24 } })
  expect(draw(narrow).split('\n')[0]).toBe(' a-very-long-nam…   1 notice: o   1 difference   2 agreements   4 single')
})

test('a fact shows how many claims came after its decision', () => {
  const decide = (...claims: string[]) => {
    const decision = {
      action: 'accept',
      fact: 'f-hurt',
      claims,
      at: '2024-05-05T09:30:00Z',
      by: 'Dana',
      note: null,
    } as const
    const story = {
      report: harbourReport,
      bodies: harbourBodies,
      bodyLines: new Map(),
      urls: new Map(),
      decisions: [decision],
      troubles: [],
    }
    return draw(updateScreen(startScreen(['harbour-fire'], { columns: 80, rows: 24 }), { type: 'opened', story }))
  }
  expect(decide('c-hurt', 'p-hurt')).toMatch(/ ✓ accepted[\s\S]*accepted by Dana, 2024-05-05 09:30 UTC\n/)
  expect(decide('c-hurt', 'p-hurt', 'w-hurt')).toMatch(
    / ✓ accepted[\s\S]*accepted by Dana, 2024-05-05 09:30 UTC; 1 claim gone since then\n/,
  )
  expect(decide('c-hurt')).toMatch(/ ✓ 1 new[\s\S]*accepted by Dana, 2024-05-05 09:30 UTC; 1 claim new since then\n/)
})

test('the line of a note', () => {
  expect(
    screen({ keys: ['n', 'o', 'k'] })
      .split('\n')
      .at(-2),
  ).toBe(' note: ok')
})

test('the stories to choose from, with what is decided', () => {
  const progress = new Map([
    ['ferry-strike', { sources: 1, decided: 0 }],
    ['harbour-fire', { sources: 12, decided: 7 }],
  ])
  const state = startScreen(['ferry-strike', 'harbour-fire'], { columns: 60, rows: 8 }, progress)
  expect(
    draw(updateScreen(state, { type: 'choose', choice: 1 }))
      .split('\n')
      .slice(0, 3),
  ).toEqual([' concord   2 stories', '   ferry-strike   1 source', ' > harbour-fire   12 sources   7 decided'])
})

describe('any size', () => {
  test.each([
    [200, 50],
    [120, 30],
    [80, 24],
    [40, 12],
    [20, 6],
    [9, 3],
    [2, 2],
    [1, 1],
  ])('%i columns and %i rows hold the screen', (columns, rows) => {
    for (const keys of [[], ['enter'], ['v'], ['?'], ['o'], ['n', 'x'], ['/', 'f']]) {
      const lines = screen({ columns, rows, keys }).split('\n')
      expect(lines.length).toBeLessThanOrEqual(rows)
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }
  })
})

test('the cursor stays on the screen in a list of many facts', () => {
  const [fact] = harbourReport.facts
  const facts = Array.from({ length: 5000 }, (_, number) => ({ ...fact!, id: `f-${number}`, text: `Fact ${number}` }))
  const many: Report = { ...harbourReport, facts }
  expect(screen({ report: many, keys: ['G'] })).toContain(' > ! Fact 4999')
  expect(screen({ report: many, keys: ['G', 'k'] })).toContain(' > ! Fact 4998')
})

test('a story without facts says why', () => {
  const empty: Report = { ...harbourReport, claims: [], facts: [] }
  expect(screen({ report: empty })).toContain('No facts: no source of this story has claims.')
})

test('nothing of an article steers the terminal', () => {
  const hostile = JSON.parse(
    JSON.stringify(harbourReport)
      .replaceAll('Coast Daily', '\\u001b[2JCoast\\u202e')
      .replaceAll('Friday', '\\u009b31mFri\\u0007day'),
  ) as Report
  expect(screen({ report: hostile })).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
})

test('what can be checked apart stands under its claim', () => {
  const claims = harbourReport.claims.map(claim => ({
    ...claim,
    parts: ['The ferry burned.', 'The \u001b[31mpier burned.'].map((text, at) => ({
      ...claim,
      id: `${claim.id}.${at + 1}`,
      text,
    })),
  }))
  const shown = screen({ report: { ...harbourReport, claims }, rows: 40, keys: ['enter'] })
  expect(shown).toMatch(/ · The ferry burned\.\n +· The /)
  expect(shown).not.toContain('\u001b')
})

test('without colour the marks of a difference remain', () => {
  expect(lookOf('reason', false)).toEqual({ bold: true, underline: true })
  expect(lookOf('different', false)).toEqual({ underline: true })
  expect(lookOf('different', true)).toHaveProperty('color')
})
