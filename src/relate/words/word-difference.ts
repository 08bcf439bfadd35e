import { rowOf } from '../../lexicon/rivals.ts'
import type { Kind } from '../../model.ts'
import type { Term } from '../../statement/terms.ts'
import { areNamesByForm, isCutOff, isProper } from '../names/names-by-form.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { areLone, type Side, type Sides } from '../sides.ts'
import { isExchanged, mayStandFor } from './may-stand-for.ts'
import { classOf } from './one-for-one.ts'

/** What two words in one place make different; null when they may be meant as the same, or when telling them apart is the work of other rules. */
export function wordDifference(sides: Sides, one: Term, other: Term): Kind | null {
  const { a, b, relatedness } = sides
  // "the daily ferry", "the monthly ferry": what is the one is not the other.
  const row = rowOf(one.lemma, other.lemma)
  if (row !== null && !one.isTitle && !other.isTitle) return row
  // "the first chapter", "the last chapter": an ordinal and an adjective
  if (isExchanged(one, other)) return one.role === 'predicate' ? 'event' : 'detail'
  // "Mr. Berg", "Ms. Berg"
  if (isOfOtherSex(one, other)) return 'actor'
  if (areNamesByForm(sides, one, other)) return 'actor'
  const kind = classOf(one)
  if (kind !== classOf(other)) return null
  if (kind === 'number') return 'quantity'
  if (kind === 'time') return 'time'
  // "the Westport ferry", "the Hull ferry"; a title beside a name, or two forms of one name, tell nothing.
  if (kind === 'name') {
    if (one.isTitle || other.isTitle) return null
    if (formOf(a, one) === formOf(b, other)) return null
    if (!isProper(a, one) || !isProper(b, other) || mayBeOneName(one.lemma, other.lemma) || isCutOff(one, other))
      return null
    return one.type === 'place' && other.type === 'place' ? 'place' : 'actor'
  }
  // Verbs and adjectives are exchanged freely: "said", "explained", "large", "sizeable".
  if (kind !== 'NOUN' || mayStandFor(one, other)) return null
  const related = relatedness(one.lemma, other.lemma)
  // "brother", "sister": what goes together like no other words and is no synonym are the members of one set; in a story rather two words for one thing, "budget" and "spending".
  if (related !== null && related >= strange && (related < siblings || !areLone(sides))) return null
  return one.role === 'subject' ? 'actor' : 'detail'
}

/**
 * Who repeats a sentence word for word but for one word means something by it: "a wooden ferry", "a rusty ferry". Where several words are
 * exchanged, adjectives are mostly a matter of style; verbs ("said", "explained") always are.
 */
export function soleDifference(sides: Sides, one: Term, other: Term): Kind | null {
  const { relatedness } = sides
  const [left, right] = [classOf(one), classOf(other)]
  if (one.type !== 'word' || other.type !== 'word' || mayStandFor(one, other)) return null
  const related = relatedness(one.lemma, other.lemma)
  if (left === 'ADJ' && right === 'ADJ') return related === null || related < siblings ? 'detail' : null
  if (areLone(sides) && isFirstOfTwo(sides.a, one) && isFirstOfTwo(sides.b, other))
    return related !== null && related < siblings ? 'detail' : null
  // "another burglary arrest", "another such arrest": in a story a word that is built in otherwise.
  return areLone(sides) && left !== right && (left === 'NOUN' || right === 'NOUN') ? 'detail' : null
}

function isOfOtherSex({ lemma: one }: Term, { lemma: other }: Term): boolean {
  const [left, right] = [one, other].map(word => word.toLowerCase().replace('.', '')) as [string, string]
  return (left === 'mr' && women.has(right)) || (right === 'mr' && women.has(left))
}

const women: ReadonlySet<string> = new Set(['ms', 'mrs', 'miss'])

const formOf = ({ statement }: Side, { token }: Term): string => statement.tokens[token]!.form.toLowerCase()

/** "insurance products", "bank products": the first noun of two says which kind. */
function isFirstOfTwo({ statement: { tree } }: Side, { token }: Term): boolean {
  return tree.relations[token] === 'compound'
}

/**
 * Cosines of nouns that stand for one thing lie between these two in most cases. Chosen on the training half of SummEdits: below and above, two
 * changes of three change what is said; between, one of three.
 */
const strange = 0.3
const siblings = 0.8
