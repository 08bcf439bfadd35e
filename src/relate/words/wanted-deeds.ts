import { partner, type Side, type Sides } from '../sides.ts'

/** Terms of the verbs that stand below the verb of wanting: what is to be done. */
export function wantedDeeds({ statement: { tokens, tree }, terms }: Side): number[] {
  const root = tree.heads.indexOf(-1)
  return terms.flatMap(({ token }, index) => {
    // "to sail if it rains" wants no rain.
    const isCondition = tokens.some(
      ({ form }, at) => tree.heads[at] === token && /^(?:if|unless|when|once)$/i.test(form),
    )
    const isVerb =
      !isCondition && (tokens[token]!.upos === 'VERB' || /^(?:xcomp|ccomp|acl)/.test(tree.relations[token] ?? ''))
    const isWanting = token === root && stanceVerbs.has(tokens[token]!.lemma.toLowerCase())
    return isVerb && !isWanting ? [index] : []
  })
}

/** Whether two who ask for something ask for one thing. `shared` are the terms of the first side's wanted deeds that the other has, too. */
export function areOneDemand(sides: Sides, shared: readonly number[]): boolean {
  const { a, b } = sides
  const isFirst = ({ statement: { tree }, terms }: Side, index: number) =>
    tree.heads[terms[index]!.token] === tree.heads.indexOf(-1)
  // "to close the harbour after the captain was accused of closing a pier"
  const asked = shared.filter(index => isFirst(a, index) && isFirst(b, a.matches[index]!.index))
  return asked.length > 0 && asked.every(index => isOneDemand(sides, index, a.matches[index]!.index))
}

/** "called on the mayor to close the harbour after three sailors were hurt", "urged her to close the harbour after the fire": they want one thing, told of with what it follows on. */
function isOneDemand({ a, b }: Sides, left: number, right: number): boolean {
  const objectOf = ({ statement: { tree }, terms }: Side, deed: number) =>
    terms.findIndex(({ token }) => tree.heads[token] === terms[deed]!.token && tree.relations[token] === 'obj')
  const [one, other] = [objectOf(a, left), objectOf(b, right)]
  if (one < 0 || other < 0 || a.matches[one]!.index !== other || a.matches[one]!.strength < partner) return false
  const adds = (side: Side, deed: number) =>
    side.alone.some(index => isContent(side, index) && isPartOf(side, index, deed))
  return !adds(a, left) || !adds(b, right)
}

/** Whether a term belongs to what is wanted and not to what it follows on. */
function isPartOf({ statement: { tokens, tree }, terms }: Side, index: number, deed: number): boolean {
  const occasions = new Set(
    tokens.flatMap(({ form }, at) =>
      /^(?:after|following|because|amid|since)$/i.test(form) ? [tree.heads[at] ?? -1] : [],
    ),
  )
  let at = terms[index]!.token
  for (let steps = 0; at >= 0 && at !== terms[deed]!.token && steps < tokens.length; steps++) {
    if (occasions.has(at)) return false
    at = tree.heads[at] ?? -1
  }
  return at === terms[deed]!.token
}

/** A word that says what is wanted: no name of a holder, no verb of wanting, no title or adverb. */
export function isContent({ statement: { tokens, tree }, terms, predicate }: Side, index: number): boolean {
  const { token, type, role, upos, isTitle } = terms[index]!
  return (
    index !== predicate &&
    type === 'word' &&
    role !== 'subject' &&
    !isTitle &&
    upos !== 'ADV' &&
    !stanceVerbs.has(tokens[token]!.lemma.toLowerCase()) &&
    tree.relations[token] !== 'amod'
  )
}

/** Verbs of wanting, asking or holding an opinion; written by hand. */
export const stanceVerbs: ReadonlySet<string> = new Set(
  `want demand propose urge insist prefer favour favor support oppose back endorse advocate call press pressure request
  view consider regard believe object criticise criticize condemn welcome`.split(/\s+/),
)
