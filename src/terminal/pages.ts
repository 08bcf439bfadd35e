import { factRows } from '../view/fact-rows.ts'
import { oneLine } from '../view/one-line.ts'
import { orphanText } from '../view/orphan-text.ts'
import { type Row, run, wrapRuns } from '../view/row.ts'
import { sourceName } from '../view/story-index.ts'
import {
  claimsText,
  headlineNotes,
  leftOutLines,
  leftOutSummary,
  publishedText,
  titleText,
} from '../view/story-summary.ts'
import { fitText, widthOf } from '../view/width.ts'
import { articlePage, articleStart } from './article-page.ts'
import { currentDetail, headingRows, type Open } from './current-detail.ts'
import { type Binding, keyTable } from './keys.ts'
import { layoutOf } from './layout.ts'
import { passagesPage } from './passages-page.ts'
import type { ScreenState } from './screen-state.ts'

/** Columns of a page of running text: the eye loses its line in longer ones. */
const readable = 100

/** The rows of the page that is open (passages, help, notices), of any number; empty for other modes. */
export function pageRows({ open, size }: ScreenState): Row[] {
  if (open === null) return []
  const width = Math.max(1, Math.min(size.columns - 2, readable))
  const rows = () => {
    switch (open.review.mode) {
      case 'passages':
        return passagesPage(open, size.columns - 2, readable)
      case 'note':
        return open.review.returnTo === 'passages' ? passagesPage(open, size.columns - 2, readable) : []
      case 'article':
        return articlePage(open, width)
      case 'notices':
        return notices(open, width)
      case 'help':
        return helpPage(open)
      case 'facts':
      case 'search':
        return []
    }
  }
  return rows().map(row => [run(' '), ...row])
}

/** The row that the page begins with when it is opened. */
export function firstScroll(state: ScreenState): number {
  return state.open?.review.mode === 'article' ? articleStart(pageRows(state)) : 0
}

/** The greatest useful first row of the open page. */
export function lastScroll(state: ScreenState): number {
  return Math.max(0, pageRows(state).length - layoutOf(state).page)
}

/** The fact under the cursor in brief, as it stands below the list. */
export function detailRows({ open, size }: ScreenState): Row[] {
  const detail = open === null ? undefined : currentDetail(open)
  if (open === null || detail === undefined) return []
  const width = Math.max(1, size.columns - 2)
  return [...headingRows(open.index, detail, width), ...factRows(detail, width)].map(row => [run(' '), ...row])
}

/** The notices of each story as they were made last: they are many in a story of two hundred sources, and asked for several times at every key. */
const made = new WeakMap<Open['index'], { readonly of: readonly unknown[]; readonly rows: Row[] }>()

function notices(open: Open, width: number): Row[] {
  const of = [open.troubles, open.review.replay.orphans, width]
  const last = made.get(open.index)
  if (last?.of.every((value, position) => value === of[position])) return last.rows
  const rows = noticesPage(open, width)
  made.set(open.index, { of, rows })
  return rows
}

/** What the comparison left out, what could not be read, and decisions whose fact is gone. */
function noticesPage({ index, troubles, review }: Open, width: number): Row[] {
  const { orphans } = review.replay
  const paragraphs = (lines: readonly string[]) =>
    lines.length === 0
      ? [[run('  none')]]
      : lines.flatMap(line => wrapRuns([run(line)], width - 2).map(row => [run('  '), ...row]))
  const notes = headlineNotes(index.report, source => sourceName(index, source))
  const headlines = notes.length === 0 ? [] : [[run('HEADLINES', 'title')], ...paragraphs(notes), []]
  return [
    [run('SOURCES', 'title')],
    ...paragraphs(
      index.report.sources.map(
        source =>
          `${sourceName(index, source.id)}: ${claimsText(source)}, ${publishedText(source)}, ${titleText(source)}`,
      ),
    ),
    [],
    ...headlines,
    [run('LEFT OUT', 'title')],
    ...paragraphs([
      ...leftOutSummary(index.report, source => sourceName(index, source)),
      ...leftOutLines(index.report, source => sourceName(index, source)),
    ]),
    [],
    [run('COULD NOT BE READ', 'title')],
    ...paragraphs(troubles.map(oneLine)),
    [],
    [run('DECISIONS WITHOUT A FACT', 'title')],
    ...paragraphs(orphans.map(orphanText)),
  ]
}

function helpPage({ review }: Open): Row[] {
  const mode = review.returnTo === 'facts' && review.query !== '' ? 'matches' : review.returnTo
  const bindings = keyTable[mode]
  const column = Math.max(...bindings.map(({ label }) => widthOf(label)))
  const place = {
    facts: 'in the list',
    matches: 'in the list while a search is on',
    passages: 'in the passages',
    notices: 'here',
  }[mode]
  return [
    [run(`Keys that work ${place}`, 'title')],
    ...bindings.map(({ label, help }: Binding): Row => [run(`  ${fitText(label, column)}  `, 'key'), run(help)]),
    [run(`  ${fitText('^C', column)}  `, 'key'), run('quit at any moment')],
    [run(`  ${fitText('^Z', column)}  `, 'key'), run('back to the shell for a while; `fg` goes on here')],
    [],
    [run('Signs', 'title')],
    ...signs.map(sign => [run(`  ${sign}`)]),
  ]
}

const signs = [
  '! contradicts   ≠ differs   · in one source only',
  '= agrees   + refines   → updates (planned → happened)',
  '✓ accepted   ✗ rejected   » noted',
  'underlined: words the other outlet does not have',
] as const
