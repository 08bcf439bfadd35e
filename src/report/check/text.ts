import type { CheckResult, Contradiction, Side } from './result.ts'
import {
  type Conflict,
  conflictsIn,
  isConflict,
  notAskedFor,
  oneLine,
  opinionText,
  reasonText,
  staleText,
  summary,
  unchanged,
  whyCommand,
  withoutPath,
} from './words.ts'

/** For people and for logs. No line begins with words of an article. */
export function formatCheckText(result: CheckResult): string {
  const items = conflictsIn(result.findings)
  const unreadable = result.unreadable.map(
    ({ message, hint }) => `unreadable: ${oneLine(message)}${hint === undefined ? '' : `. ${oneLine(hint)}`}`,
  )
  const leftOut = result.leftOut
    .filter(({ reason }) => reason !== unchanged && reason !== notAskedFor)
    .map(({ path, reason }) => `left out: ${oneLine(path)}: ${oneLine(withoutPath(path, reason))}`)
  const blocks = [
    ...items.map(item => (isConflict(item) ? conflictText(item) : `stale-claims: ${staleText(item)}`)),
    [...unreadable, ...leftOut].join('\n'),
    items.some(isConflict) ? advice : '',
    summary(result),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

const advice =
  'A contradiction is not flagged again once its fact is rejected (in `concord`: / and the id find it, r rejects it).'

function conflictText(conflict: Conflict): string {
  const [first] = conflict
  return [
    `${place(first)}: contradiction: ${reasonText(conflict)}`,
    `  new    ${said(first)}`,
    ...conflict.flatMap(knownLines),
    `  why    ${whyCommand(first)}`,
  ].join('\n')
}

function knownLines(finding: Contradiction): string[] {
  const opinion = opinionText(finding)
  return [
    `  known  ${said(finding.other)} at ${place(finding.other)}`,
    ...(opinion === '' ? [] : [`  judge  ${opinion}`]),
  ]
}

function place({ path, line, column }: Side): string {
  return `${oneLine(path)}:${line}:${column}`
}

function said({ outlet, words }: Side): string {
  return `${oneLine(outlet)}: “${oneLine(words)}”`
}
