import type { Article } from './article.ts'
import type { Piece } from './attribution/index.ts'
import { type ClauseView, mainRelation, subjectOf, subtree } from './clause.ts'
import { holderOf, holderOfSuch } from './pronoun-holder.ts'
import type { Part } from './rule.ts'
import { isJoiner } from './wording/joiner.ts'
import type { Substitution } from './wording/render.ts'

/** "The man left", "The incident was closed": nouns that, bare, point back to somebody or something told before. From general knowledge. */
const pointing = new Set('man woman boy girl pair couple duo trio latter latest former rest incident'.split(' '))

/** What a claim prints of its piece. */
interface Told {
  readonly spoken: readonly Part[]
  readonly substitutions: readonly Substitution[]
}

/**
 * Whether a reader needs the sentence before to know whom or what the claim is about: a pronoun or bare description that was left, and
 * that nothing before it in the claim can be the holder of. False wherever that is not sure, as with an "it" that may be nobody.
 */
export function needsContext(
  view: ClauseView,
  { spoken, substitutions }: Told,
  piece: Piece,
  article: Article,
): boolean {
  const printed: number[] = []
  for (const part of spoken) if ('token' in part) printed.push(part.token)
  const isReplaced = (node: number) => substitutions.some(({ from, to }) => from <= node && node < to)
  // “I think he left”: the speaker, whose name stands for the "I", is not "he"; neither is a day.
  const isNamed = (node: number) =>
    substitutions.some(({ from, to, holder }) => holder !== undefined && from <= node && node < to)
  const isSettled = (at: number) => article.referencesIn(piece.sentence).some(({ from, to }) => from <= at && at < to)
  return printed.some((node, place) => {
    const points = isPointing(view, node)
    const could = points ? null : (holderOf(view, node) ?? holderOfSuch(view, node))
    if ((!points && could === null) || isReplaced(node) || isSettled(piece.tokens[node]!)) return false
    if (could === null) return place <= 1
    const doers = new Set([...doersBeside(view, node), ...describedBy(view, node)])
    return !printed
      .slice(0, place)
      .some(each => (isNamed(each) || could(each)) && !doers.has(each) && !isOfOtherSex(view, node, each, article))
  })
}

/**
 * The pronoun that opens the words and that the article does not settle, as subject of its clause; -1 for none. An "it" counts where it surely
 * is something: not in "it rained", "it is clear that".
 */
export function unsettledOpener(
  view: ClauseView,
  { spoken, substitutions }: Told,
  piece: Piece,
  article: Article,
): number {
  const first = spoken.find(part => !('token' in part) || !isJoint(view, part.token))
  if (first === undefined || !('token' in first)) return -1
  const node = first.token
  if (!/^(?:he|she|it|they|this|that|these|those)$/i.test(view.tokens[node]!.form)) return -1
  if (!/^(?:nsubj|expl)$/.test(mainRelation(view, node)) || holderOf(view, node) === null) return -1
  if (substitutions.some(({ from, to }) => from <= node && node < to)) return -1
  const at = piece.tokens[node]!
  return article.referencesIn(piece.sentence).some(({ from, to }) => from <= at && at < to) ? -1 : node
}

/** "Karl Berg is her husband" */
function isOfOtherSex(view: ClauseView, pronoun: number, word: number, article: Article): boolean {
  const name = view.names[word]
  const gender = name?.type === 'person' ? article.genderOf(name.value) : null
  if (gender === null || !/^(?:he|him|his|she|hers?)$/.test(view.lower[pronoun]!)) return false
  return (gender === 'female') !== /^(?:she|hers?)$/.test(view.lower[pronoun]!)
}

/** What is not printed at the beginning of a claim. */
const isJoint = ({ tokens }: ClauseView, node: number): boolean =>
  isJoiner(tokens[node]!) || /^["“”]$/.test(tokens[node]!.form)

/** The subject of the verb whose object the pronoun is: in "the debts haunted them" they are somebody else, for whom one would say "themselves". */
function doersBeside(view: ClauseView, node: number): ReadonlySet<number> {
  const verb = view.heads[node]!
  // "His wife, Ada Olsen": not hers.
  if (view.relations[node] === 'nmod:poss' && verb >= 0) {
    const named = view.children[verb]!.filter(
      child => child > verb && /^(?:appos|flat)$/.test(mainRelation(view, child)),
    )
    const above = mainRelation(view, verb) === 'appos' ? [view.heads[verb]!] : []
    return new Set([
      ...named.flatMap(child => subtree(view, child)),
      ...above.flatMap(child => [child, ...view.children[child]!]),
    ])
  }
  if (!/^(?:obj|iobj)$/.test(mainRelation(view, node)) || verb < 0) return new Set()
  const subject = mainRelation(view, verb) === 'acl' ? view.heads[verb]! : subjectOf(view, verb)
  return new Set(subject === undefined || subject < 0 ? [] : subtree(view, subject).filter(word => word < node))
}

/** "Heron is the boat that it bought": whoever acts in the clause is not what the clause describes. */
function describedBy(view: ClauseView, node: number): readonly number[] {
  const clause = view.heads[node]!
  if (clause < 0 || view.relations[clause] !== 'acl:relcl' || mainRelation(view, node) !== 'nsubj') return []
  const noun = view.heads[clause]!
  const above = mainRelation(view, noun) === 'appos' ? view.heads[noun]! : noun
  return subtree(view, above).filter(word => word < node)
}

/** "The man left", "The two met": nothing narrows the noun, and it opens the claim. */
function isPointing(view: ClauseView, node: number): boolean {
  return (
    mainRelation(view, node) === 'nsubj' &&
    (pointing.has(view.lower[node]!) || view.tokens[node]!.xpos === 'CD') &&
    /^the$/i.test(view.tokens[node - 1]?.form ?? '') &&
    /^(?:VERB|AUX|ADV)$/.test(view.tokens[node + 1]?.upos ?? '')
  )
}
