import { reportingVerbs } from '../../lexicon/reporting.ts'
import { type Candidate, candidateAt, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { joinedSubject } from './joined-subject.ts'
import { isPossessivePronoun } from './phrases.ts'
import { reporterOf } from './reports.ts'

/**
 * Who "they", "them" or "their" at `at` are: a group that is the subject of a clause around it ("Russian officials have said
 * that they …") or the main subject before, when no other plural comes into question.
 */
export function resolveGroup(scene: Scene, at: number): Resolution | null {
  const report = ownReport(scene, at) ?? joinedGroup(scene, at) ?? told(scene, at)
  if (report !== null) return report
  const { parsed } = scene
  const plurals = scene.candidates.filter(
    candidate => candidate.head < at && isPlural(candidate) && !parsed.quoted[candidate.head],
  )
  const subject = subjectAround(scene, at, plurals)
  return subject ?? (plurals.length === 0 ? subjectBefore(scene, at) : null)
}

/** The group that is the subject of a clause around the pronoun. */
function subjectAround(scene: Scene, at: number, plurals: readonly Candidate[]): Resolution | null {
  const { parsed } = scene
  const possessive = isPossessivePronoun(parsed.tokens[at]!)
  for (const [depth, clause] of clausesAround(parsed, at).entries()) {
    if (depth === 0 && !possessive) continue
    const subject = subjectOf(parsed, clause)
    if (subject < 0 || subject >= at) continue
    const candidate = candidateAt(plurals, subject)
    if (candidate === null || (candidate.entity.kind !== 'group' && !isOnlyPlural(scene, at, plurals, clause)))
      return null
    // "she and other officials found that they": the phrase is only half of the subject.
    if (/^(?:and|or)$/i.test(parsed.tokens[candidate.from - 1]?.form ?? '')) return null
    // "Elephants and other game are hunted, and they are rare"
    if (isHalf(scene, subject, candidate.to)) return null
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
  return null
}

/** The group that is the main subject of the sentence before, for a "they" that is the main subject of its own. */
function subjectBefore(scene: Scene, at: number): Resolution | null {
  const { parsed } = scene
  const isMain = parsed.tree.relations[at]!.startsWith('nsubj') && parsed.tree.heads[clauseOf(parsed, at)]! < 0
  if (isPossessivePronoun(parsed.tokens[at]!) || !isMain) return null
  const before = scene.before[0]
  const candidate = before?.candidates[before.mainSubject]
  if (
    before === undefined ||
    candidate === undefined ||
    candidate.entity.kind !== 'group' ||
    candidate.entity.print === ''
  )
    return null
  const rivals = before.candidates.filter(other => other.entity !== candidate.entity && other.entity.kind === 'group')
  return rivals.length === 0 ? { candidate, rule: 'subject-before' } : null
}

/**
 * "The officials are acting like bullies, and they have no business here", “The crews know, but they will not say”: a clause goes on from the plural
 * subject of the clause it is joined to, when no other plural takes part in that clause.
 */
export function joinedGroup(scene: Scene, at: number): Resolution | null {
  const { tree, tokens } = scene.parsed
  const candidate = /^they$/i.test(tokens[at]!.form) ? joinedSubject(scene, at) : null
  if (candidate === null || !isPlural(candidate)) return null
  // "Those hired with tests stayed": what stands after a preposition is no subject, whatever the tree makes of it.
  if (tokens[candidate.from - 1]?.upos === 'ADP') return null
  // "Elephants and other game are hunted, and they": the phrase is only half of the subject.
  if (isHalf(scene, candidate.head, candidate.to)) return null
  const rivals = tokens.some(
    (token, index) =>
      index < at &&
      (index < candidate.from || index >= candidate.to) &&
      (/^NNP?S$/.test(token.xpos) || /^(?:they|them|people|police)$/i.test(token.form)) &&
      !/^(?:nmod|obl|compound)/.test(tree.relations[index]!),
  )
  return rivals ? null : { candidate, rule: 'joined-clause' }
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

/** "The exemptions did not worry the mayor, but they should be limited": the one plural so far, where nobody reports who could mean others. */
function isOnlyPlural({ parsed }: Scene, at: number, plurals: readonly Candidate[], clause: number): boolean {
  const isSaid = reportingVerbs.has(parsed.tokens[clause]!.lemma)
  // "There are many views on why they did it."
  if (parsed.children[clause]!.some(child => parsed.tree.relations[child] === 'expl')) return false
  const [only] = plurals
  if (only === undefined || isSaid || !parsed.tree.relations[at]!.startsWith('nsubj')) return false
  // "The comparisons were made as they celebrated": what acts may be somebody.
  if (parsed.tree.relations[at] !== 'nsubj:pass' && parsed.tokens[parsed.tree.heads[at]!]!.upos !== 'ADJ') return false
  return parsed.tokens.every(
    (token, index) =>
      index >= at ||
      (index >= only.from && index < only.to) ||
      !(/^NNP?S$/.test(token.xpos) || /^(?:they|we|people)$/i.test(token.form)),
  )
}

/** "The port warned ferry owners they must pay": what is demanded of them is told to them; "told reporters they would" is not. */
function told(scene: Scene, at: number): Resolution | null {
  const { tree, tokens, children } = scene.parsed
  const clause = tree.heads[at]!
  if (!/^they$/i.test(tokens[at]!.form) || tree.relations[at] !== 'nsubj' || clause < 0) return null
  const verb = tree.relations[clause] === 'ccomp' ? tree.heads[clause]! : tellingBefore(scene, at)
  if (verb < 0 || !/^(?:tell|warn|remind|inform|assure|notify)$/.test(tokens[verb]!.lemma)) return null
  const demands = children[clause]!.some(child => /^(?:must|should|can|could|may|ca)$/i.test(tokens[child]!.form))
  const named = children[verb]!.find(child => /^i?obj$/.test(tree.relations[child]!) && child > verb && child < at)
  const candidate = named === undefined ? null : candidateAt(scene.candidates, named)
  if (!demands || candidate === null || candidate.entity.kind !== 'group' || candidate.entity.print === '') return null
  if (/^(?:reporters|journalists|media)$/i.test(tokens[named!]!.form)) return null
  // "The owners told the crews they must": the ones who tell may mean themselves.
  const subject = subjectOf(scene.parsed, verb)
  if (subject < 0 || /S$/.test(tokens[subject]!.xpos) || /^(?:they|we|who)$/i.test(tokens[subject]!.form)) return null
  return { candidate, rule: 'told' }
}

/** The verb of "told ferry owners | they must", where the tree hangs the clause elsewhere; -1 when other words stand there. */
function tellingBefore({ parsed: { tokens } }: Scene, at: number): number {
  let before = at - 1
  while (before > 0 && at - before < 6 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[before]!.upos)) before -= 1
  return before < at - 1 ? before : -1
}

/** "Elephants | and other game are hunted" */
const isHalf = ({ parsed: { children, tree } }: Scene, subject: number, end: number): boolean =>
  children[subject]!.some(child => tree.relations[child] === 'conj' && child >= end)

function isPlural(candidate: Candidate): boolean {
  return candidate.entity.kind === 'group' || candidate.entity.kind === 'things'
}
