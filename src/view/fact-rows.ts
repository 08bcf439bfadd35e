import { besideRows, columnsFor } from './beside.ts'
import type { FactDetail, OutletPassages, Passage } from './fact-detail.ts'
import type { ReasonLine } from './reason-lines.ts'
import { type Row, run, wrapRuns } from './row.ts'
import { cut, fitText, widthOf } from './width.ts'
import { relationMark } from './words.ts'

/** Columns of the outlets' names before their passages, at most. */
const longestLabel = 18

/** What the fact comes to, then the passages, then how else they stand to each other and what reviewers said: rows of at most `width` columns. */
export function factRows(detail: FactDetail, width: number): Row[] {
  const label = labelWidth(detail)
  return [
    ...leadRows(detail, width, label),
    ...passageRows(detail.outlets, width, label),
    ...restRows(detail, width, label),
  ]
}

/** The reasons that speak for the fact: a reader wants the words next. */
export function leadRows({ gist, reasons }: FactDetail, width: number, label: number): Row[] {
  return reasonRows(
    reasons.filter(({ relation }) => relation === gist.relation),
    width,
    label,
  )
}

/** The other reasons, and what reviewers said. */
export function restRows(detail: FactDetail, width: number, label: number): Row[] {
  const others = detail.reasons.filter(({ relation }) => relation !== detail.gist.relation)
  return [...reasonRows(others, width, label), ...reviewRows(detail, width, label)]
}

function labelWidth({ outlets, reasons }: FactDetail): number {
  const names = [...outlets.map(({ name }) => name), ...reasons.map(({ relation }) => relation), 'decision']
  return Math.min(longestLabel, Math.max(0, ...names.map(widthOf)))
}

function passageRows(outlets: readonly OutletPassages[], width: number, label: number): Row[] {
  const blocks = outlets.map(({ name, passages }) => [[run(name)], ...passages.map(({ quote }) => quote)])
  const columns = columnsFor(blocks, width)
  if (columns === 1) return outlets.flatMap(outlet => stackedRows(outlet, width, label))
  const own = Math.floor(width / columns) - 2
  return besideRows(
    outlets.map(({ name, passages }) => [
      [run(cut(name, own), 'strong')],
      ...passages.flatMap(passage => passageLines(passage, own)),
    ]),
    width,
    columns,
  )
}

function stackedRows({ name, passages }: OutletPassages, width: number, label: number): Row[] {
  return passages.flatMap((passage, position) =>
    labelled(position === 0 ? cut(name, label) : '', passageLines(passage, width - label - 1), label),
  )
}

/** The quote after a bar, so that its verbatim words end where they end, then what it does not show. */
function passageLines({ quote, circumstances }: Passage, width: number): Row[] {
  const inner = Math.max(1, width - 2)
  return [
    ...wrapRuns(quote, inner).map(line => [run('| ', 'faint'), ...line]),
    ...(circumstances === '' ? [] : wrapRuns([run(circumstances, 'faint')], inner).map(line => [run('  '), ...line])),
  ]
}

/** Puts a name before the first row and as many spaces before the others. */
function labelled(name: string, lines: readonly Row[], label: number): Row[] {
  return lines.map((line, position) => [run(`${fitText(position === 0 ? name : '', label)} `, 'strong'), ...line])
}

function reasonRows(reasons: readonly ReasonLine[], width: number, label: number): Row[] {
  return reasons.flatMap(reason => {
    const [first, ...others] = wrapRuns(reasonRuns(reason), Math.max(1, width - label - 3))
    const name = run(`${fitText(reason.relation, label)}   `, relationMark(reason.relation))
    return [[name, ...first!], ...others.map(line => [run(' '.repeat(label + 3)), ...line])]
  })
}

function reasonRuns({ text, between }: ReasonLine): Row {
  return between === null ? [run(text)] : [run(`${between}: `, 'faint'), run(text)]
}

function reviewRows({ decision, notes }: FactDetail, width: number, label: number): Row[] {
  const lines: [name: string, text: string][] = notes.map(note => ['note', note])
  if (decision !== null) lines.push(['decision', decision])
  return lines.flatMap(([name, text]) => {
    const rows = wrapRuns([run(text, 'noted')], Math.max(1, width - label - 3)).map(line => [run('  '), ...line])
    return labelled(name, rows, label)
  })
}
