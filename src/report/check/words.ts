import type { CheckResult, Contradiction, Finding, StaleClaims } from './result.ts'

/** On one line, and unable to give orders to a build log: some runners obey `##[…]` anywhere in a line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('##[', '## [')
}

export function amount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** Why a source was not looked at for itself: of no interest one by one, and too many to name. */
export const unchanged = 'not changed'
export const notAskedFor = 'not asked for'

/** One claim with all that it contradicts within its fact: five outlets that say the same are one finding, not five. */
export type Conflict = readonly [Contradiction, ...Contradiction[]]

/** The findings as they are told: contradictions first, those of one claim together. */
export function conflictsIn(findings: readonly Finding[]): readonly (Conflict | StaleClaims)[] {
  const conflicts = new Map<string, [Contradiction, ...Contradiction[]]>()
  const stale: StaleClaims[] = []
  for (const finding of findings) {
    if (finding.kind === 'stale-claims') {
      stale.push(finding)
      continue
    }
    const key = JSON.stringify([finding.story, finding.fact, finding.claim])
    const conflict = conflicts.get(key)
    if (conflict === undefined) conflicts.set(key, [finding])
    else conflict.push(finding)
  }
  return [...conflicts.values(), ...stale]
}

export function isConflict(item: Conflict | StaleClaims): item is Conflict {
  return Array.isArray(item)
}

/** The reasons in one line, each once; the kinds stand in when a relation has no words for them. That one says more besides proves nothing. */
export function reasonText(conflict: Conflict): string {
  const reasons = new Set<string>()
  for (const { because, kinds } of conflict) {
    const proving = because.filter(({ kind }) => kind !== 'detail')
    const told = proving.length > 0 ? proving : because
    // "14 ≠ 17" beside one outlet is "17 ≠ 14" beside another.
    for (const { text } of told) if (!reasons.has(text.split(' ≠ ').reverse().join(' ≠ '))) reasons.add(text)
    if (told.length === 0) reasons.add(kinds.join(', '))
  }
  return oneLine([...reasons].join('; '))
}

/** "a second opinion of llama: contradicts: the numbers differ"; empty when no judge was asked for. */
export function opinionText({ judge }: Contradiction): string {
  if (judge === undefined) return ''
  return oneLine(`a second opinion of ${judge.model}: ${judge.relation ?? 'none'}: ${judge.why}`)
}

/** What is out of date in `claims/`, and the command that mends it. */
export function staleText({ story, files }: StaleClaims): string {
  const told = files.map(
    ({ path, state, problem }) => `${path} (${state}${problem === undefined ? '' : `: ${withoutPath(path, problem)}`})`,
  )
  return oneLine(
    `claims/${story}/ is not what sources/${story}/ gives: ${told.join(', ')}. Run \`concord extract --story ${shellWord(story)}\`.`,
  )
}

/** The command that says why a fact is what it is. */
export function whyCommand({ fact, story }: Contradiction): string {
  return `concord explain ${fact} --story ${shellWord(story)}`
}

/** As a shell takes it for one word. */
function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `'${oneLine(text).replaceAll("'", "'\\''")}'`
}

/** A problem is told with its place in the file; the path stands before it already. */
export function withoutPath(path: string, problem: string): string {
  return problem.startsWith(`${path}:`) ? problem.slice(path.length + 1) : problem
}

/** What was found in what, in one sentence each. */
export function summary({ findings, suppressed, checked, stories, leftOut, unreadable, since }: CheckResult): string {
  const contradictions = findings.filter(finding => finding.kind === 'contradiction').length
  const found = [
    amount(contradictions, 'contradiction'),
    amount(findings.length - contradictions, 'stale story', 'stale stories'),
  ]
  const scope = `${amount(checked.length, 'source')} checked${since === null ? '' : ` that changed since ${oneLine(since.ref)}`}`
  const leftFor = (wanted: string) => leftOut.filter(({ reason }) => reason === wanted).length
  const others = leftOut.length - leftFor(unchanged) - leftFor(notAskedFor)
  const more = [
    ...[unchanged, notAskedFor].flatMap(reason => (leftFor(reason) > 0 ? [`${leftFor(reason)} ${reason}`] : [])),
    ...(others > 0 ? [`${others} left out`] : []),
    ...(suppressed.length > 0 ? [`${amount(suppressed.length, 'contradiction')} rejected by a reviewer`] : []),
    ...(unreadable.length > 0 ? [`${unreadable.length} unreadable, so the answer is not complete`] : []),
  ]
  return `${found.join(', ')}: ${[`${scope} in ${amount(stories.length, 'story', 'stories')}`, ...more].join(', ')}.`
}
