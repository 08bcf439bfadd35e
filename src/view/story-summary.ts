import type { LeftOut, Report, ReportSource } from '../model.ts'
import { oneLine } from './one-line.ts'
import { counted, countGroup, dateText, gistOf, groupOf, groupSizes } from './words.ts'

/** `3 sources, 14 claims, 9 facts`. */
export function storySize({ sources, claims, facts }: Report): string {
  return [counted(sources.length, 'source'), counted(claims.length, 'claim'), counted(facts.length, 'fact')].join(', ')
}

/** `2 differences (1 contradicts), 3 agreements (1 updates), 4 in one source only`: every group, also with none. */
export function statusCounts({ facts }: Report): string[] {
  return groupSizes(facts).map(({ group, count: size }) => {
    const own = facts.filter(fact => groupOf(fact) === group)
    const special = group === 'difference' ? 'contradicts' : 'updates'
    const count = own.filter(fact => gistOf(fact).relation === special).length
    return `${countGroup(group, size)}${count > 0 ? ` (${count} ${special})` : ''}`
  })
}

/** Why words yield no claim, for people. */
const leftOutReasons: Readonly<Record<LeftOut['reason'], string>> = {
  question: 'question',
  command: 'command',
  'no-predicate': 'no statement',
  'no-speaker': 'speaker unknown',
  'no-antecedent': 'about something not named',
  'too-long': 'too long for one sentence',
}

/** Words that yielded no claim, one line each: `Coast Daily, question: Who pays?` */
export function leftOutLines({ sources }: Report, nameOf: (source: string) => string): string[] {
  return sources.flatMap(({ id, leftOut = [] }) =>
    leftOut.map(({ text, reason }) => `${nameOf(id)}, ${leftOutReasons[reason]}: ${oneLine(text)}`),
  )
}

/** What the comparison could not use, in sentences; empty when it used everything. `where` says behind their number where the passages themselves stand. */
export function leftOutSummary({ sources }: Report, nameOf: (source: string) => string, where = ''): string[] {
  const silent = sources.filter(({ claims }) => claims === 0).map(({ id }) => nameOf(id))
  const undated = sources.filter(({ published }) => published === null).map(({ id }) => nameOf(id))
  const passages = sources.flatMap(({ id, leftOut = [] }) =>
    leftOut.length > 0 ? [{ name: nameOf(id), count: leftOut.length }] : [],
  )
  const all = passages.reduce((sum, { count }) => sum + count, 0)
  const copies = new Map<string, string[]>()
  for (const { id, origin } of sources) copies.set(origin, [...(copies.get(origin) ?? []), nameOf(id)])
  return [
    ...(silent.length > 0 ? [`Nothing to compare in ${silent.join(', ')}: no claims found.`] : []),
    ...(undated.length > 0
      ? [
          `No date for ${undated.join(', ')}: relative times in ${undated.length === 1 ? 'it' : 'them'} stay unresolved.`,
        ]
      : []),
    ...(all > 0
      ? [
          `${counted(all, 'passage')} without a claim (${passages.map(({ name, count }) => `${name} ${count}`).join(', ')})${where}.`,
        ]
      : []),
    ...[...copies].flatMap(([origin, names]) =>
      copyNote(sources.some(({ id }) => id === origin) ? null : origin, names),
    ),
  ]
}

/** Who prints whose text; `agency` is null when it is that of one of them, or of nobody but the outlet itself. */
function copyNote(agency: string | null, names: readonly string[]): string[] {
  const text = agency === null ? 'the same text' : `text of ${oneLine(agency)}`
  if (names.length > 1) return [`${names.join(', ')} print ${text} and count as one witness.`]
  return agency === null ? [] : [`${names.join()} prints ${text}.`]
}

/** Headlines that say more than the article under them, one sentence each. */
export function headlineNotes({ sources, claims }: Report, nameOf: (source: string) => string): string[] {
  return sources.flatMap(({ id, headline }) => {
    if (headline === undefined || headline.exceeds.length === 0) return []
    const claim = claims.find(each => each.id === headline.claim)
    const reasons = [
      ...(headline.exceeds.includes('status') ? [`says ${headline.status}, the text ${claim?.status ?? 'less'}`] : []),
      ...(headline.exceeds.includes('attribution') ? [`leaves out who says so`] : []),
    ]
    return [
      `The headline of ${nameOf(id)} goes further than its text (${reasons.join('; ')}): ${oneLine(headline.text)}`,
    ]
  })
}

/** `2024-05-03 18:20 +02:00`, `2024-05-04 (inferred)` or `no date`. */
export function publishedText({ published, publishedInferred }: ReportSource): string {
  if (published === null) return 'no date'
  return `${dateText(published)}${publishedInferred ? ' (inferred)' : ''}`
}

export function claimsText({ claims }: ReportSource): string {
  return claims === 0 ? 'no claims' : counted(claims, 'claim')
}

export function titleText({ title }: ReportSource): string {
  return title === null ? 'no title' : oneLine(title)
}
