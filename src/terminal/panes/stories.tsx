import { oneLine } from '../../view/one-line.ts'
import { type Row, run, wrapRuns } from '../../view/row.ts'
import { windowStart } from '../list-window.ts'
import type { ScreenState } from '../state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The stories of the project to choose from. */
export function Stories({ state, height, hasColour }: PaneProps) {
  return <Rows rows={storyRows(state, height)} width={state.size.columns} height={height} hasColour={hasColour} />
}

function storyRows({ stories, choice, trouble, size }: ScreenState, height: number): Row[] {
  const told = trouble === null ? [] : wrapRuns([run(oneLine(trouble), 'trouble')], Math.max(1, size.columns - 2))
  const room = Math.max(1, height - told.length)
  const start = windowStart(stories.length, choice, room)
  const rows = stories.slice(start, start + room).map((story, offset): Row => {
    const isCurrent = start + offset === choice
    return [run(`${isCurrent ? ' > ' : '   '}${oneLine(story)}`, isCurrent ? 'strong' : 'plain')]
  })
  return [...told.map(row => [run(' '), ...row]), ...rows]
}
