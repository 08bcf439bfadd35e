import { cellsOf, fitText, isWider, widthOf } from './width.ts'

/** What a piece of a row means. The terminal's theme says how it looks; the text output ignores it. */
export type Mark =
  | 'plain'
  | 'faint'
  | 'strong'
  | 'title'
  /** Words of a passage that the other outlet does not have. */
  | 'different'
  /** Words of a passage that carry the relation. */
  | 'reason'
  /** Words of a paragraph that the claim quotes. */
  | 'quote'
  | 'contradicts'
  | 'differs'
  | 'agrees'
  | 'single'
  | 'accepted'
  | 'rejected'
  | 'noted'
  | 'trouble'
  | 'key'
  | 'caret'

export interface Run {
  readonly text: string
  readonly mark: Mark
}

export type Row = readonly Run[]

export function run(text: string, mark: Mark = 'plain'): Run {
  return { text, mark }
}

/** The row as plain text, without spaces at its end. */
export function rowText(row: Row): string {
  return row
    .map(({ text }) => text)
    .join('')
    .trimEnd()
}

export function rowWidth(row: Row): number {
  return row.reduce((width, { text }) => width + widthOf(text), 0)
}

/** In UTF-16 code units: the outlets of two hundred sources in one row. No row of a terminal shows as much. */
const longText = 1000

/** The row cut or padded to exactly `width` columns. */
export function fitRow(row: Row, width: number): Row {
  const fitted: Run[] = []
  let left = width
  for (const [index, { text, mark }] of row.entries()) {
    const own = text.length > longText && isWider(text, left) ? left + 1 : widthOf(text)
    const following = row.slice(index + 1).some(({ text }) => text.trim() !== '')
    if (own > left || (own === left && following)) {
      fitted.push(run(fitText(`${text}${following && own === left ? '…' : ''}`, left), mark))
      return fitted
    }
    fitted.push({ text, mark })
    left -= own
  }
  if (left > 0) fitted.push(run(' '.repeat(left)))
  return fitted
}

/**
 * Breaks runs into rows of at most `width` columns, at spaces and beside wide characters; a word longer than a row is
 * broken where it must be. Always at least one row.
 */
export function wrapRuns(runs: Row, width: number): Row[] {
  const rows: Row[] = []
  let line: { text: string; mark: Mark; width: number }[] = []
  let used = 0
  /** How many cells of `line` may stand before a break. */
  let breakable = 0
  const flush = (count: number) => {
    rows.push(joinCells(line.slice(0, count)))
    line = line.slice(count)
    if (line[0]?.text === ' ') line = line.slice(1)
    used = line.reduce((sum, cell) => sum + cell.width, 0)
    breakable = 0
  }
  for (const { text, mark } of runs) {
    for (const cell of cellsOf(text)) {
      if (cell.width === 2 && line.length > 0) breakable = line.length
      if (used + cell.width > width && line.length > 0) {
        if (cell.text === ' ') {
          flush(line.length)
          continue
        }
        flush(breakable > 0 ? breakable : line.length)
      }
      if (cell.text === ' ' && line.length === 0 && rows.length > 0) continue
      line.push({ ...cell, mark })
      used += cell.width
      if (cell.text === ' ' || cell.width === 2) breakable = line.length
    }
  }
  if (line.length > 0 || rows.length === 0) rows.push(joinCells(line))
  return rows
}

function joinCells(cells: readonly { text: string; mark: Mark }[]): Row {
  const runs: { text: string; mark: Mark }[] = []
  let end = cells.length
  while (end > 0 && cells[end - 1]!.text === ' ') end -= 1
  for (const { text, mark } of cells.slice(0, end)) {
    const last = runs.at(-1)
    if (last?.mark === mark) last.text += text
    else runs.push({ text, mark })
  }
  return runs
}
