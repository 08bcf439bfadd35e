import { pageRows } from '../pages.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** A page over list and detail: the passages in full, help, notices. */
export function Page({ state, height, hasColour }: PaneProps) {
  const from = state.open?.review.scroll ?? 0
  const rows = pageRows(state)
  // After a resize the page may be shorter than where it was scrolled to.
  const start = Math.max(0, Math.min(from, rows.length - height))
  return (
    <Rows rows={rows.slice(start, start + height)} width={state.size.columns} height={height} hasColour={hasColour} />
  )
}
