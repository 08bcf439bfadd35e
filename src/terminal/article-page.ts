import { articleText } from '../view/article-text.ts'
import { oneLine } from '../view/one-line.ts'
import { type Row, run, wrapRuns } from '../view/row.ts'
import { sourceName } from '../view/story-index.ts'
import { publishedText, titleText } from '../view/story-summary.ts'
import { currentDetail, type Open } from './current-detail.ts'
import { placeOfQuote } from './place-of-quote.ts'

/** Rows of the text before the quote that stay in sight. */
const before = 3

/** The whole article that a passage of the fact stands in, with the passage marked, at most `width` columns wide. */
export function articlePage(open: Open, width: number): Row[] {
  const passages = currentDetail(open)?.outlets.flatMap(outlet => outlet.passages) ?? []
  const position = Math.min(open.review.passage, passages.length - 1)
  const claim = passages[position]?.claim
  if (claim === undefined) return []
  const { index, bodies, urls } = open
  const stored = index.sources.get(claim.source)
  const wrap = (text: string) => wrapRuns([run(oneLine(text), 'faint')], width)
  const paragraphs = articleText(bodies.get(claim.source) ?? '', claim.quote) ?? [
    [run(oneLine(claim.quote.exact), 'quote')],
    [run(`(not at this place of ${oneLine(stored?.path ?? claim.source)} any more)`, 'trouble')],
  ]
  const inner = Math.max(1, width - 2)
  return [
    [run(sourceName(index, claim.source), 'title'), run(`  passage ${position + 1} of ${passages.length}`, 'faint')],
    ...(stored === undefined ? [] : wrap(`${publishedText(stored)}  ${titleText(stored)}`)),
    ...wrap([placeOfQuote(open, claim), urls.get(claim.source) ?? ''].filter(part => part !== '').join('  ')),
    ...paragraphs.flatMap(paragraph => [[], ...wrapRuns(paragraph, inner).map(withBar)]),
  ]
}

/** The row to begin with, so that the passage is in sight. */
export function articleStart(rows: readonly Row[]): number {
  return Math.max(0, rows.findIndex(isQuoted) - before)
}

const isQuoted = (row: Row): boolean => row.some(({ mark }) => mark === 'quote')

const withBar = (row: Row): Row => [run(isQuoted(row) ? '| ' : '  ', 'faint'), ...row]
