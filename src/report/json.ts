import type { Report } from '../model.ts'
import { escapeUnsafe } from '../text/printable.ts'
import type { Archive } from './archive.ts'
import { reportDocument } from './document.ts'

/** The report as one JSON document. */
export function formatReportJson(report: Report, archive?: Archive): string {
  return formatJson(reportDocument(report, archive))
}

/** JSON with two spaces and a final newline. Control characters and bidirectional marks are escaped, so nothing is lost in a terminal. */
export function formatJson(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value, null, 2))}\n`
}

/** The same value on one line. */
export function formatJsonLine(value: unknown): string {
  return `${escapeUnsafe(JSON.stringify(value))}\n`
}
