import { oneLine } from '../../view/one-line.ts'
import { type Row, run } from '../../view/row.ts'
import { sourceName } from '../../view/story-index.ts'
import { counted, countGroup, groupSizes } from '../../view/words.ts'
import type { ScreenState } from '../state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The story, its counts and its outlets. */
export function Header({ state, height, hasColour }: PaneProps) {
  return <Rows rows={headerRows(state)} width={state.size.columns} height={height} hasColour={hasColour} />
}

function headerRows({ open, stories }: ScreenState): Row[] {
  if (open === null) return [[run(' concord', 'strong'), run(`   ${stories.length} stories`)]]
  const { report } = open.index
  const counts = groupSizes(report.facts).map(({ group, count }) => countGroup(group, count))
  const outlets = report.sources.map(
    ({ id, claims }) => `${sourceName(open.index, id)} ${claims === 0 ? 'no claims' : claims}`,
  )
  const notices = open.troubles.length + open.review.replay.orphans.length
  return [
    [
      run(` ${oneLine(report.story)}`, 'strong'),
      run(`   ${counts.join('   ')}`),
      ...(notices > 0 ? [run(`   ${counted(notices, 'notice')}: o`, 'trouble')] : []),
    ],
    [run(` ${outlets.join(' · ')}`, 'faint')],
  ]
}
