import type { Decision, Report } from '../model.ts'
import { countDecided } from '../review/count-decided.ts'
import { goOnFrom, type ReviewState, startReview } from '../review/review-state.ts'
import { type ReviewAction, update } from '../review/update.ts'
import { indexStory, type StoryIndex, sourceName } from '../view/story-index.ts'
import type { KeyMode } from './keys.ts'
import { layoutOf } from './layout.ts'

/** A story as it is handed to the screen. */
export interface OpenedStory {
  readonly report: Report
  /** Body by source id. */
  readonly bodies: ReadonlyMap<string, string>
  /** The line of its file on which each body begins, from 1, by source id. */
  readonly bodyLines: ReadonlyMap<string, number>
  /** The address of the page of each source that has one, by source id. */
  readonly urls: ReadonlyMap<string, string>
  readonly decisions: readonly Decision[]
  /** Trouble while reading, one sentence each. */
  readonly troubles: readonly string[]
}

/** What is known of a story before it is read. */
export interface StoryProgress {
  readonly sources: number
  /** Facts accepted or rejected; null when the decisions cannot be read. */
  readonly decided: number | null
}

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Everything the screen shows follows from this. */
export interface ScreenState {
  readonly size: Size
  /** Names of all stories of the project. */
  readonly stories: readonly string[]
  /** By name. */
  readonly progress: ReadonlyMap<string, StoryProgress>
  /** Index into `stories`. */
  readonly choice: number
  /** The story that is being read from disk. */
  readonly loading: string | null
  readonly open: {
    readonly index: StoryIndex
    readonly bodies: ReadonlyMap<string, string>
    readonly bodyLines: ReadonlyMap<string, number>
    readonly urls: ReadonlyMap<string, string>
    readonly troubles: readonly string[]
    readonly review: ReviewState
  } | null
  /** Why a story could not be opened. */
  readonly trouble: string | null
}

export type ScreenAction =
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'choose'; readonly choice: number }
  | { readonly type: 'loading'; readonly story: string }
  | { readonly type: 'opened'; readonly story: OpenedStory }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'closed' | 'given-up' }
  | { readonly type: 'review'; readonly action: ReviewAction }

export function startScreen(
  stories: readonly string[],
  size: Size,
  progress: ReadonlyMap<string, StoryProgress> = new Map(),
): ScreenState {
  return { size, stories, progress, choice: 0, loading: null, open: null, trouble: null }
}

export function updateScreen(state: ScreenState, action: ScreenAction): ScreenState {
  switch (action.type) {
    case 'resized':
      return withPageSize({ ...state, size: action.size })
    case 'choose':
      return { ...state, choice: Math.max(0, Math.min(action.choice, state.stories.length - 1)), trouble: null }
    case 'loading':
      return { ...state, loading: action.story, trouble: null }
    case 'failed':
      if (state.open === null) return { ...state, loading: null, trouble: action.message }
      return updateScreen(
        { ...state, loading: null },
        { type: 'review', action: { type: 'say', message: action.message } },
      )
    case 'given-up':
      return { ...state, loading: null }
    case 'closed':
      return { ...state, progress: progressNow(state), open: null, loading: null }
    case 'opened':
      return withPageSize({ ...state, loading: null, trouble: null, open: openStory(action.story, state.open) })
    case 'review':
      return state.open === null
        ? state
        : { ...state, open: { ...state.open, review: update(state.open.review, action.action) } }
  }
}

/** With what was decided on the story that is open. */
function progressNow({ progress, open }: ScreenState): ScreenState['progress'] {
  if (open === null) return progress
  const { report } = open.index
  const decided = countDecided(open.review.decisions)
  return new Map([...progress, [report.story, { sources: report.sources.length, decided }]])
}

function openStory(
  { report, bodies, bodyLines, urls, decisions, troubles }: OpenedStory,
  before: ScreenState['open'],
): NonNullable<ScreenState['open']> {
  const index = indexStory(report)
  // Also by what `check` prints of it, by who says it, and by the name that a pronoun of the quote stands for.
  const searchable = report.facts.map(({ id, text, claims }) => {
    const told = claims.flatMap(claim => index.claims.get(claim) ?? [])
    const words = told.flatMap(claim => [
      claim.id,
      claim.text,
      claim.quote.exact,
      sourceName(index, claim.source),
      ...claim.attribution.map(({ speaker }) => speaker),
    ])
    return [id, text, ...words].join('\n')
  })
  const review = startReview(report.facts, decisions, searchable)
  const isSame = before?.index.report.story === report.story
  return { index, bodies, bodyLines, urls, troubles, review: isSame ? goOnFrom(before.review, review) : review }
}

function withPageSize(state: ScreenState): ScreenState {
  const facts = layoutOf(state).list
  return updateScreen(state, { type: 'review', action: { type: 'page-size', facts } })
}

/** Which keys work now. */
export function keyModeOf({ open, loading }: ScreenState): KeyMode {
  if (loading !== null) return 'busy'
  if (open === null) return 'stories'
  return open.review.mode === 'facts' && open.review.query !== '' ? 'matches' : open.review.mode
}
