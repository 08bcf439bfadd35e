import { countDecided } from '../review/count-decided.ts'
import { goOnFrom, startReview } from '../review/review-state.ts'
import { type ReviewAction, update } from '../review/update.ts'
import { indexStory, sourceName } from '../view/story-index.ts'
import type { KeyMode } from './keys.ts'
import { layoutOf } from './layout.ts'
import type { OpenedStory, ScreenState, Size, StoryProgress } from './screen-state.ts'

export type ScreenAction =
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'choose'; readonly choice: number }
  | { readonly type: 'loading'; readonly story: string }
  | { readonly type: 'opened'; readonly story: OpenedStory }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'closed' | 'given-up' }
  | { readonly type: 'review'; readonly action: ReviewAction }

/** The screen before a story is open. */
export function startScreen(
  stories: readonly string[],
  size: Size,
  progress: ReadonlyMap<string, StoryProgress> = new Map(),
): ScreenState {
  return { size, stories, progress, choice: 0, loading: null, open: null, trouble: null }
}

/** The screen after one action. Pure. */
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
      // One row has no room for all of it: the page of notices has.
      return updateScreen(
        { ...state, loading: null, open: withTrouble(state.open, action.message) },
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

function withTrouble(open: NonNullable<ScreenState['open']>, trouble: string): NonNullable<ScreenState['open']> {
  return open.troubles.includes(trouble) ? open : { ...open, troubles: [...open.troubles, trouble] }
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
