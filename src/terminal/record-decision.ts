import { messageOf } from '../errors.ts'
import type { Decision } from '../model.ts'
import type { Effect } from './control.ts'
import { decidedShown } from './next-undecided.ts'
import type { ScreenState } from './screen-state.ts'
import { type ScreenAction, updateScreen } from './state.ts'

/** Where decisions go, when and by whom. */
interface Recorder {
  readonly log: { append(story: string, decision: Decision): void }
  now(): Date
  readonly by: string | null
}

/** Writes a decision; shows it only when it is on disk. */
export function recordDecision(
  state: ScreenState,
  { log, now, by }: Recorder,
  { decision, goOn }: Extract<Effect, { type: 'decide' }>,
): ScreenAction[] {
  const { open } = state
  if (open === null) return []
  const { story } = open.index.report
  const whole: Decision = { ...decision, at: now().toISOString(), by }
  try {
    log.append(story, whole)
  } catch (error) {
    return [{ type: 'review', action: { type: 'say', message: messageOf(error) } }]
  }
  const written: ScreenAction[] = [{ type: 'review', action: { type: 'decided', decision: whole } }]
  if (decision.action === 'note') written.push({ type: 'review', action: { type: 'submit' } })
  if (goOn) written.push({ type: 'review', action: goOn })
  const after = written.reduce(updateScreen, state).open?.review
  const progress =
    after === undefined || decision.action === 'note'
      ? ''
      : `, ${decidedShown(after)} of ${after.visible.length} decided`
  const message = `${done[decision.action]}${progress}; written to claims/${story}/decisions.yaml`
  return [...written, { type: 'review', action: { type: 'say', message } }]
}

const done = { accept: 'Accepted', reject: 'Rejected', note: 'Noted', undo: 'Taken back' } as const
