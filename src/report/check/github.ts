import { printable } from '../../text/printable.ts'
import type { CheckResult, Contradiction, Place, StaleClaims } from './result.ts'
import {
  type Conflict,
  conflictsIn,
  isConflict,
  oneLine,
  opinionText,
  reasonText,
  staleText,
  summary,
  whyCommand,
} from './words.ts'

/**
 * Workflow commands of GitHub Actions, which show as annotations on the lines of a pull request. `prefix` leads from the top of the
 * repository to the project: `''` or ending in `/`.
 */
export function formatCheckGithub(result: CheckResult, prefix: string): string {
  const findings = conflictsIn(result.findings).map(item =>
    annotation(prefix, isConflict(item) ? item[0] : item, title(item), message(item)),
  )
  const unreadable = result.unreadable.map(({ path, message, hint }) =>
    annotation(prefix, placeIn(path, message), 'Unreadable', hint === undefined ? message : `${message}\n${hint}`),
  )
  return `${[...findings, ...unreadable, summary(result)].join('\n')}\n`
}

function title(item: Conflict | StaleClaims): string {
  if (!isConflict(item)) return 'Stale claims'
  const [first, ...others] = [...new Set(item.map(({ other }) => oneLine(other.outlet)))]
  return `Contradicts ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`
}

function message(item: Conflict | StaleClaims): string {
  if (!isConflict(item)) return staleText(item)
  const [{ outlet, words }] = item
  return [
    reasonText(item),
    `${oneLine(outlet)}: “${oneLine(words)}”`,
    ...item.flatMap(otherLines),
    `Why: ${whyCommand(item[0])}`,
  ].join('\n')
}

function otherLines(finding: Contradiction): string[] {
  const { outlet, words, path, line, column } = finding.other
  const opinion = opinionText(finding)
  return [`${oneLine(outlet)}: “${oneLine(words)}” (${path}:${line}:${column})`, ...(opinion === '' ? [] : [opinion])]
}

function annotation(prefix: string, place: Place, title: string, message: string): string {
  const { path, line, column, endLine, endColumn } = place
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = Object.entries({ file: prefix + path, line, endLine, ...columns, title })
  return `::error ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`
}

/** Messages of unreadable files begin with `path:line:column` where the place is known. */
function placeIn(path: string, message: string): Place {
  const [, line = '1', column = '1'] = message.startsWith(`${path}:`)
    ? (/^:(\d+)(?::(\d+))?/.exec(message.slice(path.length)) ?? [])
    : []
  return { path, line: Number(line), column: Number(column), endLine: Number(line), endColumn: Number(column) }
}

/** As @actions/core does. */
function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
