import { fitRow, type Row } from './row.ts'

/** Columns a passage needs to be read beside another. */
const narrowestColumn = 48
/** From this width on passages may stand side by side: on a terminal of 120 columns, less its margins. */
const sideBySideFrom = 118

/** How many blocks may stand side by side on rows of this width; 1 when they have to stand below each other. */
export function columnsFor(blocks: readonly (readonly Row[])[], width: number): number {
  const columns = Math.min(blocks.length, Math.floor(width / narrowestColumn))
  return width < sideBySideFrom || blocks.some(hasRightToLeft) ? 1 : Math.max(1, columns)
}

/** The blocks side by side, `columns` at a time, each cut to its share of the width. */
export function besideRows(blocks: readonly (readonly Row[])[], width: number, columns: number): Row[] {
  const own = Math.floor(width / columns)
  const rows: Row[] = []
  for (let at = 0; at < blocks.length; at += columns) {
    const band = blocks.slice(at, at + columns)
    const height = Math.max(...band.map(block => block.length))
    for (let line = 0; line < height; line += 1) rows.push(band.flatMap(block => fitRow(block[line] ?? [], own)))
  }
  return rows
}

/** A terminal that reorders right-to-left text does so over the whole row, across columns. */
function hasRightToLeft(block: readonly Row[]): boolean {
  const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/
  return block.some(row => row.some(({ text }) => rightToLeft.test(text)))
}
