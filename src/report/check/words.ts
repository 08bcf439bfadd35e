import type { CheckResult, Contradiction, StaleClaims } from './result.ts'

/** On one line, and unable to give orders to a build log: some runners obey `##[…]` anywhere in a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('##[', '## [')
}

export function amount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** The reasons in one line; the kinds stand in when a relation has no words for them. */
export function reasonText({ because, kinds }: Contradiction): string {
  return oneLine(because.length > 0 ? because.map(reason => reason.text).join('; ') : kinds.join(', '))
}

/** "a second opinion of llama: contradicts: the numbers differ"; empty when no judge was asked for. */
export function opinionText({ judge }: Contradiction): string {
  if (judge === undefined) return ''
  return oneLine(`a second opinion of ${judge.model}: ${judge.relation ?? 'none'}: ${judge.why}`)
}

export function staleText({ story, files }: StaleClaims): string {
  const told = files.map(
    ({ path, state, problem }) => `${path} (${state}${problem === undefined ? '' : `: ${oneLine(problem)}`})`,
  )
  return `claims/${story}/ is not what sources/${story}/ gives: ${told.join(', ')}. Run \`concord extract --story ${story}\`.`
}

/** What was found in what, in one sentence each. */
export function summary({ findings, suppressed, checked, stories, leftOut, unreadable, since }: CheckResult): string {
  const contradictions = findings.filter(finding => finding.kind === 'contradiction').length
  const found = [
    amount(contradictions, 'contradiction'),
    amount(findings.length - contradictions, 'stale story', 'stale stories'),
  ]
  const scope = `${amount(checked.length, 'source')} checked${since === null ? '' : ` that changed since ${oneLine(since.ref)}`}`
  const more = [
    ...(leftOut.length > 0 ? [`${leftOut.length} left out`] : []),
    ...(suppressed.length > 0 ? [`${amount(suppressed.length, 'contradiction')} rejected by a reviewer`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} unreadable, so the answer is not complete`] : []),
  ]
  return `${found.join(', ')}: ${[`${scope} in ${amount(stories.length, 'story', 'stories')}`, ...more].join(', ')}.`
}
