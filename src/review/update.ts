import { type Decision, type FactStatus, factStatuses } from '../model.ts'
import { replayDecisions } from './apply-decisions.ts'
import { currentFact, type ReviewState } from './review-state.ts'
import { nextMatch, searchKey } from './search.ts'

export type ReviewAction =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'page'; readonly by: number }
  | { readonly type: 'first' | 'last' | 'deeper' | 'back' | 'submit' | 'erase' | 'erase-word' | 'clear' }
  | { readonly type: 'show'; readonly mode: 'article' | 'help' | 'note' | 'search' | 'notices' }
  | { readonly type: 'filter'; readonly status: FactStatus | null }
  | { readonly type: 'next-filter'; readonly by: 1 | -1 }
  | { readonly type: 'next-match' | 'next-passage'; readonly by: 1 | -1 }
  | { readonly type: 'insert'; readonly text: string }
  /** `last` is the greatest useful first row of the page. */
  | { readonly type: 'scroll'; readonly by: number; readonly last: number }
  | { readonly type: 'page-size'; readonly facts: number }
  /** Sent once the decision is on disk. */
  | { readonly type: 'decided'; readonly decision: Decision }
  /** Somebody else has written to the log: all of it as it is now. */
  | { readonly type: 'replay'; readonly decisions: readonly Decision[] }
  | { readonly type: 'say'; readonly message: string }

/** A note longer than this is cut: in UTF-16 code units. A long paragraph fits; a pasted article does not. */
const longestDraft = 2000

/** The state after one action. An action that makes no sense in this state changes nothing. */
export function update(state: ReviewState, action: ReviewAction): ReviewState {
  return { ...change({ ...state, message: null }, action) }
}

function change(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'move':
      return moveTo(state, state.cursor + action.by)
    case 'page':
      return moveTo(state, state.cursor + action.by * Math.max(1, state.pageSize - 1))
    case 'first':
      return moveTo(state, 0)
    case 'last':
      return moveTo(state, state.visible.length - 1)
    case 'filter':
      return filterBy(state, action.status)
    case 'next-filter':
      return filterBy(state, filterAfter(state.filter, action.by))
    case 'deeper':
      return currentFact(state) === undefined || state.mode !== 'facts'
        ? state
        : { ...state, mode: 'passages', returnTo: 'facts', scroll: 0 }
    case 'back':
      return goBack(state)
    case 'show':
      return open(state, action.mode)
    case 'insert':
      return edit(state, (state.draft + action.text).slice(0, longestDraft).replace(/[\ud800-\udbff]$/, ''))
    case 'erase':
      return edit(state, [...state.draft].slice(0, -1).join(''))
    case 'erase-word':
      return edit(state, withoutLastWord(state.draft))
    case 'clear':
      return edit(state, '')
    case 'submit':
      return submit(state)
    case 'next-match':
      return search(state, state.query, state.cursor + action.by, action.by)
    case 'next-passage': {
      const count = Math.max(1, currentFact(state)?.claims.length ?? 0)
      return { ...state, passage: (state.passage + action.by + count) % count, scroll: 0 }
    }
    case 'scroll':
      return { ...state, scroll: clamp(state.scroll + action.by, action.last) }
    case 'page-size':
      return { ...state, pageSize: action.facts }
    case 'decided':
      return replay(state, [...state.decisions, action.decision])
    case 'replay':
      return replay(state, action.decisions)
    case 'say':
      return { ...state, message: action.message }
  }
}

function moveTo(state: ReviewState, cursor: number): ReviewState {
  return { ...state, cursor: clamp(cursor, state.visible.length - 1), scroll: 0 }
}

/** `value` within `0..last`; 0 when `last` is negative. */
function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last))
}

/** Keeps the cursor on its fact when the filter shows it, else on the nearest one after it. */
function filterBy(state: ReviewState, status: FactStatus | null): ReviewState {
  const { facts } = state.replay
  const current = state.visible[state.cursor] ?? 0
  const visible = facts.flatMap((fact, index) => (status === null || fact.status === status ? [index] : []))
  const following = visible.findIndex(index => index >= current)
  const cursor = following === -1 ? Math.max(0, visible.length - 1) : following
  return { ...state, filter: status, visible, cursor, scroll: 0 }
}

function filterAfter(filter: FactStatus | null, by: 1 | -1): FactStatus | null {
  const order: readonly (FactStatus | null)[] = [null, ...factStatuses]
  return order[(order.indexOf(filter) + by + order.length) % order.length] ?? null
}

function open(state: ReviewState, mode: 'article' | 'help' | 'note' | 'search' | 'notices'): ReviewState {
  const { mode: from } = state
  if (mode === 'article') {
    if ((from !== 'facts' && from !== 'passages') || currentFact(state) === undefined) return state
    return { ...state, mode, returnTo: from, passage: 0, scroll: 0 }
  }
  if (from === 'article' || from === 'note' || from === 'search' || from === 'help') return state
  if (mode === 'note' && (from === 'notices' || currentFact(state) === undefined)) return state
  if (mode === 'search' && from !== 'facts') return state
  if (mode === 'notices' && from !== 'facts') return state
  const returnTo = mode === 'notices' ? 'facts' : from
  const scroll = mode === 'notices' || mode === 'help' ? 0 : state.scroll
  return { ...state, mode, returnTo, draft: '', searchFrom: state.cursor, scroll }
}

function goBack(state: ReviewState): ReviewState {
  switch (state.mode) {
    case 'facts':
      return { ...state, query: '' }
    case 'passages':
    case 'notices':
      return { ...state, mode: 'facts', scroll: 0 }
    case 'search':
      return { ...state, mode: state.returnTo, draft: '', query: '', cursor: state.searchFrom }
    case 'help':
    case 'article':
      return { ...state, mode: state.returnTo, scroll: 0 }
    case 'note':
      return { ...state, mode: state.returnTo, draft: '' }
  }
}

function edit(state: ReviewState, draft: string): ReviewState {
  if (state.mode === 'note') return { ...state, draft }
  return state.mode === 'search' ? search({ ...state, draft }, draft, state.searchFrom, 1) : state
}

function submit(state: ReviewState): ReviewState {
  if (state.mode !== 'note' && state.mode !== 'search') return state
  const message = state.mode === 'search' && state.query !== '' ? matchCount(state) : null
  return { ...state, mode: state.returnTo, draft: '', message }
}

/** The blank before the word stays: one types on. */
function withoutLastWord(draft: string): string {
  const kept = draft.trimEnd()
  return kept.slice(0, kept.lastIndexOf(' ') + 1)
}

function search(state: ReviewState, typed: string, from: number, by: 1 | -1): ReviewState {
  const query = typed.toLowerCase()
  if (query === '') return { ...state, query, cursor: state.mode === 'search' ? state.searchFrom : state.cursor }
  const key = searchKey(query)
  const found = nextMatch(index => matches(state, key, index), state.visible, from, by)
  if (found === undefined) return { ...state, query, message: noMatch }
  return { ...state, query, cursor: found, scroll: 0 }
}

function replay(state: ReviewState, decisions: readonly Decision[]): ReviewState {
  return { ...state, decisions, replay: replayDecisions(state.replay.facts, decisions) }
}

/** Whether the fact, or a note on it, has the words of this key. */
function matches({ replay, searchable }: ReviewState, key: string, index: number): boolean {
  const notes = replay.notes.get(replay.facts[index]?.id ?? '') ?? []
  return searchable[index]?.includes(key) === true || notes.some(({ note }) => searchKey(note ?? '').includes(key))
}

const noMatch = 'No fact here has these words.'

function matchCount(state: ReviewState): string {
  const key = searchKey(state.query)
  const count = state.visible.filter(index => matches(state, key, index)).length
  if (count === 0) return noMatch
  return count === 1 ? 'One fact here has these words.' : `${count} facts here have these words: n goes to the next.`
}
