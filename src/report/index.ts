import type { Report } from '../model.ts'
import type { Archive } from './archive.ts'
import { formatReportJson } from './json.ts'
import { formatReportYaml } from './yaml.ts'

/** Every published format of a report. */
export const reportFormats = {
  yaml: formatReportYaml,
  json: formatReportJson,
} as const satisfies Record<string, (report: Report, archive: Archive) => string>

export type ReportFormat = keyof typeof reportFormats
