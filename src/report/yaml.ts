import type { Report } from '../model.ts'
import { reportDocument } from './document.ts'
import { formatYaml } from './format-yaml.ts'

/** The report as one YAML document of the same shape as the JSON one. */
export function formatReportYaml(report: Report): string {
  return formatYaml(reportDocument(report))
}
