import type { Tree } from '../../model.ts'
import { type Candidate, candidateAt, type Entity, type Resolution, type Scene } from './discourse.ts'
import { clauseOf, subjectOf } from './grammar.ts'
import { joinedSubject } from './joined-subject.ts'

/**
 * "The lawsuit names two ferries. It also asks for damages.": a main subject "it" or "they" goes on from the main subject of the
 * sentence before, when that is a thing, and nothing else of its number takes part in that sentence. With "also" the verb is
 * enough, whatever else stands there.
 */
export function resolveThing(scene: Scene, at: number, plural: boolean): Resolution | null {
  const before = scene.recent[0]
  if (before === undefined || !opensClause(scene, at, plural)) return null
  const { tree, quoted } = before.parsed
  const root = tree.heads.indexOf(-1)
  const subject = root < 0 || quoted[root] ? -1 : subjectOf(before.parsed, root)
  const candidate = subject < 0 ? null : candidateAt(before.candidates, subject)
  if (candidate === null || candidate.entity.print === '' || !isThing(candidate, plural)) return null
  return hasRivalBefore(scene, at, candidate, before) ? null : { candidate, rule: 'goes-on-about' }
}

/** Whether the pronoun is the subject of its sentence, does something, and nothing stands before it that it could mean instead. */
function opensClause({ parsed }: Scene, at: number, plural: boolean): boolean {
  const { tokens, tree, children } = parsed
  const clause = clauseOf(parsed, at)
  if (!tree.relations[at]!.startsWith('nsubj') || tree.heads[clause]! >= 0 || tokens[clause]!.upos !== 'VERB')
    return false
  if (children[clause]!.some(child => /^(?:expl|csubj|ccomp:|cop)/.test(tree.relations[child]!))) return false
  // "It also emerged that the ferry was late", "It is thought that the ferry is lost"
  const isSaid = children[clause]!.some(child => tree.relations[child] === 'aux:pass')
  const isEmpty =
    (isSaid || /^(?:emerge|transpire|appear|seem|happen|turn)$/.test(tokens[clause]!.lemma)) &&
    hasClause(children[clause]!, tree)
  if (isEmpty) return false
  // Only words such as "But" or "In March" stand before it.
  return !tokens
    .slice(0, at)
    .some(({ upos, xpos }) => /^(?:PRON|PROPN|VERB)$/.test(upos) || (upos === 'NOUN' && /S$/.test(xpos) === plural))
}

/** Whether the pronoun at `at` may mean something else in the sentence before than its subject. */
function hasRivalBefore({ parsed }: Scene, at: number, { entity, from, to }: Candidate, before: Scene): boolean {
  const { tokens, children } = parsed
  const { tree } = before.parsed
  const root = tree.heads.indexOf(-1)
  const clause = clauseOf(parsed, at)
  const also = children[clause]!.some(child => /^(?:also|further|furthermore|additionally)$/i.test(tokens[child]!.form))
  // "The delay comes as a relief to ports that fear for their trade. But it could hurt": what stands deeper than the main clause is set against nothing.
  const isSetAgainst = /^(?:but|yet)$/i.test(tokens[0]!.form) && at === 1
  const isDeep = (index: number) =>
    tree.heads[index] !== root ||
    before.parsed.children[index]!.some(child => before.parsed.tokens[child]!.lemma === 'as')
  return before.parsed.tokens.some(({ xpos }, index) => {
    const inside = index >= from && index < to
    if (inside || !/^NNP?S?$/.test(xpos) || /S$/.test(xpos) !== isPlural(entity)) return false
    const relation = tree.relations[index]!
    if (relation.startsWith('nsubj')) return true
    if (also || (isSetAgainst && isDeep(index))) return false
    return /^(?:obj|iobj|obl|nmod|appos|root|conj)/.test(relation) && !isName(before, index)
  })
}

/**
 * "The ferry sank in March, and it has not been raised": a clause goes on from the singular subject of the clause it is joined to, when nothing else of
 * that number takes part there.
 */
export function joinedThing(scene: Scene, at: number): Resolution | null {
  const { tree, children } = scene.parsed
  const candidate = joinedSubject(scene, at)
  if (candidate === null || !isSingular(candidate)) return null
  if (children[candidate.head]!.some(child => tree.relations[child] === 'conj')) return null
  return hasRival(scene, 0, at, candidate) ? null : { candidate, rule: 'joined-clause' }
}

const hasClause = (children: readonly number[], { relations }: Pick<Tree, 'relations'>): boolean =>
  children.some(child => /^(?:ccomp|xcomp|csubj)/.test(relations[child]!))

/** Words that join a clause to the one around it: "because it was late", "unless it is mended", "that it had holes". */
const joints = /^(?:because|after|since|if|unless|when|once|before|until|although|though|that)$/i

/**
 * "Lowe derided the deal, writing that it had holes", "They hate the tax because it is unfair": the one thing the sentence has named so far, as the object or
 * subject of a clause around it.
 */
export function onlyThing(scene: Scene, at: number): Resolution | null {
  const { parsed } = scene
  const { tokens, tree, children } = parsed
  const clause = clauseOf(parsed, at)
  if (!tree.relations[at]!.startsWith('nsubj') || !/^(?:ccomp|advcl|parataxis)/.test(tree.relations[clause]!))
    return null
  if (!joints.test(tokens[at - 1]?.form ?? '')) return null
  // "the argument to make that it", "worked as it has", "how hard it can be to tell"
  if (tokens[tree.heads[clause]!]?.upos !== 'VERB') return null
  if (tree.relations[tree.heads[clause]!]!.startsWith('acl')) return null
  if (
    children[clause]!.some(
      child => /^(?:xcomp|csubj|ccomp|expl)/.test(tree.relations[child]!) && tokens[clause]!.upos === 'ADJ',
    )
  )
    return null
  const things = scene.candidates.filter(
    candidate =>
      candidate.head < at &&
      isSingular(candidate) &&
      parsed.quoted[candidate.head] === parsed.quoted[at] &&
      !/^(?:on|via)$/i.test(tokens[candidate.from - 1]?.form ?? ''),
  )
  const [first] = things
  if (first === undefined || first.entity.print === '' || things.some(other => other.entity !== first.entity))
    return null
  if (first.function !== 'object' && first.function !== 'subject') return null
  // "The U.S. Geological Survey said it": the name is part of a longer one.
  if (things.some(({ to }) => tokens[to]?.upos === 'PROPN')) return null
  return hasRival(scene, 0, at, first) ? null : { candidate: things.at(-1)!, rule: 'only-thing' }
}

/** Another singular noun for no person between two places. */
function hasRival(scene: Scene, from: number, to: number, { from: first, to: last }: Candidate): boolean {
  const { tokens, tree } = scene.parsed
  for (let index = from; index < to; index++) {
    if (index >= first && index < last) continue
    const token = tokens[index]!
    if (/^(?:it|this|that|which)$/i.test(token.form) && /^(?:nsubj|obj|iobj|obl|nmod)/.test(tree.relations[index]!))
      return true
    if (
      !/^NNP?$/.test(token.xpos) ||
      /^(?:compound|flat|nmod:unmarked|obl:unmarked|nmod:desc|amod)/.test(tree.relations[index]!)
    )
      continue
    const kind = candidateAt(scene.candidates, index)?.entity.kind
    // "on Friday", "in March", "in Orrin": when and where something was, a person
    if (kind === 'person' || kind === 'human') continue
    if (/^(?:obl|nmod)/.test(tree.relations[index]!) && (kind === undefined || kind === 'place')) continue
    // "writing on Twitter that it"
    if (kind === 'organisation' && /^(?:on|via)$/i.test(tokens[index - 1]?.form ?? '')) continue
    return true
  }
  return false
}

const isSingular = ({ entity }: Candidate): boolean => /^(?:thing|body|organisation|place)$/.test(entity.kind)

const isPlural = ({ kind }: Entity): boolean => kind === 'things' || kind === 'group'

const isThing = ({ entity }: Candidate, plural: boolean): boolean =>
  plural ? isPlural(entity) : /^(?:thing|body|organisation)$/.test(entity.kind)

/** People and places are no rivals of "it" said of a thing. */
function isName({ candidates }: Scene, at: number): boolean {
  const kind = candidateAt(candidates, at)?.entity.kind
  return kind === 'person' || kind === 'human' || kind === 'place'
}
