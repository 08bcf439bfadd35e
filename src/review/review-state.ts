import type { Decision, Fact, FactStatus } from '../model.ts'
import { type Replay, replayDecisions } from './apply-decisions.ts'
import { searchKey } from './search.ts'

/** `facts` walks the list, `passages` reads one fact in full, `article` a whole source, `note` and `search` edit one line, the others are pages. */
export type ReviewMode = 'facts' | 'passages' | 'article' | 'note' | 'search' | 'notices' | 'help'

/** Everything the review of one story remembers, apart from the story itself. */
export interface ReviewState {
  readonly decisions: readonly Decision[]
  readonly replay: Replay
  /** What a search looks through beside the notes: the key (`searchKey`) of one string for each fact, in the order of `replay.facts`. */
  readonly searchable: readonly string[]
  readonly filter: FactStatus | null
  /** Indices into `replay.facts`, ascending. */
  readonly visible: readonly number[]
  /** Index into `visible`; 0 when it is empty. */
  readonly cursor: number
  readonly mode: ReviewMode
  /** The mode that `article`, `help`, `note` and `search` go back to. */
  readonly returnTo: 'facts' | 'passages' | 'notices'
  /** The line under edit in `note` and `search`. */
  readonly draft: string
  /** The search in force, lower-case; empty when there is none. */
  readonly query: string
  /** Where the cursor stood when the search began. */
  readonly searchFrom: number
  /** Which passage of the fact `article` shows, from 0. */
  readonly passage: number
  /** First row shown of a page longer than the screen. */
  readonly scroll: number
  /** Facts that a page key moves by. */
  readonly pageSize: number
  /** One line of news, gone with the next key. */
  readonly message: string | null
}

/** `searchable` has one string for each fact, in order. */
export function startReview(
  facts: readonly Fact[],
  decisions: readonly Decision[],
  searchable: readonly string[],
): ReviewState {
  return {
    decisions,
    replay: replayDecisions(facts, decisions),
    searchable: searchable.map(searchKey),
    filter: null,
    visible: facts.map((_, index) => index),
    cursor: 0,
    mode: 'facts',
    returnTo: 'facts',
    draft: '',
    query: '',
    searchFrom: 0,
    passage: 0,
    scroll: 0,
    pageSize: 10,
    message: null,
  }
}

/** The fact under the cursor. */
export function currentFact(state: ReviewState): Fact | undefined {
  const index = state.visible[state.cursor]
  return index === undefined ? undefined : state.replay.facts[index]
}

/** A story that was read again, with the same fact, kind of fact and search before the reader as before; at the beginning where the fact is gone. */
export function goOnFrom(before: ReviewState, fresh: ReviewState): ReviewState {
  const { facts } = fresh.replay
  const visible = fresh.visible.filter(index => before.filter === null || facts[index]?.status === before.filter)
  const place = visible.findIndex(index => facts[index]?.id === currentFact(before)?.id)
  const { filter, query, pageSize } = before
  const isReading = before.mode === 'passages' && place !== -1
  return {
    ...fresh,
    filter,
    query,
    pageSize,
    visible,
    cursor: Math.max(0, place),
    mode: isReading ? 'passages' : 'facts',
  }
}
