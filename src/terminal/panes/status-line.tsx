import { currentFact } from '../../review/review-state.ts'
import { oneLine, spaced } from '../../view/one-line.ts'
import { type Row, run } from '../../view/row.ts'
import { widthOf } from '../../view/width.ts'
import { groupTitles } from '../../view/words.ts'
import { layoutOf } from '../layout.ts'
import { decidedShown } from '../next-undecided.ts'
import { pageRows } from '../pages.ts'
import type { ScreenState } from '../screen-state.ts'
import type { PaneProps } from './pane.ts'
import { Rows } from './rows.tsx'

/** The line under edit, else the latest news, else where the cursor stands. */
export function StatusLine({ state, height, hasColour }: PaneProps) {
  return (
    <Rows
      rows={[[...statusRow(state), ...pagePlace(state)]]}
      width={state.size.columns}
      height={height}
      hasColour={hasColour}
    />
  )
}

function statusRow({ open, loading, size }: ScreenState): Row {
  if (loading !== null) return [run(` Reading ${oneLine(loading)} …`)]
  if (open === null) return []
  const { review } = open
  const news: Row = review.message === null ? [] : [run(`   ${oneLine(review.message)}`, 'noted')]
  if (review.mode === 'note' || review.mode === 'search') {
    const prompt = review.mode === 'note' ? ' note: ' : ' /'
    return [
      run(prompt, 'key'),
      run(tail(spaced(review.draft), size.columns - widthOf(prompt) - 2)),
      run(' ', 'caret'),
      ...news,
    ]
  }
  if (review.message !== null) return [run(` ${oneLine(review.message)}`, 'noted')]
  const fact = currentFact(review)
  const kind = review.filter === null ? 'all kinds' : groupTitles[review.filter].toLowerCase()
  const searched = review.query === '' ? '' : `   /${oneLine(review.query)}`
  return [
    run(
      fact === undefined
        ? ' no fact'
        : ` fact ${review.cursor + 1} of ${review.visible.length}, ${decidedShown(review)} decided`,
    ),
    run(`   ${kind}${searched}`),
    run(fact === undefined ? '' : `   ${oneLine(fact.id)}`, 'faint'),
  ]
}

/** Which rows of a page are shown, when it is longer than its place. */
function pagePlace(state: ScreenState): Row {
  if (state.open === null) return []
  const { mode, scroll } = state.open.review
  const rows = mode === 'facts' || mode === 'search' || mode === 'note' ? 0 : pageRows(state).length
  const { page } = layoutOf(state)
  if (rows <= page) return []
  const first = Math.min(scroll, rows - page)
  return [run(`   rows ${first + 1} to ${first + page} of ${rows}`, 'strong')]
}

/** The end of a line that is longer than its place: that is where one writes. */
function tail(text: string, width: number): string {
  let shown = [...text].slice(-Math.max(0, width))
  while (shown.length > 0 && widthOf(shown.join('')) > width) shown = shown.slice(1)
  return shown.join('')
}
