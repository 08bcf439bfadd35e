import type { CheckResult, Contradiction, Finding, Side } from './result.ts'
import { oneLine, opinionText, reasonText, staleText, summary } from './words.ts'

/** For people and for logs. No line begins with words of an article. */
export function formatCheckText(result: CheckResult): string {
  const unreadable = result.unreadable.map(({ message }) => `unreadable: ${oneLine(message)}\n`)
  const leftOut = result.leftOut
    .filter(({ reason }) => reason !== unchanged)
    .map(({ path, reason }) => `left out: ${oneLine(path)}, ${reason}\n`)
  return `${[...result.findings.map(tell), ...unreadable, ...leftOut, summary(result)].join('\n')}\n`
}

/** Too many to name, and of no interest; counted in the summary and listed in the JSON format. */
export const unchanged = 'not changed'

function tell(finding: Finding): string {
  return finding.kind === 'contradiction' ? tellContradiction(finding) : `stale-claims: ${staleText(finding)}\n`
}

function tellContradiction(finding: Contradiction): string {
  const opinion = opinionText(finding)
  return [
    `${place(finding)}: contradiction: ${reasonText(finding)}`,
    `  new    ${said(finding)}`,
    `  known  ${said(finding.other)} at ${place(finding.other)}`,
    ...(opinion === '' ? [] : [`  judge  ${opinion}`]),
    '',
  ].join('\n')
}

function place({ path, line, column }: Side): string {
  return `${oneLine(path)}:${line}:${column}`
}

function said({ outlet, words }: Side): string {
  return `${oneLine(outlet)}: “${oneLine(words)}”`
}
