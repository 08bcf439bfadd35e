import type { Report } from '../model.ts'
import { printable } from '../text/printable.ts'
import type { Archive } from './archive.ts'
import { reportDocument } from './document.ts'
import { formatYaml } from './format-yaml.ts'

/**
 * The report as one YAML document of the same shape as the JSON one. Ids alone tell a reader nothing, so each claim of a fact has its outlet
 * and text after it, as a comment.
 */
export function formatReportYaml(report: Report, archive?: Archive): string {
  const outlets = new Map(report.sources.map(({ id, outlet }) => [id, outlet]))
  const comments = new Map(
    report.claims.map(({ id, source, text }) => [id, commentOf(`${outlets.get(source) ?? source}: ${text}`)]),
  )
  const { facts, decisionsWithoutFact, ...before } = reportDocument(report, archive)
  const list = formatYaml({ facts }).replace(/^ {6}- "?([a-z0-9]+)"?$/gm, (line, id: string) => {
    const comment = comments.get(id)
    return comment === undefined ? line : `${line} # ${comment}`
  })
  return formatYaml(before) + list + (decisionsWithoutFact ? formatYaml({ decisionsWithoutFact }) : '')
}

/** A comment ends with its line, whatever a reader takes for the end of one. */
function commentOf(text: string): string {
  return printable(text.replace(/\s+/g, ' '))
    .replace(/[\ufffe\uffff]/g, '')
    .trim()
}
