import { mayNameTheSame } from '../../lexicon/near-words.ts'
import { describesPerson } from '../../lexicon/person-nouns.ts'
import { offices } from '../../lexicon/titles.ts'
import { inOtherSlots } from '../names/role-slots.ts'
import type { RelationRule } from '../rule.ts'
import { areLone, partner, type Side, type Sides } from '../sides.ts'

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
    { a: 'Anna Berg is the mayor of Hull.', b: 'Anna Berg is the ambassador to Norway.', finds: 'differs' },
    { a: 'Anna Berg is the former mayor.', b: 'Anna Berg is the first mayor.', finds: null },
    { a: 'Anna Berg is a former mayor of Hull.', b: 'Anna Berg is the ambassador to Norway.', finds: null },
    // One says how she leads, the other whom.
    { a: 'Anna Berg is the minority leader.', b: 'Anna Berg is the Republican leader.', finds: null },
    { a: 'Anna Berg would be a surprising mayor.', b: 'Anna Berg would be an unlikely mayor.', finds: null },
    { a: 'The Gull is the biggest mail ferry.', b: 'The Gull is the largest boat of the port.', finds: null },
    { a: 'Gull Lines is the state-run line of Norway.', b: 'Gull Lines is the national line of Norway.', finds: null },
    { a: 'The harbour is a busy place.', b: 'The harbour is a topic of the talks.', finds: null },
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

/**
 * "A club" and "an organisation", "the former mayor" and "the first mayor"; "a ferry" and "a captain" are two kinds of thing. In a story everybody is described in many
 * words, so that there only offices are told apart: "finance minister" and "foreign minister", "the mayor" and "the harbour master".
 */
function mayBeOne(sides: Sides, one: Description, other: Description): boolean {
  const { a, b } = sides
  const [left, right] = [a.terms[one.head]!, b.terms[other.head]!]
  // "the state-run line", "the national line": what is no person is described in many ways.
  if (!areLone(sides) && !(describesPerson(left.lemma.toLowerCase()) && describesPerson(right.lemma.toLowerCase())))
    return true
  if (a.matches[one.head]!.index === other.head && a.matches[one.head]!.strength >= partner) {
    if (!areLone(sides) && inOtherSlots(one.kinds, other.kinds)) return true
    return !one.isOfOtherKind || !other.isOfOtherKind
  }
  if (left.type !== 'word' || right.type !== 'word') return false
  if (mayNameTheSame(left.lemma, right.lemma)) return true
  // Asked about two lone texts, "a model" is no "driver"; in a story the same one may well be both.
  if (areLone(sides)) return false
  // "a former mayor" may be an ambassador now
  return !isOffice(left.lemma) || !isOffice(right.lemma) || !one.isHeldNow || !other.isHeldNow
}

/** An office by its own name; whoever holds one may be called a leader, an official or an expert as well. */
const isOffice = (lemma: string): boolean => offices.has(lemma.toLowerCase()) && !general.has(lemma.toLowerCase())

// Written by hand: what holders of many offices are, and callings.
const general: ReadonlySet<string> = new Set(
  `activist actor actress agent aide artist author billionaire boss businessman businesswoman candidate chief columnist commentator consultant critic
  delegate deputy diplomat doctor economist envoy executive expert farmer figure forward founder general guard host investigator investor journalist
  lawmaker lawyer attorney leader legislator manager mogul negotiator novelist officer official operative organiser organizer owner parliamentarian
  politician professor rebel representative researcher scholar scientist singer soldier spy star strategist striker student teacher tycoon veteran
  victim whistleblower winner writer`.split(/\s+/),
)

interface Description {
  /** Index of the term that says what it is. */
  readonly head: number
  /** True when a word the other side lacks says which kind it is of. */
  readonly isOfOtherKind: boolean
  /** False for "a minister" and "the former mayor": in one of several, or in times past. */
  readonly isHeldNow: boolean
  /** Lemmas, in lower case, of the words before the head that the other side lacks. */
  readonly kinds: readonly string[]
  readonly words: string
  /** Number of its words that the other side lacks. */
  readonly alone: number
}

const heldOnce = /^(?:an?|one|former|ex|late|then|retired|acting|next|future|once|outgoing|incoming)$/i

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
  const before = alone.filter(index => terms[index]!.token > copula && terms[index]!.token < term.token)
  return {
    words: statement.claim.text.slice(tokens[copula]!.end, tokens[term.token]!.end).trim(),
    head: predicate,
    isOfOtherKind: before.some(index => {
      const { lemma } = terms[index]!
      // "a sea-based radio" and "a sea-centric radio"
      return !lemma.includes('-') && !passing.has(lemma.toLowerCase())
    }),
    isHeldNow: !tokens.slice(copula + 1, term.token).some(({ form }) => heldOnce.test(form)),
    kinds: before.map(index => terms[index]!.lemma.toLowerCase()),
    alone: alone.filter(index => terms[index]!.token > copula && terms[index]!.token <= term.token).length,
  }
}
