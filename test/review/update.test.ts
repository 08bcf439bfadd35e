import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/model.ts'
import { currentFact, type ReviewState, startReview } from '../../src/review/review-state.ts'
import { searchKey } from '../../src/review/search.ts'
import { type ReviewAction, update } from '../../src/review/update.ts'
import { harbourReport } from '../fixtures/harbour-fire.ts'

const { facts } = harbourReport

function start(): ReviewState {
  return startReview(
    facts,
    [],
    facts.map(({ text }) => text),
  )
}

function play(...actions: ReviewAction[]): ReviewState {
  return actions.reduce(update, start())
}

const down: ReviewAction = { type: 'move', by: 1 }
const typed = (text: string): ReviewAction => ({ type: 'insert', text })

describe('walking', () => {
  test.each<[string, ReviewAction[], number]>([
    ['down', [down, down], 2],
    ['up at the beginning', [{ type: 'move', by: -1 }], 0],
    ['down at the end', [{ type: 'last' }, down], 6],
    ['to the end and back', [{ type: 'last' }, { type: 'first' }], 0],
    [
      'a page',
      [
        { type: 'page-size', facts: 4 },
        { type: 'page', by: 1 },
      ],
      3,
    ],
    ['a page back', [{ type: 'page-size', facts: 4 }, { type: 'last' }, { type: 'page', by: -1 }], 3],
  ])('%s', (_, actions, cursor) => {
    expect(play(...actions).cursor).toBe(cursor)
  })

  test('in a story without facts', () => {
    const empty = [down, { type: 'last' }, { type: 'page', by: 1 }] satisfies ReviewAction[]
    const state = empty.reduce(update, startReview([], [], []))
    expect(state.cursor).toBe(0)
    expect(currentFact(state)).toBeUndefined()
  })
})

describe('filter', () => {
  test('shows one kind', () => {
    const state = play({ type: 'filter', status: 'agreement' })
    expect(state.visible.map(index => facts[index]?.id)).toEqual(['f-visit', 'f-ferry'])
  })

  test('keeps the cursor on its fact', () => {
    const state = play(down, down, { type: 'filter', status: 'agreement' })
    expect(currentFact(state)?.id).toBe('f-ferry')
    expect(currentFact(update(state, { type: 'filter', status: null }))?.id).toBe('f-ferry')
  })

  test('goes round', () => {
    const next: ReviewAction = { type: 'next-filter', by: 1 }
    expect(play(next).filter).toBe('difference')
    expect(play(next, next, next, next).filter).toBeNull()
    expect(play({ type: 'next-filter', by: -1 }).filter).toBe('single-source')
  })
})

describe('search', () => {
  const search: ReviewAction = { type: 'show', mode: 'search' }

  test('walks to the first match while one types, capitals aside', () => {
    expect(currentFact(play(search, typed('YOKO')))?.id).toBe('f-boat')
  })

  test('finds what an outlet prints with accents and curved quotation marks', () => {
    expect(searchKey('Núñez didn’t say “no” – cafe\u0301')).toBe('nunez didn\'t say "no" - cafe')
    const begun = startReview(facts.slice(0, 2), [], ['The ferry sank.', 'Mr Núñez didn’t see it.'])
    const found = [search, typed("nunez didn't")].reduce(update, begun)
    expect(found).toMatchObject({ cursor: 1, message: null, query: "nunez didn't" })
  })

  test('goes on to the next and the previous match, round the end', () => {
    const found = play(search, typed('ferry'), { type: 'submit' })
    expect(currentFact(found)?.id).toBe('f-hurt')
    const next = update(found, { type: 'next-match', by: 1 })
    expect(currentFact(next)?.id).toBe('f-ferry')
    expect(currentFact(update(found, { type: 'next-match', by: -1 }))?.id).toBe('f-built')
  })

  test('goes back to where it began when it is given up', () => {
    const state = play(down, search, typed('yoko'), { type: 'back' })
    expect(state).toMatchObject({ cursor: 1, query: '', mode: 'facts' })
  })

  test('says when nothing has the words, and stays', () => {
    const state = play(down, search, typed('volcano'))
    expect(state.cursor).toBe(1)
    expect(state.message).toBe('No fact here has these words.')
  })

  test('ends with Escape in the list', () => {
    expect(play(search, typed('ferry'), { type: 'submit' }, { type: 'back' }).query).toBe('')
  })
})

describe('the line under edit', () => {
  const note: ReviewAction = { type: 'show', mode: 'note' }

  test.each<[string, ReviewAction[], string]>([
    ['takes text', [typed('Call '), typed('them')], 'Call them'],
    ['erases whole characters', [typed('ok 👍'), { type: 'erase' }], 'ok '],
    ['erases a word', [typed('call the mayor '), { type: 'erase-word' }], 'call the '],
    ['erases all', [typed('call'), { type: 'clear' }], ''],
    ['erases nothing when empty', [{ type: 'erase' }, { type: 'erase-word' }], ''],
  ])('%s', (_, actions, draft) => {
    expect(play(note, ...actions).draft).toBe(draft)
  })

  test('is bounded and never ends in half a character', () => {
    const { draft } = play(note, typed(`${'x'.repeat(1999)}👍`))
    expect(draft).toBe('x'.repeat(1999))
  })

  test('goes back to where it was opened', () => {
    expect(play({ type: 'deeper' }, note, typed('x'), { type: 'back' }).mode).toBe('passages')
    expect(play(note, typed('x'), { type: 'submit' }).mode).toBe('facts')
  })
})

describe('going deeper', () => {
  test('opens the passages and comes back', () => {
    expect(play({ type: 'deeper' }).mode).toBe('passages')
    expect(play({ type: 'deeper' }, { type: 'back' }).mode).toBe('facts')
  })

  test('scrolls within the page', () => {
    const scroll = (by: number): ReviewAction => ({ type: 'scroll', by, last: 5 })
    expect(play({ type: 'deeper' }, scroll(3), scroll(9)).scroll).toBe(5)
    expect(play({ type: 'deeper' }, scroll(-3)).scroll).toBe(0)
  })

  test('does nothing without a fact', () => {
    expect(update(startReview([], [], []), { type: 'deeper' }).mode).toBe('facts')
  })
})

test('help comes back to where it was asked for', () => {
  expect(play({ type: 'deeper' }, { type: 'show', mode: 'help' }, { type: 'back' }).mode).toBe('passages')
})

describe('a decision', () => {
  const accept: Decision = {
    action: 'accept',
    fact: 'f-visit',
    claims: ['c-visit', 'p-visit', 'w-visit'],
    at: '2024-05-05T09:00:00.000Z',
    by: null,
    note: null,
  }

  test('shows on its fact and keeps the cursor', () => {
    const state = play(down, { type: 'decided', decision: accept })
    expect(currentFact(state)?.decision).toEqual(accept)
    expect(state.cursor).toBe(1)
  })

  test('is gone after an undo', () => {
    const state = play(
      { type: 'decided', decision: accept },
      { type: 'decided', decision: { ...accept, action: 'undo' } },
    )
    expect(state.replay.facts[1]?.decision).toBeNull()
    expect(state.decisions).toHaveLength(2)
  })
})

test('news is gone with the next key', () => {
  expect(play({ type: 'say', message: 'Written.' }).message).toBe('Written.')
  expect(play({ type: 'say', message: 'Written.' }, down).message).toBeNull()
})
