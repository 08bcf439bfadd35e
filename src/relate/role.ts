import { mayNameTheSame } from '../lexicon/near-words.ts'
import type { RelationRule } from './rule.ts'
import { areLone, partner, type Side, type Sides } from './sides.ts'

export const role: RelationRule = {
  title: 'another office or description of the same one',
  match(sides) {
    const one = descriptionOf(sides.a, sides.b)
    const other = descriptionOf(sides.b, sides.a)
    if (one === null || other === null) return null
    const { a, b } = sides
    const subjects = a.terms.some(
      (term, index) =>
        term.role === 'subject' &&
        b.terms[a.matches[index]!.index]?.role === 'subject' &&
        a.matches[index]!.strength >= partner,
    )
    // "the head of the bloc" and "the head of the bloc in the council": one says more.
    if (!subjects || one.alone === 0 || other.alone === 0) return null
    if (mayBeOne(sides, one, other)) return { stopped: 'no difference: two descriptions may fit the same one' }
    return {
      relation: 'differs',
      kind: 'role',
      reason: { kind: 'role', a: one.words, b: other.words, text: `${one.words} ≠ ${other.words}` },
      note: 'not a contradiction: one can hold two offices',
    }
  },
  examples: [
    { a: 'Anna Berg is the finance minister.', b: 'Anna Berg is the foreign minister.', finds: 'differs' },
    { a: 'Anna Berg is the former mayor.', b: 'Anna Berg is the first mayor.', finds: null },
    { a: 'Harbour Watch is a club.', b: 'Harbour Watch is a small organisation.', finds: null },
    { a: 'Anna Berg is the head of the bloc.', b: 'Anna Berg is the head of the bloc in the council.', finds: null },
    {
      a: 'Anna Berg is a retired Marine general who was among the first picks.',
      b: 'Ms. Berg is a retired four-star Marine general.',
      finds: null,
    },
    { a: 'Anna Berg is the finance minister.', b: 'Carl Dahl is the foreign minister.', finds: null },
  ],
}

/** "A club" and "an organisation", "the former mayor" and "the first mayor"; "a ferry" and "a captain" are two kinds of thing. */
function mayBeOne(sides: Sides, one: Description, other: Description): boolean {
  const { a, b } = sides
  const [left, right] = [a.terms[one.head]!, b.terms[other.head]!]
  if (a.matches[one.head]!.index === other.head && a.matches[one.head]!.strength >= partner)
    return !one.isOfOtherKind || !other.isOfOtherKind
  if (left.type !== 'word' || right.type !== 'word') return false
  if (mayNameTheSame(left.lemma, right.lemma)) return true
  // Asked about two lone texts, "a model" is no "driver"; in a story the same one may well be both.
  if (areLone(sides)) return false
  const related = sides.relatedness(left.lemma, right.lemma)
  return related !== null && related >= strange && related < siblings
}

/** As for a word in another's place (`other-word.ts`): between these two lie the nouns that may stand for one thing. */
const strange = 0.3
const siblings = 0.8

interface Description {
  /** Index of the term that says what it is. */
  readonly head: number
  /** True when a word the other side lacks says which kind it is of. */
  readonly isOfOtherKind: boolean
  readonly words: string
  /** Number of its words that the other side lacks. */
  readonly alone: number
}

// Written by hand: when, in which row, how good; not of which kind.
const passing: ReadonlySet<string> = new Set(
  'former current new old first second last next then future recent late long-time longtime early young great good big small key main top leading ordained whole'.split(
    ' ',
  ),
)

/** What "X is the …" says of X; null when the statement is no such sentence. */
function descriptionOf({ statement, terms, predicate, alone: unmatched }: Side, against: Side): Description | null {
  const term = terms[predicate]
  if (!term || !/^(?:NOUN|PROPN)$/.test(term.upos)) return null
  const { tokens, tree } = statement
  // "The plea was to one charge" describes nothing.
  if (tree.heads.some((head, index) => head === term.token && tree.relations[index] === 'case')) return null
  const copula = tree.heads.findIndex((head, index) => head === term.token && tree.relations[index] === 'cop')
  if (copula < 0) return null
  // "a Marine general" and "a four-star Marine general": a word may be taken for a name in one only, and a number says no kind.
  const isSaid = (lemma: string) => against.terms.some(other => other.lemma.toLowerCase() === lemma.toLowerCase())
  const alone = unmatched.filter(index => terms[index]!.type !== 'number' && !isSaid(terms[index]!.lemma))
  return {
    words: statement.claim.text.slice(tokens[copula]!.end, tokens[term.token]!.end).trim(),
    head: predicate,
    isOfOtherKind: alone.some(index => {
      const { token, lemma } = terms[index]!
      // "a sea-based radio" and "a sea-centric radio"
      return token > copula && token < term.token && !lemma.includes('-') && !passing.has(lemma.toLowerCase())
    }),
    alone: alone.filter(index => terms[index]!.token > copula && terms[index]!.token <= term.token).length,
  }
}
