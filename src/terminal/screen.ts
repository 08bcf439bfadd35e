import { EventEmitter } from 'node:events'

/** The part of a terminal's output stream that the screen uses. */
export interface TerminalOutput {
  readonly columns?: number
  readonly rows?: number
  write(text: string): unknown
}

/** What Ink takes for its standard output. */
export interface Screen extends EventEmitter {
  readonly isTTY: true
  columns: number
  rows: number
  write(frame: string): boolean
  /** Draws every row of the last frame again. */
  redraw(): void
  /** Writes what is still waiting. */
  flush(): void
  /** Draws nothing any more. */
  close(): void
}

/**
 * A stand-in for the terminal that Ink draws whole frames on. It keeps the rows that are shown and writes only those
 * that changed, each at its own place, all in one synchronised write: no flicker, no scrolling, every row usable, and
 * a row that a terminal measures otherwise than we do spoils nothing but itself.
 */
export function createScreen(output: TerminalOutput): Screen {
  let frame: string | undefined
  let shown: readonly string[] = []
  let isScheduled = false
  let isClosed = false

  const draw = () => {
    isScheduled = false
    if (isClosed || frame === undefined) return
    const rows = frame.split('\n').slice(0, screen.rows)
    let changes = ''
    for (let row = 0; row < Math.max(rows.length, shown.length); row += 1) {
      const text = rows[row] ?? ''
      // CSI row;1H goes to the row, CSI 0m ends any style, CSI 2K erases the row.
      if (text !== shown[row]) changes += `\x1b[${row + 1};1H\x1b[0m\x1b[2K${text}`
    }
    shown = rows
    // CSI ?2026h … l: the terminal shows all of it at once.
    if (changes !== '') output.write(`\x1b[?2026h${changes}\x1b[0m\x1b[?2026l`)
  }

  const screen: Screen = Object.assign(new EventEmitter(), {
    isTTY: true as const,
    columns: output.columns ?? 80,
    rows: output.rows ?? 24,
    write(text: string) {
      // Ink writes an empty string on resize and when it ends: not a frame.
      if (text === '' || isClosed) return true
      frame = text
      if (!isScheduled) {
        isScheduled = true
        setImmediate(draw)
      }
      return true
    },
    redraw() {
      shown = []
      if (!isClosed) output.write('\x1b[0m\x1b[2J')
      draw()
    },
    flush: draw,
    close() {
      isClosed = true
    },
  })
  return screen
}
