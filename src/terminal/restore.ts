import { writeSync } from 'node:fs'
import { constants } from 'node:os'
import { printable } from '../text/printable.ts'

/** Alternate screen, no cursor, no wrapping at the right edge, pasted text in brackets. */
const enter = '\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[?2004h\x1b[2J'
const leave = '\x1b[0m\x1b[?2026l\x1b[?2004l\x1b[?7h\x1b[?25h\x1b[?1049l'

/** What can be put back after the screen: standard input and the file descriptor of the terminal. */
interface Terminal {
  readonly stdin: { setRawMode(isRaw: boolean): unknown }
  readonly descriptor: number
}

/** A terminal that is taken over. */
export interface TakenTerminal {
  /** For good. */
  handBack(): void
  /** Hands it back and stops the process until the shell lets it go on (`fg`). */
  suspend(): void
  /** What to do when the process goes on after it was stopped, by `suspend` or from outside: the shell has used the terminal meanwhile. */
  onReturn(draw: () => void): void
}

/**
 * Takes the terminal over. It is handed back as well when the process ends in any other way that a process can see:
 * SIGINT, SIGTERM, SIGHUP (exit code 128 + number), an exception (70), `exit`.
 */
export function takeTerminal({ stdin, descriptor }: Terminal): TakenTerminal {
  let isTaken = false
  let draw = () => {}
  let waiting: NodeJS.Timeout | undefined
  const take = () => {
    isTaken = true
    stdin.setRawMode(true)
    writeNow(descriptor, enter)
  }
  const release = () => {
    if (!isTaken) return
    isTaken = false
    try {
      stdin.setRawMode(false)
    } catch {}
    writeNow(descriptor, leave)
  }
  const resume = () => {
    clearTimeout(waiting)
    // Raw mode counts as set, whatever the shell has done to it: only off and on again sets it.
    release()
    take()
    draw()
  }
  const suspend = () => {
    if (process.platform === 'win32') return
    release()
    // The whole group, as the terminal itself would: a shell waits for `npm` where that started this process. What nobody can bring back is
    // not stopped; then no SIGCONT comes either.
    process.kill(0, 'SIGTSTP')
    waiting = setTimeout(() => isTaken || resume(), notStopped)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const onSignal = (signal: (typeof signals)[number]) => {
    release()
    process.exit(128 + constants.signals[signal])
  }
  const onException = (error: unknown) => {
    release()
    process.stderr.write(
      printable(`concord: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`),
    )
    process.exit(crashed)
  }
  process.once('exit', release)
  // First in line: what another listener prints would go with the screen.
  process.prependListener('uncaughtException', onException)
  process.prependListener('unhandledRejection', onException)
  for (const signal of signals) process.once(signal, onSignal)
  process.on('SIGCONT', resume)
  take()
  return {
    handBack() {
      // Who quits right after a stop that did not come must not find the terminal taken again.
      clearTimeout(waiting)
      process.off('SIGCONT', resume)
      release()
      process.off('exit', release)
      process.off('uncaughtException', onException)
      process.off('unhandledRejection', onException)
      for (const signal of signals) process.off(signal, onSignal)
    },
    suspend,
    onReturn(listener) {
      draw = listener
    },
  }
}

/** Milliseconds after which a process that still runs was not stopped. */
const notStopped = 200

/** Synchronous: nothing asynchronous runs any more when the process ends. Gives up quietly when the terminal is gone. */
function writeNow(descriptor: number, text: string): void {
  // A terminal that cannot keep up answers EAGAIN; a thousand tries are some milliseconds.
  for (let tries = 0; tries < 1000; tries += 1) {
    try {
      writeSync(descriptor, text)
      return
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EAGAIN') return
    }
  }
}

/** EX_SOFTWARE of sysexits.h, as everywhere in this program. */
const crashed = 70
