import type { Claim } from '../model.ts'
import { besideRows, columnsFor } from '../view/beside.ts'
import type { FactDetail } from '../view/fact-detail.ts'
import { leadRows, restRows } from '../view/fact-rows.ts'
import { oneLine } from '../view/one-line.ts'
import { partsToShow } from '../view/parts-to-show.ts'
import { passageInContext } from '../view/passage-in-context.ts'
import { fitRow, type Row, run, wrapRuns } from '../view/row.ts'
import { sameWords } from '../view/same-words.ts'
import { publishedText, titleText } from '../view/story-summary.ts'
import { currentDetail, headingRows, type Open } from './current-detail.ts'
import { placeOfQuote } from './place-of-quote.ts'

/** Columns of the words before the reasons. */
const label = 12

/**
 * What the fact comes to, every passage in its paragraph, how else they stand to each other, the decision and the notes. Running text keeps to
 * `readable` columns; on a page of `width` columns that has room for several outlets they stand side by side.
 */
export function passagesPage(open: Open, width: number, readable: number): Row[] {
  const detail = currentDetail(open)
  if (detail === undefined) return []
  const narrow = Math.min(width, readable)
  return [
    ...headingRows(open.index, detail, narrow),
    ...leadRows(detail, narrow, label),
    ...outletsRows(open, detail, width, narrow),
    [],
    ...restRows(detail, narrow, label),
  ]
}

function outletsRows(open: Open, { outlets }: FactDetail, width: number, narrow: number): Row[] {
  const below = outlets.map(outlet => [[], ...outletRows(open, outlet, narrow)])
  const columns = columnsFor(below, width)
  if (columns === 1) return below.flat()
  // Two columns stay free between one text and the next.
  const own = Math.floor(width / columns) - 2
  return besideRows(
    outlets.map(outlet => [[], ...outletRows(open, outlet, own)]),
    width,
    columns,
  )
}

function outletRows(open: Open, { source, name, passages }: FactDetail['outlets'][number], width: number): Row[] {
  const stored = open.index.sources.get(source)
  const about = stored === undefined ? '' : `  ${publishedText(stored)}  ${titleText(stored)}`
  const inner = Math.max(1, width - 2)
  return [
    fitRow([run(name, 'title'), run(about, 'faint')], width),
    ...passages.flatMap(({ claim, quote, circumstances }) => {
      const place = placeOfQuote(open, claim)
      const paragraph = passageInContext(open.bodies.get(source) ?? '', claim.quote, quote)
      const lines = paragraph ?? [
        ...quote,
        run(`  (not at this place of ${oneLine(stored?.path ?? source)} any more)`, 'trouble'),
      ]
      const about = [circumstances, place.slice(place.lastIndexOf('/') + 1)].filter(part => part !== '').join('; ')
      return [
        // The bar stands beside the rows with quoted words.
        ...wrapRuns(lines, inner).map(line => [run(line.some(isQuoted) ? '| ' : ': ', 'faint'), ...line]),
        ...(sameWords(claim.text, claim.quote.exact)
          ? []
          : wrapRuns([run(`claim: ${oneLine(claim.text)}`)], inner).map(line => [run('  '), ...line])),
        ...wrapRuns([run(about, 'faint')], inner).map(line => [run('  '), ...line]),
        ...partRows(claim, inner),
      ]
    }),
  ]
}

const isQuoted = ({ mark }: Row[number]): boolean => mark !== 'faint'

/** What can be checked apart, one line each. */
const partRows = (claim: Claim, width: number): Row[] =>
  partsToShow(claim).flatMap(text =>
    wrapRuns([run(`· ${text}`, 'faint')], Math.max(1, width - 2)).map(line => [run('    '), ...line]),
  )
