import { oneLine } from '../../view/one-line.ts'
import { type Row, run } from '../../view/row.ts'
import { sourceName } from '../../view/story-index.ts'
import { cut, widthOf } from '../../view/width.ts'
import { counted, countGroup, groupSizes } from '../../view/words.ts'
import type { ScreenState } from '../screen-state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** Columns that the name of a story keeps beside the counts; its reader has chosen it and knows it. */
const shortestName = 12

/** The story, its counts and its outlets. */
export function Header({ state, height, hasColour }: PaneProps) {
  return <Rows rows={headerRows(state)} width={state.size.columns} height={height} hasColour={hasColour} />
}

function headerRows({ open, stories, size }: ScreenState): Row[] {
  if (open === null) return [[run(' concord', 'strong'), run(`   ${stories.length} stories`)]]
  const { report } = open.index
  const counts = groupSizes(report.facts).map(({ group, count }) => countGroup(group, count))
  const outlets = report.sources.map(
    ({ id, claims }) => `${sourceName(open.index, id)} ${claims === 0 ? 'no claims' : claims}`,
  )
  const notices = open.troubles.length + open.review.replay.orphans.length
  const trouble = notices > 0 ? `   ${counted(notices, 'notice')}: o` : ''
  const room = size.columns - 1 - widthOf(trouble)
  const whole = `   ${counts.join('   ')}`
  const told = widthOf(whole) + shortestName <= room ? whole : whole.replace(' in one source only', ' single')
  const left = room - widthOf(told)
  return [
    [run(` ${cut(oneLine(report.story), Math.max(shortestName, left))}`, 'strong'), run(trouble, 'trouble'), run(told)],
    [run(` ${outlets.join(' · ')}`, 'faint')],
  ]
}
