import type { Statement } from '../../model.ts'
import { partner, type Side, type Sides } from '../sides.ts'
import { isPersonAt } from './descriptions.ts'
import { mayBeOneName } from './one-name.ts'
import { haveOtherSubjects, isLegalForm, nameAround } from './other-subjects.ts'

/**
 * Whether what each outlet gives is that of somebody else: "Dahl Lines lost $9 million", "Lund Shipping lost $4 million"; "Dahl shares closed at $9", "shares of Lund closed at $4". Whom
 * only one side names must be unknown to the other's whole article: "the company lost $4 million" in an article that nowhere speaks of Dahl. `left` and `right` are the tokens in
 * question; whose name itself is in question owns nothing.
 */
export function haveOtherOwners(sides: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const { a, b } = sides
  const [one, other] = [ownersIn(a), ownersIn(b)]
  if (one.some(index => left.has(a.terms[index]!.token)) || other.some(index => right.has(b.terms[index]!.token)))
    return false
  if (haveOtherSubjects(sides, { a: left, b: right })) return true
  // "Dahl took the oath before Berg", "Berg heard the oath"
  if (one.length > 0 && other.length > 0)
    return !one.some(index => isNamed(a, index, b)) && !other.some(index => isNamed(b, index, a))
  return one.length > 0 ? areUnknown(a, one, b) : other.length > 0 && areUnknown(b, other, a)
}

/** Terms of the names that stand for the subject or say whose it is: "Dahl shares", "Dahl's shares", "shares of Dahl Lines". */
function ownersIn({ statement, terms }: Side): number[] {
  const { tokens, mentions } = statement
  return terms.flatMap(({ token, type, isTitle, lemma }, index) => {
    if (type !== 'name' || isTitle || isLegalForm(lemma) || tokens[token]!.upos !== 'PROPN') return []
    const { start, end } = tokens[token]!
    const isElse = mentions.some(
      mention =>
        mention.type !== 'person' && mention.type !== 'organisation' && mention.start <= start && end <= mention.end,
    )
    return !isElse && isOfSubject(statement, token) ? [index] : []
  })
}

/** Steps from a name to the head of the subject; names of news have fewer words. */
const mostSteps = 6

function isOfSubject({ tokens, tree: { heads, relations } }: Statement, token: number): boolean {
  let at = token
  for (let step = 0; step < mostSteps && at >= 0; step++) {
    const relation = relations[at] ?? ''
    if (/^nsubj/.test(relation)) return true
    // "Dahl shares closed at $9", where the reader took the verb for a participle.
    if (heads[at] === -1)
      return tokens[at]!.upos === 'NOUN' && !relations.some((own, index) => heads[index] === at && own === 'cop')
    if (!/^(?:flat|compound|nmod|appos|amod)/.test(relation)) return false
    at = heads[at] ?? -1
  }
  return false
}

function isNamed(side: Side, index: number, other: Side): boolean {
  const { strength, index: met } = side.matches[index]!
  return (strength >= partner && other.terms[met]!.type === 'name') || isCalled(side, index, other)
}

/** In another spelling, or by initials: "Westport Ferry Line", "WFL". */
const isCalled = (side: Side, index: number, other: Side): boolean => {
  const own = nameAround(side, index)
  return other.statement.mentions.some(
    ({ type, text }) => (type === 'person' || type === 'organisation') && mayBeOneName(own, text),
  )
}

/** A person may be "a climber" to the other outlet. */
const areUnknown = (side: Side, owners: readonly number[], other: Side): boolean =>
  owners.every(
    index =>
      !isPersonAt(side, side.terms[index]!.token) &&
      !isNamed(side, index, other) &&
      other.statement.surroundings?.article.has(side.terms[index]!.key) === false,
  )
