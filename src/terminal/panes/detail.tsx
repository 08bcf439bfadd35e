import { type Row, run } from '../../view/row.ts'
import { detailRows } from '../pages.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The fact under the cursor: passages of each outlet, reasons, decision and notes. */
export function Detail({ state, height, hasColour }: PaneProps) {
  return (
    <Rows
      rows={shortened(detailRows(state), height)}
      width={state.size.columns}
      height={height}
      hasColour={hasColour}
    />
  )
}

/** Says how much does not fit. */
function shortened(rows: readonly Row[], height: number): readonly Row[] {
  if (rows.length <= height) return rows
  const left = rows.length - height + 1
  return [...rows.slice(0, height - 1), [run(` … ${left} more ${left === 1 ? 'row' : 'rows'}: Enter`, 'faint')]]
}
