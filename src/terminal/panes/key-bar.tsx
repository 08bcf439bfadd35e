import { type Row, type Run, run } from '../../view/row.ts'
import { widthOf } from '../../view/width.ts'
import { keyTable } from '../keys.ts'
import type { ScreenState } from '../screen-state.ts'
import { keyModeOf } from '../state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The keys of this mode, as many as fit. */
export function KeyBar({ state, height, hasColour }: PaneProps) {
  return <Rows rows={[barRow(state)]} width={state.size.columns} height={height} hasColour={hasColour} />
}

function barRow(state: ScreenState): Row {
  const row: Run[] = []
  let left = state.size.columns
  for (const { label, bar } of keyTable[keyModeOf(state)]) {
    if (bar === undefined) continue
    const key = ` ${label.split(' ')[0]}`
    left -= widthOf(key) + 1 + widthOf(bar)
    if (left < 0) break
    row.push(run(key, 'key'), run(`:${bar}`))
  }
  return row
}
