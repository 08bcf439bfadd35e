import type { Decision, Fact, Report } from '../model.ts'
import { factDetail } from './fact-detail.ts'
import { gistText } from './fact-list.ts'
import { factRows } from './fact-rows.ts'
import { oneLine } from './one-line.ts'
import { orphanText } from './orphan-text.ts'
import { rowText, run, wrapRuns } from './row.ts'
import { sameWords } from './same-words.ts'
import { indexStory, type StoryIndex, sourceName } from './story-index.ts'
import {
  claimsText,
  headlineNotes,
  leftOutLines,
  leftOutSummary,
  publishedText,
  statusCounts,
  storySize,
  titleText,
} from './story-summary.ts'
import { cut, fitText, widthOf } from './width.ts'
import { counted, type FactGroup, groupOf, groupTitles, speakerText } from './words.ts'

/** Columns of the text output: fits the usual terminal, mail and ticket. */
const width = 92

/** What a report does not hold itself. */
export interface TextReportExtras {
  /** Notes of reviewers by fact id. */
  readonly notes?: ReadonlyMap<string, readonly Decision[]>
  /** Decisions that find no fact any more. */
  readonly orphans?: readonly Decision[]
  /** Trouble while reading, one sentence each. */
  readonly troubles?: readonly string[]
}

/** The reconciliation of one story for people, as plain text that ends with a line break. Same report, same bytes. */
export function textReport(report: Report, extras: TextReportExtras = {}): string {
  const index = indexStory(report)
  const differences = factsOf(report, 'difference')
  const agreements = factsOf(report, 'agreement')
  const numbers = new Map(report.facts.map((fact, position) => [fact.id, position + 1]))
  const blocks = [
    head(index, extras),
    section(
      'difference',
      differences,
      differences.map(fact => factBlock(index, fact, numbers.get(fact.id)!, extras)),
    ),
    section(
      'agreement',
      agreements,
      agreements.map(fact => factBlock(index, fact, numbers.get(fact.id)!, extras)),
    ),
    section('single-source', factsOf(report, 'single-source'), singleBlocks(index, numbers, extras)),
    uncheckableBlock(index, numbers, extras),
    listBlock(
      'WITHOUT A CLAIM',
      leftOutLines(report, source => sourceName(index, source)),
    ),
    listBlock('DECISIONS WITHOUT A FACT', (extras.orphans ?? []).map(orphanText)),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function factsOf({ facts }: Report, group: FactGroup): readonly Fact[] {
  return facts.filter(fact => groupOf(fact) === group)
}

function head(index: StoryIndex, extras: TextReportExtras): string {
  const { report } = index
  const nameOf = (source: string) => sourceName(index, source)
  const remarks = [
    ...leftOutSummary(report, nameOf, ': listed at the end'),
    ...headlineNotes(report, nameOf),
    ...(extras.troubles ?? []).map(oneLine),
  ]
  return [
    `${oneLine(report.story).toUpperCase()}   ${storySize(report)}`,
    statusCounts(report).join(', '),
    ...(report.sources.length === 0 ? [] : ['', ...sourceLines(index)]),
    ...(remarks.length === 0 ? [] : ['']),
    ...remarks.flatMap(remark => wrapText(`Note: ${remark}`, '')),
  ].join('\n')
}

function sourceLines(index: StoryIndex): string[] {
  const { sources } = index.report
  const rows = sources.map(source => [
    sourceName(index, source.id),
    publishedText(source),
    claimsText(source),
    titleText(source),
  ])
  const columns = [0, 1, 2].map(column => Math.min(34, Math.max(0, ...rows.map(row => widthOf(row[column]!)))))
  return rows.map(row => {
    const before = columns.map((columnWidth, column) => fitText(row[column]!, columnWidth)).join('  ')
    return `  ${before}  ${cut(row[3]!, Math.max(20, width - 4 - widthOf(before)))}`
  })
}

function section(group: FactGroup, facts: readonly Fact[], blocks: readonly string[]): string {
  const title = `${groupTitles[group]} (${facts.length})`
  return [title, '-'.repeat(title.length), blocks.length === 0 ? 'None.' : blocks.join('\n\n')].join('\n')
}

function factBlock(index: StoryIndex, fact: Fact, number: number, { notes }: TextReportExtras): string {
  const detail = factDetail(index, fact, notes?.get(fact.id))
  const heading = wrapRuns([run(detail.heading)], width - 4).map(rowText)
  const about = `${gistText(index, fact)}; ${detail.witnesses}; ${oneLine(fact.id)}`
  return [
    ...heading.map((line, position) => `${position === 0 ? fitText(`${number}.`, 4) : '    '}${line}`),
    ...wrapText(`[${about}]`, '    '),
    ...factRows(detail, width - 4).map(row => `    ${rowText(row)}`),
  ].join('\n')
}

/** Single-source facts by outlet: the claim, its words unless they are the same, and what the words do not show. */
function singleBlocks(index: StoryIndex, numbers: ReadonlyMap<string, number>, extras: TextReportExtras): string[] {
  return index.report.sources.map(({ id, claims }) => {
    const facts = factsOf(index.report, 'single-source').filter(fact => fact.sources.includes(id))
    const name = sourceName(index, id)
    if (claims === 0) return `${name}: no claims`
    if (facts.length === 0) return `${name}: nothing that no other source has`
    const lines = facts.map(fact => singleFact(index, fact, numbers.get(fact.id)!, extras))
    return [`${name}: ${counted(facts.length, 'fact')}`, ...lines].join('\n')
  })
}

/** What nobody could check, one line each: `12. opinion, Coast Daily, Ellen Marsh (said): The sale is a disgrace.` */
function uncheckableBlock(index: StoryIndex, numbers: ReadonlyMap<string, number>, extras: TextReportExtras): string {
  const facts = factsOf(index.report, 'uncheckable')
  const lines = facts.flatMap(fact => {
    const attribution = index.claims.get(fact.claims[0] ?? '')?.attribution ?? []
    const voice = attribution.length === 0 ? '' : `, ${speakerText(attribution)}`
    const words = `${gistText(index, fact)}${voice}: ${oneLine(fact.text)}`
    const rows = wrapRuns([run(words)], width - 4).map(
      (row, position) => `${position === 0 ? fitText(`${numbers.get(fact.id)}.`, 4) : '    '}${rowText(row)}`,
    )
    return [...rows, ...reviewLines(index, fact, extras)]
  })
  return facts.length === 0 ? '' : section('uncheckable', facts, [lines.join('\n')])
}

function singleFact(index: StoryIndex, fact: Fact, number: number, extras: TextReportExtras): string {
  const detail = factDetail(index, fact)
  const heading = wrapRuns([run(detail.heading)], width - 4).map(rowText)
  const passages = detail.outlets.flatMap(outlet => outlet.passages)
  const lines = passages.flatMap(({ claim, circumstances }) => [
    ...(sameWords(claim.quote.exact, fact.text) ? [] : wrapText(oneLine(claim.quote.exact), '    | ')),
    ...(circumstances === '' ? [] : wrapText(circumstances, '      ')),
  ])
  return [
    ...heading.map((line, position) => `${position === 0 ? fitText(`${number}.`, 4) : '    '}${line}`),
    ...lines,
    ...reviewLines(index, fact, extras),
  ].join('\n')
}

/** What reviewers said of a fact. */
function reviewLines(index: StoryIndex, fact: Fact, extras: TextReportExtras): string[] {
  const { notes, decision } = factDetail(index, fact, extras.notes?.get(fact.id))
  const review = [...notes.map(note => `note: ${note}`), ...(decision === null ? [] : [decision])]
  return review.flatMap(line => wrapText(line, '      '))
}

function listBlock(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const heading = `${title} (${lines.length})`
  return [heading, '-'.repeat(heading.length), ...lines.flatMap(line => wrapText(line, '  '))].join('\n')
}

function wrapText(text: string, indent: string): string[] {
  return wrapRuns([run(text)], width - indent.length).map(row => `${indent}${rowText(row)}`)
}
