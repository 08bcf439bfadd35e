import { oneLine } from '../../view/one-line.ts'
import { type Row, run, wrapRuns } from '../../view/row.ts'
import { fitText, widthOf } from '../../view/width.ts'
import { counted } from '../../view/words.ts'
import { windowStart } from '../list-window.ts'
import type { ScreenState, StoryProgress } from '../screen-state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** Columns of a name, at most: the counts fit beside it on 80. */
const longestName = 44

/** The stories of the project to choose from. */
export function Stories({ state, height, hasColour }: PaneProps) {
  return <Rows rows={storyRows(state, height)} width={state.size.columns} height={height} hasColour={hasColour} />
}

function storyRows({ stories, progress, choice, trouble, size }: ScreenState, height: number): Row[] {
  const told = trouble === null ? [] : wrapRuns([run(oneLine(trouble), 'trouble')], Math.max(1, size.columns - 2))
  const room = Math.max(1, height - told.length)
  const start = windowStart(stories.length, choice, room)
  const names = Math.min(longestName, Math.max(...stories.map(story => widthOf(oneLine(story)))))
  const rows = stories.slice(start, start + room).map((story, offset): Row => {
    const isCurrent = start + offset === choice
    const name = `${isCurrent ? ' > ' : '   '}${fitText(oneLine(story), names)}`
    return [run(name, isCurrent ? 'strong' : 'plain'), run(progressText(progress.get(story)), 'faint')]
  })
  return [...told.map(row => [run(' '), ...row]), ...rows]
}

function progressText(progress: StoryProgress | undefined): string {
  if (progress === undefined) return ''
  const { sources, decided } = progress
  const done = decided === null ? 'decisions cannot be read' : decided === 0 ? '' : `${decided} decided`
  return `   ${counted(sources, 'source').padEnd(10)}   ${done}`.trimEnd()
}
