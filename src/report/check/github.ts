import { printable } from '../../text/printable.ts'
import type { CheckResult, Finding, Place } from './result.ts'
import { oneLine, opinionText, reasonText, staleText, summary } from './words.ts'

/**
 * Workflow commands of GitHub Actions, which show as annotations on the lines of a pull request. `prefix` leads from the top of the
 * repository to the project: `''` or ending in `/`.
 */
export function formatCheckGithub(result: CheckResult, prefix: string): string {
  const findings = result.findings.map(finding => annotation(prefix, finding, title(finding), message(finding)))
  const unreadable = result.unreadable.map(({ path, message }) =>
    annotation(prefix, placeIn(path, message), 'unreadable', message),
  )
  return `${[...findings, ...unreadable, summary(result)].join('\n')}\n`
}

function title(finding: Finding): string {
  return finding.kind === 'contradiction' ? `Contradicts ${oneLine(finding.other.outlet)}` : 'Stale claims'
}

function message(finding: Finding): string {
  if (finding.kind === 'stale-claims') return staleText(finding)
  const { outlet, words, other } = finding
  const opinion = opinionText(finding)
  return [
    reasonText(finding),
    `${oneLine(outlet)}: “${oneLine(words)}”`,
    `${oneLine(other.outlet)}: “${oneLine(other.words)}” (${other.path}:${other.line}:${other.column})`,
    ...(opinion === '' ? [] : [opinion]),
  ].join('\n')
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
