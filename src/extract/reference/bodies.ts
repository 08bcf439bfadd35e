import { agencyOf } from '../../lexicon/news-agencies.ts'
import { type Candidate, candidateAt, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { isPossessivePronoun } from './phrases.ts'
import { reporterOf } from './reports.ts'

/** Verbs of a clause whose "it" is often nobody: "it seems", "it took two days", "it rained". Lemmas, from UD English EWT. */
const emptyVerbs = new Set(
  `appear be become begin come cost depend emerge end follow get go happen hail help hurt keep look make matter mean occur pay prove rain remain seem sleet snow sound start strike suffice take transpire turn work`.split(
    ' ',
  ),
)
/** Verbs only an agent can be the subject of. Lemmas; the verbs of saying and deciding of news text, from general knowledge. */
const agentVerbs = new Set(
  `accuse acquire add adopt acknowledge admit agree announce appeal apologise apologize approve argue arrest ask back ban blame call cancel claim close condemn confirm consider cut decide declare decline demand deny deploy
  dismiss draw employ expect expel express fine fire hire hope host impose introduce insist intend invite issue join launch lift lodge offer open oppose order own plan pledge postpone prepare promise propose publish pull question raise recall refuse reject
  release report request respond rule say seek sell send shut sign spend state sue suspend tell threaten try urge use vote vow want warn withdraw welcome`.split(
    /\s+/,
  ),
)

/**
 * What "it" or "its" at `at` is: an organisation or country that is the subject of the clause around it ("Ferris said it would
 * close two yards"), when no other comes into question. "It" that may be nobody ("it is the fourth time", "it rained") never
 * is.
 */
export function resolveBody(scene: Scene, at: number): Resolution | null {
  const { parsed } = scene
  const { tokens, tree } = parsed
  const possessive = isPossessivePronoun(tokens[at]!)
  const report = possessive ? null : ownReport(scene, at)
  if (report !== null) return report
  if (!possessive && (mayBeExpletive(scene, at) || !tree.relations[at]!.startsWith('nsubj'))) return null
  const own = scene.candidates.filter(
    candidate => candidate.head < at && isBody(candidate) && !parsed.quoted[candidate.head],
  )
  for (const [depth, clause] of clausesAround(parsed, at).entries()) {
    if (depth === 0 && !possessive) continue
    const subject = subjectOf(parsed, clause)
    if (subject < 0 || subject >= at) continue
    const candidate = candidateAt(own, subject)
    // "The port said the details were final, and it gave no names": a plural or a person is no "it".
    if (candidate === null && isOtherNumber(scene, subject)) continue
    if (candidate === null || candidate.entity.print === '') return null
    const rivals = own.filter(
      other => other.entity !== candidate.entity && other.head > candidate.head && other.function !== 'other',
    )
    return rivals.length === 0 ? { candidate, rule: 'subject-of-sentence' } : null
  }
  if (
    possessive ||
    own.length > 0 ||
    tree.heads[clauseOf(parsed, at)]! >= 0 ||
    !agentVerbs.has(tokens[clauseOf(parsed, at)]!.lemma)
  )
    return null
  const before = scene.before[0]
  const candidate = before?.candidates[before.mainSubject]
  if (before === undefined || candidate === undefined || !isBody(candidate) || candidate.entity.print === '')
    return null
  // "The Associated Press said the country was at rest. It plans to close a site": an agency tells of others.
  if (agencyOf(candidate.entity.print) !== null) return null
  const rivals = before.candidates.filter(
    other => other.entity !== candidate.entity && other.entity.kind === 'organisation' && other.function === 'subject',
  )
  return rivals.length === 0 ? { candidate, rule: 'subject-before' } : null
}

/** "The airline said it would close two routes", "Ferris said it was pleased with the offer": who reports speaks of itself. */
function ownReport(scene: Scene, at: number): Resolution | null {
  const { parsed } = scene
  const { tokens, tree } = parsed
  const reporter = reporterOf(scene, at, isFeeling(scene, at))
  if (reporter === null || reporter.plural || reporter.candidate.entity.print === '') return null
  // "first reported that it was sent to a councillor": what something was done to may be a thing.
  if (tree.relations[at] !== 'nsubj') return null
  if (mayBeExpletive(scene, at) && !isFeeling(scene, at) && !isDoing(scene, at)) return null
  const rivals = scene.candidates.filter(
    other =>
      isBody(other) &&
      other.entity !== reporter.candidate.entity &&
      other.head > reporter.last &&
      other.head < at &&
      // "told the council it would close": the one spoken to may be meant, the countries a sentence names less so.
      (other.function === 'subject' || (other.function === 'object' && other.entity.kind !== 'place')),
  )
  // "said that when the ferry arrived it would sail": a thing that is a subject in between.
  const things = tokens.some(
    (token, index) =>
      index > reporter.last &&
      index < at &&
      tree.relations[index]!.startsWith('nsubj') &&
      /^NNP?$/.test(token.xpos) &&
      !isOtherNumber(scene, index),
  )
  return rivals.length === 0 && !things ? { candidate: reporter.candidate, rule: 'own-report' } : null
}

/** "it was pleased", "it was open to offers": what only somebody can be. From general knowledge. */
const feelings = new Set(
  'able unable aware unaware open ready willing unwilling prepared unprepared pleased glad happy unhappy proud sorry disappointed concerned worried confident hopeful optimistic determined eager reluctant committed opposed satisfied dissatisfied grateful thankful keen interested entitled responsible'.split(
    ' ',
  ),
)

function isFeeling({ parsed: { tokens, tree, children } }: Scene, at: number): boolean {
  const head = tree.heads[at]!
  if (head < 0 || !feelings.has(tokens[head]!.form.toLowerCase())) return false
  return (
    tree.relations[at] !== 'expl' && !children[head]!.some(child => /^(?:csubj|ccomp)/.test(tree.relations[child]!))
  )
}

/** "it had made concessions": an empty verb with an object of its own and nothing after it that could be the subject. */
function isDoing({ parsed: { tokens, tree, children } }: Scene, at: number): boolean {
  const head = tree.heads[at]!
  if (head < 0 || tokens[head]!.upos !== 'VERB' || /^(?:take|cost)$/.test(tokens[head]!.lemma)) return false
  const relations = children[head]!.map(child => tree.relations[child]!)
  return relations.includes('obj') && !relations.some(relation => /^(?:ccomp|csubj|xcomp|expl)/.test(relation))
}

/** Plural, or a person: never "it". */
function isOtherNumber({ parsed: { tokens }, candidates }: Scene, at: number): boolean {
  const kind = candidateAt(candidates, at)?.entity.kind
  return /S$/.test(tokens[at]!.xpos) || kind === 'person' || kind === 'human' || kind === 'group'
}

function isBody({ entity }: Candidate): boolean {
  return entity.kind === 'organisation' || entity.kind === 'place' || entity.kind === 'body'
}

/** Whether an "it" may be nobody: "It is the fourth time", "it was clear that", "it seems", "it took two days"; every copula, to be on the safe side. */
export function mayBeExpletive({ parsed: { tokens, tree, children } }: Scene, at: number): boolean {
  if (tree.relations[at] === 'expl') return true
  const head = tree.heads[at]!
  if (head < 0) return true
  const predicate = tokens[head]!
  // "it had too many holes"
  if (predicate.lemma === 'have' && children[head]!.some(child => tree.relations[child] === 'obj')) return false
  if (predicate.upos !== 'VERB' || emptyVerbs.has(predicate.lemma)) return true
  // "It is said that", "it was reported that": a passive with a clause after it.
  const passive =
    tree.relations[at] === 'nsubj:pass' || children[head]!.some(child => tree.relations[child] === 'aux:pass')
  return passive && children[head]!.some(child => /^(?:ccomp|csubj|xcomp)/.test(tree.relations[child]!))
}
