import { useMemo } from 'react'
import { factList, listRow } from '../../view/fact-list.ts'
import { type Row, run } from '../../view/row.ts'
import { windowStart } from '../list-window.ts'
import type { ScreenState } from '../screen-state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The facts by kind. Only the lines on the screen are made, so twenty thousand facts cost as little as twenty. */
export function FactListPane({ state, height, hasColour }: PaneProps) {
  const { open } = state
  const facts = open?.review.replay.facts
  const visible = open?.review.visible
  const lines = useMemo(
    () => (facts === undefined || visible === undefined ? [] : factList(visible.map(index => facts[index]!))),
    [facts, visible],
  )
  return <Rows rows={listRows(state, lines, height)} width={state.size.columns} height={height} hasColour={hasColour} />
}

function listRows({ open, size }: ScreenState, lines: ReturnType<typeof factList>, height: number): Row[] {
  if (open === null) return []
  if (lines.length === 0)
    return [
      [],
      [
        run(
          open.index.report.facts.length === 0
            ? '   No facts: no source of this story has claims.'
            : '   No facts of this kind.',
          'faint',
        ),
      ],
    ]
  const { cursor } = open.review
  // Facts come in order of position; only the headings of groups push them down.
  let current = cursor
  while (current < lines.length && !isAt(lines[current]!, cursor)) current += 1
  const start = windowStart(lines.length, current, height)
  return lines
    .slice(start, start + height)
    .map((line, offset) => listRow(open.index, line, size.columns, start + offset === current))
}

function isAt(line: ReturnType<typeof factList>[number], position: number): boolean {
  return line.type === 'fact' && line.position === position
}
