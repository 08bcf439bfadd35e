import { isFiniteWord } from '../../statement/is-finite-word.ts'
import { type Candidate, candidateAt, type Scene } from './discourse.ts'
import { clauseOf, clausesAround, type Parsed, subjectOf } from './grammar.ts'

/** The candidate that is the outermost subject outside quotation marks; -1 when it is none. */
export function mainSubject(parsed: Parsed, candidates: readonly Candidate[]): number {
  const opening = openingName(parsed, candidates)
  if (opening >= 0) return opening
  const root = parsed.tree.heads.indexOf(-1)
  let best = root < 0 || parsed.quoted[root] ? -1 : subjectOf(parsed, root)
  let depth = best < 0 || parsed.quoted[best] ? Number.POSITIVE_INFINITY : 0
  for (const [at, relation] of parsed.tree.relations.entries()) {
    if (!relation.startsWith('nsubj') || parsed.quoted[at]) continue
    const level = clausesAround(parsed, at).length
    if (level < depth) {
      depth = level
      best = at
    }
  }
  // "would not go so far but said Lowe must resign", with its own subject misread: Lowe is not who the sentence is about.
  const clause = best < 0 ? -1 : clauseOf(parsed, best)
  if (clause >= 0 && parsed.tree.relations[clause] === 'ccomp' && !parsed.quoted[parsed.tree.heads[clause]!]) return -1
  const candidate = best < 0 ? null : candidateAt(candidates, best)
  return candidate === null ? -1 : candidates.indexOf(candidate)
}

/**
 * "Lowe, who had lost the vote before, would be …": a name that begins the sentence and is told more of between commas is its subject, whatever the
 * tree makes of it. -1 for none.
 */
function openingName({ tokens, quoted }: Parsed, candidates: readonly Candidate[]): number {
  const at = candidates.findIndex(({ entity, from }) => entity.kind === 'person' && from === 0)
  const name = candidates[at]
  if (name === undefined || quoted[0] || tokens[name.to]?.form !== ',') return -1
  const next = tokens[name.to + 1]
  const isTold = /^(?:who|an?|the|former|now)$/i.test(next?.form ?? '') || next?.upos === 'NUM'
  // The inserted words end with a comma before a finite verb.
  const end = tokens.findIndex(
    (token, index) => index > name.to + 1 && token.form === ',' && isFiniteWord(tokens[index + 1]),
  )
  return isTold && end > 0 ? at : -1
}

/** The one whose words are reported, where the tree does not show it: "Lowe, too, said …". -1 for none or several. */
export function speakerOf(voices: Scene['speaking'], sentence: number, candidates: readonly Candidate[]): number {
  const speakers = new Set([...voices.values()].flatMap(voice => (voice.sentence === sentence ? [voice.first] : [])))
  const [first] = speakers
  const candidate = first === undefined || speakers.size > 1 ? null : candidateAt(candidates, first)
  return candidate === null ? -1 : candidates.indexOf(candidate)
}

/** The pronoun is the subject of the outermost clause, or of the verb of saying beside a quotation. */
export function isMainSubject(scene: Scene, at: number): boolean {
  const { parsed } = scene
  // "“…,” he said": the one who speaks, whatever the tree makes of it.
  for (const voice of scene.speaking.values())
    if (voice.sentence === scene.sentence && voice.first === at && voice.last === at) return true
  if (!parsed.tree.relations[at]!.startsWith('nsubj')) return false
  const clause = clauseOf(parsed, at)
  return (
    parsed.tree.heads[clause]! < 0 ||
    parsed.tree.relations[clause] === 'parataxis' ||
    (clausesAround(parsed, at).length === 2 && parsed.quoted.some(Boolean))
  )
}
