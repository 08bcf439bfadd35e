import type { ReadStream, WriteStream } from 'node:tty'
import { render } from 'ink'
import { messageOf } from '../errors.ts'
import type { Decision } from '../model.ts'
import { App } from './app.tsx'
import { intoClipboard } from './clipboard.ts'
import { type Effect, press, resize } from './control.ts'
import type { Key } from './decode.ts'
import { listenToKeys } from './keyboard.ts'
import { recordDecision } from './record-decision.ts'
import { type TakenTerminal, takeTerminal } from './restore.ts'
import { createScreen } from './screen.ts'
import type { OpenedStory, StoryProgress } from './screen-state.ts'
import { type ScreenAction, startScreen, updateScreen } from './state.ts'

export interface ScreenOptions {
  readonly stories: readonly string[]
  readonly progress: ReadonlyMap<string, StoryProgress>
  /** The story to begin with; null shows the stories to choose from. */
  readonly opened: OpenedStory | null
  load(story: string): Promise<OpenedStory>
  /** The story that is being read is not wanted any more; its `load` need not settle. */
  giveUp(): void
  /** The decisions on disk. */
  readonly log: {
    /** Returns when the decision is on disk; throws when it is not. */
    append(story: string, decision: Decision): void
    /** True when somebody else has decided since the story was read. */
    hasGrown(story: string): boolean
    read(story: string): Promise<readonly Decision[]>
  }
  now(): Date
  /** Who decides; null when unknown. */
  readonly by: string | null
  readonly hasColour: boolean
  readonly stdin: ReadStream
  readonly stdout: WriteStream & { readonly fd: number }
}

/** Exit code of a program whose terminal went away (SIGHUP). */
const hungUp = 129

/**
 * Shows the screen until the user leaves; gives the exit code. Call it on a terminal only; whatever happens the terminal
 * is handed back. Ink draws the frames; the keys and the terminal itself are handled here, because Ink's own handling
 * loses keys and does not hand the terminal back after a signal.
 */
export async function runScreen(options: ScreenOptions): Promise<number> {
  const terminal = takeTerminal({ stdin: options.stdin, descriptor: options.stdout.fd })
  try {
    return await session(options, terminal)
  } finally {
    terminal.handBack()
  }
}

/** Resolves with the exit code; rejects when a frame cannot be drawn. */
function session(options: ScreenOptions, terminal: TakenTerminal): Promise<number> {
  const { stdin, stdout } = options
  return new Promise((resolve, reject) => {
    const size = () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 })
    let state = startScreen(options.stories, size(), options.progress)
    const apply = (...actions: readonly ScreenAction[]) => {
      state = actions.reduce(updateScreen, state)
    }
    if (options.opened !== null) apply({ type: 'opened', story: options.opened })

    const screen = createScreen(stdout)
    const app = () => <App state={state} hasColour={options.hasColour} />
    // What Ink asks of a stream is less than its type says. `debug` makes it write every frame whole and at once.
    const inkOutput = screen as unknown as NodeJS.WriteStream
    const ink = render(app(), { stdout: inkOutput, stdin, debug: true, patchConsole: false, exitOnCtrlC: false })
    const show = () => ink.rerender(app())

    /** Tells a story that was given up from the one that is wanted. */
    let loading = 0
    const carryOut = (effect: Effect) => {
      switch (effect.type) {
        case 'quit':
          return finish(effect.code)
        case 'suspend':
          return terminal.suspend()
        case 'redraw':
          return screen.redraw()
        case 'copy':
          return void stdout.write(intoClipboard(effect.text))
        case 'decide':
          if (options.log.hasGrown(state.open?.index.report.story ?? '')) return void catchUp().then(show, fail)
          return apply(...recordDecision(state, options, effect))
        case 'give-up':
          loading += 1
          return options.giveUp()
        case 'open': {
          show()
          screen.flush()
          loading += 1
          const current = loading
          return void loadStory(options, effect.story).then(action => {
            if (current !== loading) return
            apply(action)
            show()
          }, fail)
        }
      }
    }
    /** Nobody decides on what somebody else has decided unseen: least of all an undo would take back the right entry. */
    const catchUp = async () => {
      const { story } = state.open!.index.report
      const decisions = await options.log.read(story)
      if (state.open?.index.report.story !== story) return
      apply({ type: 'review', action: { type: 'replay', decisions } })
      apply({
        type: 'review',
        action: { type: 'say', message: 'Others have decided here meanwhile: look again, then decide.' },
      })
    }
    const onKeys = (keys: readonly Key[]) => {
      for (const key of keys) {
        const { actions, effect } = press(state, key)
        apply(...actions)
        if (effect !== undefined) carryOut(effect)
        if (effect?.type === 'quit') return
      }
      show()
    }
    const onResize = () => {
      apply(...resize(state, size()))
      Object.assign(screen, size())
      show()
      screen.redraw()
    }
    // The terminal may have another size by now.
    terminal.onReturn(onResize)
    const onEnd = () => finish(hungUp)
    const stopListening = listenToKeys(stdin, { onKeys, onEnd })
    stdout.on('resize', onResize).on('error', onEnd)

    const stop = () => {
      stopListening()
      stdout.off('resize', onResize).off('error', onEnd)
      screen.close()
      ink.unmount()
    }
    const finish = (code: number) => {
      stop()
      resolve(code)
    }
    const fail = (error: unknown) => {
      stop()
      reject(error)
    }
    // Ink catches what a component throws and would go on with an empty screen.
    ink.waitUntilExit().catch(fail)
  })
}

async function loadStory({ load }: ScreenOptions, story: string): Promise<ScreenAction> {
  try {
    return { type: 'opened', story: await load(story) }
  } catch (error) {
    return { type: 'failed', message: messageOf(error) }
  }
}
