import type { Decision, DecisionAction, Fact } from '../model.ts'
import { currentFact, type ReviewState } from '../review/review-state.ts'
import type { ReviewAction } from '../review/update.ts'
import { citation } from '../view/citation.ts'
import { oneLine, spaced } from '../view/one-line.ts'
import { cut } from '../view/width.ts'
import { claimsSince, counted } from '../view/words.ts'
import type { Key } from './decode.ts'
import { type Command, commandFor } from './keys.ts'
import { layoutOf } from './layout.ts'
import { nextUndecided } from './next-undecided.ts'
import { firstScroll, lastScroll } from './pages.ts'
import { placeOfQuote } from './place-of-quote.ts'
import type { ScreenState, Size } from './screen-state.ts'
import { keyModeOf, type ScreenAction, updateScreen } from './state.ts'

/** What a key leads to: changes of the state in order, and what the outside has to do. */
export interface Outcome {
  readonly actions: readonly ScreenAction[]
  readonly effect?: Effect
}

export type Effect =
  | { readonly type: 'quit'; readonly code: number }
  | { readonly type: 'open'; readonly story: string }
  | { readonly type: 'redraw' | 'suspend' | 'give-up' }
  /** Into the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  /** The decision still lacks when and by whom. */
  | {
      readonly type: 'decide'
      readonly decision: Pick<Decision, 'action' | 'fact' | 'claims' | 'note' | 'text'>
      /** Where to go once it is written; null when nothing is left to decide. */
      readonly goOn?: ReviewAction | null
    }

const nothing: Outcome = { actions: [] }

/** Exit code of a program that SIGINT ended. */
const interrupted = 130

/** What a key does in this state. Pure. */
export function press(state: ScreenState, key: Key): Outcome {
  if (key.name === 'ctrl-c') return { actions: [], effect: { type: 'quit', code: interrupted } }
  if (key.name === 'ctrl-z') return { actions: [], effect: { type: 'suspend' } }
  const mode = keyModeOf(state)
  const command = commandFor(mode, key.name)
  if (command === undefined) {
    const isEditing = mode === 'note' || mode === 'search'
    return isEditing && key.text !== '' ? review({ type: 'insert', text: spaced(key.text) }) : nothing
  }
  if (command.type === 'quit') return { actions: [], effect: { type: 'quit', code: 0 } }
  if (command.type === 'redraw') return { actions: [], effect: { type: 'redraw' } }
  if (mode === 'busy') return { actions: [{ type: 'given-up' }], effect: { type: 'give-up' } }
  return state.open === null ? chooseStory(state, command) : inStory(state, state.open.review, command)
}

/** What a new size of the terminal leads to: the words of an article stay in sight. */
export function resize(state: ScreenState, size: Size): readonly ScreenAction[] {
  const sized: ScreenAction = { type: 'resized', size }
  const shown = updateScreen(state, sized)
  if (shown.open?.review.mode !== 'article') return [sized]
  const by = firstScroll(shown) - shown.open.review.scroll
  return [sized, { type: 'review', action: { type: 'scroll', by, last: lastScroll(shown) } }]
}

function review(...actions: readonly ReviewAction[]): Outcome {
  return { actions: actions.map(action => ({ type: 'review', action })) }
}

function chooseStory(state: ScreenState, command: Command): Outcome {
  const { stories, choice } = state
  const story = stories[choice]
  if (command.type === 'deeper')
    return story === undefined ? nothing : { actions: [{ type: 'loading', story }], effect: { type: 'open', story } }
  const distance = distanceOf(command, layoutOf(state).page, stories.length)
  return distance === undefined ? nothing : { actions: [{ type: 'choose', choice: choice + distance }] }
}

/** How far a walking key goes; undefined for other keys. */
function distanceOf(command: Command, page: number, length: number): number | undefined {
  switch (command.type) {
    case 'move':
      return command.by
    case 'page':
      return command.by * Math.max(1, page - 1)
    case 'half-page':
      return command.by * Math.max(1, Math.floor(page / 2))
    case 'first':
      return -length
    case 'last':
      return length
    default:
      return undefined
  }
}

function inStory(state: ScreenState, current: ReviewState, command: Command): Outcome {
  const { mode } = current
  if (mode === 'passages' || mode === 'article' || mode === 'notices' || mode === 'help') {
    const last = lastScroll(state)
    const by = distanceOf(command, layoutOf(state).page, last + state.size.rows)
    if (by !== undefined) return review({ type: 'scroll', by, last })
  }
  switch (command.type) {
    case 'half-page':
      return review({ type: 'move', by: command.by * Math.max(1, Math.floor(current.pageSize / 2)) })
    case 'next-fact':
      return review({ type: 'move', by: command.by })
    case 'decide':
      return decide(current, command.action, null, command.goesOn)
    case 'next-undecided':
      return review(nextUndecided(current, command.by) ?? { type: 'say', message: 'Nothing is left to decide here.' })
    case 'submit':
      return current.mode === 'note' ? writeNote(current) : review({ type: 'submit' })
    case 'back':
      return mode === 'facts' && current.query === '' ? leaveStory(state) : review({ type: 'back' })
    case 'show':
      return command.mode === 'article' ? atTheWords(state, command) : review(command)
    case 'next-passage':
      return atTheWords(state, command)
    case 'copy':
      return copy(state, current)
    case 'reload': {
      const { story } = state.open!.index.report
      return { actions: [{ type: 'loading', story }], effect: { type: 'open', story } }
    }
    case 'quit':
    case 'redraw':
      return nothing
    default:
      return review(command)
  }
}

/** Shows an article, scrolled to the passage. */
function atTheWords(state: ScreenState, action: ReviewAction): Outcome {
  const shown = updateScreen(state, { type: 'review', action })
  return review(action, { type: 'scroll', by: firstScroll(shown), last: lastScroll(shown) })
}

function copy({ open }: ScreenState, current: ReviewState): Outcome {
  const fact = currentFact(current)
  if (open === null || fact === undefined) return nothing
  const text = citation(open.index, fact, claim => [
    oneLine(open.urls.get(claim.source) ?? ''),
    placeOfQuote(open, claim),
  ])
  const message = `Handed to the clipboard with ${counted(fact.claims.length, 'quote')}, where the terminal lets programs copy.`
  return { ...review({ type: 'say', message }), effect: { type: 'copy', text } }
}

function leaveStory({ stories }: ScreenState): Outcome {
  return stories.length > 1 ? { actions: [{ type: 'closed' }] } : nothing
}

function writeNote(current: ReviewState): Outcome {
  const note = current.draft.trim()
  return note === '' ? review({ type: 'back' }) : decide(current, 'note', note)
}

function decide(current: ReviewState, action: DecisionAction, note: string | null, goesOn = false): Outcome {
  const fact = currentFact(current)
  if (fact === undefined) return nothing
  const refused = refuse(fact, action)
  if (refused !== null) return review({ type: 'say', message: refused })
  const { id, claims } = fact
  const text = cut(oneLine(fact.text), longestText)
  const decision = { action, fact: id, claims, note, text }
  return {
    actions: [],
    effect: { type: 'decide', decision, ...(goesOn && { goOn: nextUndecided(current, 1) }) },
  }
}

/** In columns. What a fact says is kept with its decision to know it again, and nearly all facts are shorter. */
const longestText = 300

/** Why a decision would say nothing new; null when it does. */
function refuse(fact: Fact, action: DecisionAction): string | null {
  const { decision } = fact
  if (action === 'undo') return decision === null ? 'There is nothing to take back on this fact.' : null
  if (action === 'note' || decision?.action !== action || claimsSince(fact) > 0) return null
  return `This fact is ${action === 'accept' ? 'accepted' : 'rejected'} already.`
}
