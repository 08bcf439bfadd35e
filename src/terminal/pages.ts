import type { Claim } from '../model.ts'
import { currentFact } from '../review/review-state.ts'
import { type FactDetail, factDetail } from '../view/fact-detail.ts'
import { gistText } from '../view/fact-list.ts'
import { factRows, leadRows, restRows } from '../view/fact-rows.ts'
import { oneLine } from '../view/one-line.ts'
import { orphanText } from '../view/orphan-text.ts'
import { partsToShow } from '../view/parts-to-show.ts'
import { passageInContext } from '../view/passage-in-context.ts'
import { type Row, run, wrapRuns } from '../view/row.ts'
import { sameWords } from '../view/same-words.ts'
import { type StoryIndex, sourceName } from '../view/story-index.ts'
import {
  claimsText,
  headlineNotes,
  leftOutLines,
  leftOutSummary,
  publishedText,
  titleText,
} from '../view/story-summary.ts'
import { fitText, widthOf } from '../view/width.ts'
import { circumstances } from '../view/words.ts'
import { type Binding, keyTable } from './keys.ts'
import { layoutOf } from './layout.ts'
import type { ScreenState } from './state.ts'

/** Columns of a page of running text: the eye loses its line in longer ones. */
const readable = 100

type Open = NonNullable<ScreenState['open']>

/** The rows of the page that is open (passages, help, notices), of any number; empty for other modes. */
export function pageRows({ open, size }: ScreenState): Row[] {
  if (open === null) return []
  const width = Math.max(1, Math.min(size.columns - 2, readable))
  const rows = () => {
    switch (open.review.mode) {
      case 'passages':
        return passagesPage(open, width)
      case 'note':
        return open.review.returnTo === 'passages' ? passagesPage(open, width) : []
      case 'notices':
        return noticesPage(open, width)
      case 'help':
        return helpPage(open)
      case 'facts':
      case 'search':
        return []
    }
  }
  return rows().map(row => [run(' '), ...row])
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

function currentDetail({ index, review }: Open): FactDetail | undefined {
  const fact = currentFact(review)
  return fact === undefined ? undefined : factDetail(index, fact, review.replay.notes.get(fact.id))
}

function headingRows(index: StoryIndex, { heading, gist, fact, witnesses }: FactDetail, width: number): Row[] {
  return [
    ...wrapRuns([run(heading, 'strong')], width),
    ...wrapRuns([run(`${gist.glyph} ${gistText(index, fact)}`, gist.mark), run(`  ${witnesses}`, 'faint')], width),
  ]
}

/** What the fact comes to, every passage in its paragraph, how else they stand to each other, the decision and the notes. */
function passagesPage(open: Open, width: number): Row[] {
  const { index } = open
  const detail = currentDetail(open)
  if (detail === undefined) return []
  const label = 12
  return [
    ...headingRows(index, detail, width),
    ...leadRows(detail, width, label),
    ...detail.outlets.flatMap(outlet => [[], ...outletRows(open, outlet, width)]),
    [],
    ...restRows(detail, width, label),
  ]
}

function outletRows(
  { index, bodies }: Open,
  { source, name, passages }: FactDetail['outlets'][number],
  width: number,
): Row[] {
  const stored = index.sources.get(source)
  const about = stored === undefined ? '' : `  ${publishedText(stored)}  ${titleText(stored)}`
  const inner = Math.max(1, width - 2)
  return [
    [run(name, 'title'), run(about, 'faint')],
    ...passages.flatMap(({ claim, quote }) => {
      const paragraph = passageInContext(bodies.get(source) ?? '', claim.quote)
      const said = circumstances(claim)
      const lines = paragraph ?? [
        ...quote,
        run(`  (not at this place of ${oneLine(stored?.path ?? source)} any more)`, 'trouble'),
      ]
      return [
        // The bar stands beside the rows with quoted words.
        ...wrapRuns(lines, inner).map(line => [
          run(line.some(({ mark }) => mark === 'quote') ? '| ' : ': ', 'faint'),
          ...line,
        ]),
        ...(sameWords(claim.text, claim.quote.exact)
          ? []
          : wrapRuns([run(`claim: ${oneLine(claim.text)}`)], inner).map(line => [run('  '), ...line])),
        ...(said === '' ? [] : wrapRuns([run(said, 'faint')], inner).map(line => [run('  '), ...line])),
        ...partRows(claim, inner),
      ]
    }),
  ]
}

/** What can be checked apart, one line each. */
const partRows = (claim: Claim, width: number): Row[] =>
  partsToShow(claim).flatMap(text =>
    wrapRuns([run(`· ${text}`, 'faint')], Math.max(1, width - 2)).map(line => [run('    '), ...line]),
  )

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
