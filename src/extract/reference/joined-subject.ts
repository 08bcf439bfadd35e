import { type Candidate, candidateAt, type Scene } from './discourse.ts'
import { clauseOf, subjectOf } from './grammar.ts'

/**
 * The subject of the clause to which the one is joined whose subject stands at `at`: "the ferry" for the "it" of "The ferry sank in March, and it
 * has not been raised". Null when there is none, or none that could be printed.
 */
export function joinedSubject(scene: Scene, at: number): Candidate | null {
  const { parsed } = scene
  const { tree, tokens, quoted } = parsed
  if (!tree.relations[at]!.startsWith('nsubj')) return null
  const clause = clauseOf(parsed, at)
  const partner = tree.heads[clause]!
  if (!/^(?:conj|parataxis)$/.test(tree.relations[clause]!) || partner < 0 || partner > at) return null
  // “The ferries are late,” Lowe said, and they …
  if (quoted[partner] !== quoted[at]) return null
  // "a port at which they met" is at times read as joined.
  if (tokens.slice(Math.max(0, at - 3), at).some(token => /^W/.test(token.xpos))) return null
  const subject = subjectOf(parsed, partner)
  const candidate = subject < 0 || subject > at ? null : candidateAt(scene.candidates, subject)
  return candidate?.head === subject && candidate.entity.print !== '' ? candidate : null
}
