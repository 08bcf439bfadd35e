import type { Candidate, Resolution, Scene } from './discourse.ts'
import { clauseOf, clausesAround, subjectOf } from './grammar.ts'
import { candidateAt } from './persons.ts'
import { isPossessivePronoun } from './phrases.ts'

/** Verbs of a clause whose "it" is often nobody: "it seems", "it took two days", "it rained". Lemmas, from UD English EWT. */
const emptyVerbs = new Set(
  `appear be become begin come cost depend emerge end follow get go happen hail help hurt keep look make matter mean occur pay prove rain remain seem sleet snow sound start strike suffice take transpire turn work`.split(
    ' ',
  ),
)
/** Verbs only an agent can be the subject of. Lemmas; the verbs of saying and deciding of news text, from general knowledge. */
const agentVerbs = new Set(
  `accuse add acknowledge admit agree announce appeal apologise apologize approve argue arrest ask back ban blame call cancel claim close condemn confirm consider cut decide declare decline demand deny deploy
  dismiss employ expect expel express fine fire hire hope impose insist intend invite issue launch lift lodge offer open oppose order own plan pledge postpone promise propose publish pull question raise recall reject
  release report request respond rule say sell send shut sign state sue suspend tell threaten try urge use vote vow want warn withdraw welcome`.split(
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
  if (!possessive && (isExpletive(scene, at) || !tree.relations[at]!.startsWith('nsubj'))) return null
  const own = scene.candidates.filter(
    candidate => candidate.head < at && isBody(candidate) && !parsed.quoted[candidate.head],
  )
  for (const [depth, clause] of clausesAround(parsed, at).entries()) {
    if (depth === 0 && !possessive) continue
    const subject = subjectOf(parsed, clause)
    if (subject < 0 || subject >= at) continue
    const candidate = candidateAt(own, subject)
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
  const rivals = before.candidates.filter(
    other => other.entity !== candidate.entity && other.entity.kind === 'organisation' && other.function === 'subject',
  )
  return rivals.length === 0 ? { candidate, rule: 'subject-before' } : null
}

function isBody({ entity }: Candidate): boolean {
  return entity.kind === 'organisation' || entity.kind === 'place' || entity.kind === 'body'
}

/** "It is the fourth time", "it was clear that", "it seems", "it took two days"; every copula, to be on the safe side. */
function isExpletive({ parsed: { tokens, tree, children } }: Scene, at: number): boolean {
  if (tree.relations[at] === 'expl') return true
  const head = tree.heads[at]!
  if (head < 0) return true
  const predicate = tokens[head]!
  if (predicate.upos !== 'VERB' || emptyVerbs.has(predicate.lemma)) return true
  // "It is said that", "it was reported that": a passive with a clause after it.
  const passive =
    tree.relations[at] === 'nsubj:pass' || children[head]!.some(child => tree.relations[child] === 'aux:pass')
  return passive && children[head]!.some(child => /^(?:ccomp|csubj|xcomp)/.test(tree.relations[child]!))
}
