import { formatJson } from '../json.ts'
import type { CheckResult } from './result.ts'

/** Everything, for programs. */
export function formatCheckJson(result: CheckResult): string {
  const { since, stories, checked, leftOut, unreadable, findings, suppressed } = result
  const count = (kind: string) => findings.filter(finding => finding.kind === kind).length
  const counts = {
    contradiction: count('contradiction'),
    'stale-claims': count('stale-claims'),
    suppressed: suppressed.length,
    checked: checked.length,
    leftOut: leftOut.length,
    unreadable: unreadable.length,
  }
  return formatJson({ counts, findings, suppressed, since, stories, checked, leftOut, unreadable })
}
