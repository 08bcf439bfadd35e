import { describe, expect, test } from 'vitest'
import { currentFact } from '../../src/review/review-state.ts'
import { intoClipboard } from '../../src/terminal/clipboard.ts'
import { type Outcome, press, resize } from '../../src/terminal/control.ts'
import { layoutOf } from '../../src/terminal/layout.ts'
import { pageRows } from '../../src/terminal/pages.ts'
import type { ScreenState } from '../../src/terminal/screen-state.ts'
import { startScreen, updateScreen } from '../../src/terminal/state.ts'
import { harbourBodies, harbourReport } from '../fixtures/harbour-fire.ts'

const size = { columns: 80, rows: 24 }

function opened(stories = ['harbour-fire']): ScreenState {
  const story = {
    report: harbourReport,
    bodies: harbourBodies,
    bodyLines: new Map(),
    urls: new Map(),
    decisions: [],
    troubles: [],
  }
  return updateScreen(startScreen(stories, size), { type: 'opened', story })
}

/** Presses keys one after the other; effects are not carried out. */
function type(state: ScreenState, ...names: string[]): { state: ScreenState; effect: Outcome['effect'] } {
  let current = state
  let effect: Outcome['effect']
  for (const name of names) {
    const outcome = press(current, { name, text: [...name].length === 1 ? name : '' })
    current = outcome.actions.reduce(updateScreen, current)
    effect = outcome.effect
  }
  return { state: current, effect }
}

test('Ctrl-C ends with 130 wherever one is', () => {
  for (const keys of [[], ['n'], ['/'], ['?'], ['enter'], ['o']]) {
    expect(type(opened(), ...keys, 'ctrl-c').effect).toEqual({ type: 'quit', code: 130 })
  }
})

test('Ctrl-Z suspends wherever one is', () => {
  for (const keys of [[], ['n'], ['/'], ['?'], ['enter'], ['o']]) {
    expect(type(opened(), ...keys, 'ctrl-z').effect).toEqual({ type: 'suspend' })
  }
})

test('q leaves with 0, but is a letter in a note', () => {
  expect(type(opened(), 'q').effect).toEqual({ type: 'quit', code: 0 })
  const { state, effect } = type(opened(), 'n', 'q')
  expect(effect).toBeUndefined()
  expect(state.open?.review.draft).toBe('q')
})

describe('a decision', () => {
  test('names the fact and its claims', () => {
    expect(type(opened(), 'a').effect).toEqual({
      type: 'decide',
      decision: {
        action: 'accept',
        fact: 'f-hurt',
        claims: ['c-hurt', 'p-hurt'],
        note: null,
        text: 'Fourteen people were hurt on Friday when the old ferry terminal caught fire',
      },
    })
  })

  test('is not made twice', () => {
    const decision = {
      action: 'accept',
      fact: 'f-hurt',
      claims: ['c-hurt', 'p-hurt'],
      at: '2024-05-05T09:00:00Z',
      by: null,
      note: null,
    } as const
    const state = updateScreen(opened(), { type: 'review', action: { type: 'decided', decision } })
    const again = type(state, 'a')
    expect(again.effect).toBeUndefined()
    expect(again.state.open?.review.message).toBe('This fact is accepted already.')
    const before = { ...decision, claims: ['c-hurt'] }
    const changed = updateScreen(opened(), { type: 'review', action: { type: 'decided', decision: before } })
    expect(type(changed, 'a').effect).toMatchObject({ type: 'decide', decision: { action: 'accept' } })
  })

  test('needs something to take back', () => {
    const { state, effect } = type(opened(), 'u')
    expect(effect).toBeUndefined()
    expect(state.open?.review.message).toBe('There is nothing to take back on this fact.')
  })

  test('in a note keeps the line until it is written', () => {
    const { state, effect } = type(opened(), 'n', 'o', 'k', 'enter')
    expect(effect).toMatchObject({ decision: { action: 'note', note: 'ok' } })
    expect(state.open?.review).toMatchObject({ mode: 'note', draft: 'ok' })
  })

  test('an empty note is none', () => {
    const { state, effect } = type(opened(), 'n', ' ', 'enter')
    expect(effect).toBeUndefined()
    expect(state.open?.review.mode).toBe('facts')
  })
})

describe('the whole article', () => {
  const low = updateScreen(opened(), { type: 'resized', size: { columns: 60, rows: 9 } })
  const shown = (state: ScreenState) => {
    const { scroll } = state.open!.review
    return pageRows(state)
      .slice(scroll, scroll + layoutOf(state).page)
      .flat()
  }

  test('begins at the words, for one passage after the other, round the end', () => {
    const names = harbourReport.facts[1]!.claims.map((_, times) => {
      const { state } = type(low, 'j', 'v', ...Array.from({ length: times }, () => 'tab'))
      expect(shown(state).some(({ mark }) => mark === 'quote')).toBe(true)
      return pageRows(state)[0]!
        .map(({ text }) => text)
        .join('')
    })
    expect(names).toEqual([
      ' Coast Daily  passage 1 of 3',
      ' Harbour Post  passage 2 of 3',
      ' Night Wire  passage 3 of 3',
    ])
    expect(type(low, 'v', 'shift-tab').state.open?.review.passage).toBe(1)
    expect(type(low, 'v', 'tab', 'tab').state.open?.review.passage).toBe(0)
  })

  test('keeps the words in sight on another size', () => {
    const { state } = type(low, 'j', 'v', 'tab')
    for (const columns of [24, 40, 120]) {
      const resized = resize(state, { columns, rows: 7 }).reduce(updateScreen, state)
      expect(
        shown(resized).some(({ mark }) => mark === 'quote'),
        `${columns} columns`,
      ).toBe(true)
    }
  })

  test('goes back to where it was opened from', () => {
    expect(type(low, 'v', 'escape').state.open?.review.mode).toBe('facts')
    expect(type(low, 'enter', 'v', 'v').state.open?.review.mode).toBe('passages')
  })

  test('can be decided on', () => {
    expect(type(low, 'v', 'a').effect).toMatchObject({ type: 'decide', decision: { fact: 'f-hurt' } })
  })
})

test('y hands the fact with its quotes, outlets and places to the clipboard', () => {
  const bodyLines = new Map([['coast-daily', 7]])
  const urls = new Map([['harbour-post', 'https://post.example/fire']])
  const story = { report: harbourReport, bodies: harbourBodies, bodyLines, urls, decisions: [], troubles: [] }
  const { state, effect } = type(updateScreen(startScreen(['harbour-fire'], size), { type: 'opened', story }), 'y')
  expect(effect).toEqual({
    type: 'copy',
    text: [
      'Fourteen people were hurt on Friday when the old ferry terminal caught fire',
      '[contradicts: quantity; 2 sources; f-hurt]',
      '- Coast Daily, Fire at ferry terminal, 2024-05-03 18:20 +02:00: “A fire at the old ferry terminal hurt 17 people on Friday” (speaker: the port authority (said); Friday = 2024-05-03; sources/harbour-fire/coast-daily.md:7)',
      '- Harbour Post, “Far worse” feared in terminal fire, 2024-05-04: “Fourteen people were hurt on Friday when the old ferry terminal caught fire” (speaker: the fire brigade (said); Friday = 2024-05-03; https://post.example/fire)',
      '',
    ].join('\n'),
  })
  expect(state.open?.review.message).toMatch(/clipboard/)
})

test('the clipboard gets any text, and no more than a terminal takes', () => {
  expect(intoClipboard('Zoë\n')).toBe('\x1b]52;c;Wm/Dqwo=\x07')
  expect(intoClipboard('横'.repeat(100_000)).length).toBeLessThan(75_000)
})

describe('what is still to decide', () => {
  const decided = (
    state: ScreenState,
    fact: string,
    claims: readonly string[],
    action: 'accept' | 'note' = 'accept',
  ) => {
    const decision = {
      action,
      fact,
      claims,
      at: '2024-05-05T09:00:00Z',
      by: null,
      note: action === 'note' ? 'call' : null,
    }
    return updateScreen(state, { type: 'review', action: { type: 'decided', decision } })
  }
  const shown = (state: ScreenState) => currentFact(state.open!.review)?.id
  const [first, second, third] = harbourReport.facts

  test('is jumped to over what is decided, round the end', () => {
    const state = decided(opened(), second!.id, second!.claims)
    expect(shown(type(state, 't').state)).toBe(third!.id)
    expect(shown(type(state, 'j', 'j', 'T').state)).toBe(first!.id)
    expect(shown(type(state, 'G', 't').state)).toBe(first!.id)
    expect(shown(type(state, 'enter', 't').state)).toBe(third!.id)
  })

  test('counts a note as no decision, and claims that came later', () => {
    const noted = decided(opened(), second!.id, second!.claims, 'note')
    expect(shown(type(noted, 't').state)).toBe(second!.id)
    const since = decided(opened(), second!.id, second!.claims.slice(0, 1))
    expect(shown(type(since, 't').state)).toBe(second!.id)
  })

  test('is said to be nothing when all is decided', () => {
    const all = harbourReport.facts.reduce((state, { id, claims }) => decided(state, id, claims), opened())
    const { state } = type(all, 'j', 't')
    expect(shown(state)).toBe(second!.id)
    expect(state.open?.review.message).toBe('Nothing is left to decide here.')
  })

  test('comes next after A and R', () => {
    const { effect } = type(decided(opened(), second!.id, second!.claims), 'A')
    expect(effect).toMatchObject({ type: 'decide', decision: { action: 'accept' }, goOn: { type: 'move', by: 2 } })
    const others = harbourReport.facts.slice(1)
    const last = others.reduce((state, { id, claims }) => decided(state, id, claims), opened())
    expect(type(last, 'R').effect).toMatchObject({ decision: { action: 'reject' }, goOn: null })
  })
})

test('a search that is kept says how many facts have its words', () => {
  const message = (...words: string[]) => type(opened(), '/', ...words, 'enter').state.open?.review.message
  expect(message(...'ferry')).toMatch(/^\d facts here have these words: n goes to the next\.$/)
  expect(message(...'f-hurt')).toBe('One fact here has these words.')
  expect(message(...'zeppelin')).toBe('No fact here has these words.')
  expect(message()).toBeNull()
})

test('a note is found by its words until it is taken back', () => {
  const [, second] = harbourReport.facts
  const decision = {
    action: 'note',
    fact: second!.id,
    claims: [],
    at: '2024-05-05T09:00:00Z',
    by: null,
    note: 'Needs a Call',
  } as const
  const noted = updateScreen(opened(), { type: 'review', action: { type: 'decided', decision } })
  const search = ['/', ...'needs a call']
  expect(currentFact(type(noted, ...search).state.open!.review)?.id).toBe(second!.id)
  const undone = { ...decision, action: 'undo', note: null } as const
  const without = updateScreen(noted, { type: 'review', action: { type: 'decided', decision: undone } })
  expect(type(without, ...search).state.open?.review.message).toBe('No fact here has these words.')
})

test.each([
  ['an id that check prints', 'f-visit', 'f-visit'],
  ['the id of a claim', 'w-visit', 'f-visit'],
  ['an outlet', 'night wire', 'f-closed'],
  ['a speaker', 'fire brigade', 'f-hurt'],
])('a fact is found by %s', (_, words, fact) => {
  const { state } = type(opened(), 'G', '/', ...words, 'enter')
  expect(currentFact(state.open!.review)?.id).toBe(fact)
})

test('pasted text is one line without controls', () => {
  const { actions } = press(type(opened(), 'n').state, { name: 'paste', text: 'two\nlines\x1b[A \u202eend' })
  expect(actions).toEqual([{ type: 'review', action: { type: 'insert', text: 'two lines[A end' } }])
})

test('a paste into the list does nothing', () => {
  expect(press(opened(), { name: 'paste', text: 'aaa' })).toEqual({ actions: [] })
})

describe('several stories', () => {
  const stories = ['ferry-strike', 'harbour-fire', 'mayor-vote']

  test('are chosen from a list', () => {
    const { state, effect } = type(startScreen(stories, size), 'j', 'enter')
    expect(effect).toEqual({ type: 'open', story: 'harbour-fire' })
    expect(state.loading).toBe('harbour-fire')
  })

  test('come back with Escape, after the search has ended', () => {
    expect(type(opened(stories), 'escape').state.open).toBeNull()
    const searched = type(opened(stories), '/', 'f', 'enter', 'escape').state
    expect(searched.open?.review.query).toBe('')
    expect(type(searched, 'escape').state.open).toBeNull()
  })

  test('with one story Escape stays', () => {
    expect(type(opened(), 'escape').state.open).not.toBeNull()
  })

  test('one that is being read can be given up, and what it was opened from is there', () => {
    const { state, effect } = type(startScreen(stories, size), 'enter', 'escape')
    expect(effect).toEqual({ type: 'give-up' })
    expect(state).toMatchObject({ loading: null, open: null })
    const again = type(opened(stories), 'ctrl-r', 'escape').state
    expect(again.loading).toBeNull()
    expect(again.open?.index.report.story).toBe('harbour-fire')
  })

  test('a story that cannot be opened says why', () => {
    const { state } = type(startScreen(stories, size), 'enter')
    const failed = updateScreen(state, { type: 'failed', message: 'a.md:3: no outlet' })
    expect(failed).toMatchObject({ loading: null, open: null, trouble: 'a.md:3: no outlet' })
  })
})

describe('a story that is read again', () => {
  const again = (state: ScreenState, report = harbourReport) => {
    const story = { report, bodies: harbourBodies, bodyLines: new Map(), urls: new Map(), decisions: [], troubles: [] }
    return updateScreen(state, { type: 'opened', story })
  }

  test('is asked for under Ctrl-R', () => {
    expect(type(opened(), 'ctrl-r').effect).toEqual({ type: 'open', story: 'harbour-fire' })
  })

  test('shows the same fact in the same way', () => {
    const before = type(opened(), '3', 'j', 'enter').state
    expect(again(before).open?.review).toMatchObject({ filter: 'agreement', cursor: 1, mode: 'passages' })
    expect(currentFact(again(before).open!.review)).toEqual(currentFact(before.open!.review))
  })

  test('begins at the beginning when the fact is gone', () => {
    const before = type(opened(), 'G', 'enter').state
    const fewer = { ...harbourReport, facts: harbourReport.facts.slice(0, 2) }
    expect(again(before, fewer).open?.review).toMatchObject({ cursor: 0, mode: 'facts' })
  })

  test('stays as it was when it cannot be read, and says why', () => {
    const failed = updateScreen(type(opened(), 'j', 'ctrl-r').state, { type: 'failed', message: 'a.md:3: no outlet' })
    expect(failed.loading).toBeNull()
    expect(failed.open?.review).toMatchObject({ cursor: 1, message: 'a.md:3: no outlet' })
    expect(failed.open?.troubles).toContain('a.md:3: no outlet')
    expect(updateScreen(failed, { type: 'failed', message: 'a.md:3: no outlet' }).open).toMatchObject({
      troubles: failed.open?.troubles,
    })
  })
})

test('a page scrolls to its end and no further', () => {
  const small = updateScreen(opened(), { type: 'resized', size: { columns: 40, rows: 10 } })
  const end = type(small, 'j', 'enter', 'G').state.open?.review.scroll ?? 0
  expect(end).toBeGreaterThan(0)
  expect(type(small, 'j', 'enter', 'G', 'j', 'page-down').state.open?.review.scroll).toBe(end)
})
