import { type Candidate, candidateAt, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { isPossessivePronoun } from './phrases.ts'
import { reporterOf } from './reports.ts'

/**
 * Who "they", "them" or "their" at `at` are: a group that is the subject of a clause around it ("Russian officials have said
 * that they …") or the main subject before, when no other plural comes into question.
 */
export function resolveGroup(scene: Scene, at: number): Resolution | null {
  const { parsed } = scene
  const possessive = isPossessivePronoun(parsed.tokens[at]!)
  const report = ownReport(scene, at)
  if (report !== null) return report
  const plurals = scene.candidates.filter(
    candidate => candidate.head < at && isPlural(candidate) && !parsed.quoted[candidate.head],
  )
  for (const [depth, clause] of clausesAround(parsed, at).entries()) {
    if (depth === 0 && !possessive) continue
    const subject = subjectOf(parsed, clause)
    if (subject < 0 || subject >= at) continue
    const candidate = candidateAt(plurals, subject)
    if (candidate === null || candidate.entity.kind !== 'group') return null
    // "she and other officials found that they": the phrase is only half of the subject.
    if (/^(?:and|or)$/i.test(parsed.tokens[candidate.from - 1]?.form ?? '')) return null
    const rivals = plurals.filter(
      other => other.entity !== candidate.entity && !(other.from >= candidate.from && other.to <= candidate.to),
    )
    const between = rivals.filter(other => other.head > candidate.head && other.entity.kind === 'group')
    const sure =
      possessive && depth === 0
        ? between.length === 0
        : rivals.every(other => other.entity.kind === 'things' && other.function !== 'subject') && between.length === 0
    return sure && candidate.entity.print !== '' ? { candidate, rule: 'subject-of-sentence' } : null
  }
  if (
    plurals.length > 0 ||
    possessive ||
    !parsed.tree.relations[at]!.startsWith('nsubj') ||
    parsed.tree.heads[clauseOf(parsed, at)]! >= 0
  )
    return null
  const before = scene.before[0]
  const candidate = before?.candidates[before.mainSubject]
  if (
    before === undefined ||
    candidate === undefined ||
    candidate.entity.kind !== 'group' ||
    candidate.entity.print === ''
  )
    return null
  const rivals = before.candidates.filter(
    other => other.entity !== candidate.entity && other.entity.kind === 'group' && !before.parsed.quoted[other.head],
  )
  return rivals.length === 0 ? { candidate, rule: 'subject-before' } : null
}

/** "Some members of the crew said they had been warned": who report speak of themselves, when no other plural stands between. */
function ownReport(scene: Scene, at: number): Resolution | null {
  const reporter = reporterOf(scene, at)
  if (reporter === null || !reporter.plural || reporter.candidate.entity.print === '') return null
  if (!scene.parsed.tree.relations[at]!.startsWith('nsubj')) return null
  const between = scene.parsed.tokens.slice(reporter.last + 1, at)
  return between.every(token => !/^NNP?S$/.test(token.xpos))
    ? { candidate: reporter.candidate, rule: 'own-report' }
    : null
}

function isPlural(candidate: Candidate): boolean {
  return candidate.entity.kind === 'group' || candidate.entity.kind === 'things'
}
