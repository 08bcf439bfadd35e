import { type Candidate, candidateAt, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, subjectOf } from './grammar.ts'

/**
 * "The lawsuit names two ferries. It also asks for damages.": a main subject "it" or "they" goes on from the main subject of the
 * sentence before, when that is a thing, and nothing else of its number takes part in that sentence. With "also" the verb is
 * enough, whatever else stands there.
 */
export function resolveThing(scene: Scene, at: number, plural: boolean): Resolution | null {
  const { parsed } = scene
  const { tokens, tree, children } = parsed
  const clause = clauseOf(parsed, at)
  const before = scene.recent[0]
  if (before === undefined || tree.relations[at]!.slice(0, 5) !== 'nsubj' || tree.heads[clause]! >= 0) return null
  if (
    tokens[clause]!.upos !== 'VERB' ||
    children[clause]!.some(
      child =>
        /^(?:expl|csubj|ccomp|cop)/.test(tree.relations[child]!) && child !== at && tree.relations[child] !== 'ccomp',
    )
  )
    return null
  // Only words such as "But" or "In March" stand before it, and nothing it could mean instead.
  if (
    tokens
      .slice(0, at)
      .some(
        token =>
          /^(?:PRON|PROPN|VERB)$/.test(token.upos) || (token.upos === 'NOUN' && /S$/.test(token.xpos) === plural),
      )
  )
    return null
  const root = before.parsed.tree.heads.indexOf(-1)
  const subject = root < 0 || before.parsed.quoted[root] ? -1 : subjectOf(before.parsed, root)
  const candidate = subject < 0 ? null : candidateAt(before.candidates, subject)
  if (candidate === null || candidate.entity.print === '' || !isThing(candidate, plural)) return null
  const also = children[clause]!.some(child => /^(?:also|further|furthermore|additionally)$/i.test(tokens[child]!.form))
  const rivals = before.parsed.tokens.some((token, index) => {
    const inside = index >= candidate.from && index < candidate.to
    if (inside || index === subject || !/^NNP?S?$/.test(token.xpos) || /S$/.test(token.xpos) !== plural) return false
    const relation = before.parsed.tree.relations[index]!
    return (
      /^nsubj/.test(relation) ||
      (!also && /^(?:obj|iobj|obl|nmod|appos|root|conj)/.test(relation) && !isName(before, index))
    )
  })
  return rivals ? null : { candidate, rule: 'goes-on-about' }
}

function isThing({ entity }: Candidate, plural: boolean): boolean {
  return plural ? entity.kind === 'things' || entity.kind === 'group' : entity.kind === 'thing'
}

/** People and places are no rivals of "it" said of a thing. */
function isName({ candidates }: Scene, at: number): boolean {
  const kind = candidateAt(candidates, at)?.entity.kind
  return kind === 'person' || kind === 'human' || kind === 'place'
}
