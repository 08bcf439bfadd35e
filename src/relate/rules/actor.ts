import { type Name, roleOf, strangeNames } from '../names/names.ts'
import { mayBeOneName as areOneName } from '../names/one-name.ts'
import { isKnown, whyOtherActor } from '../names/other-actor.ts'
import { isTitleCase } from '../names/title-case.ts'
import { coverage, predicatesMatch } from '../proof.ts'
import type { Outcome, RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import { areLone, eventLemma, partner, type Side, type Sides, wordsBetween } from '../sides.ts'
import { befallsMany } from '../words/befalls-many.ts'
import { isPrinted } from '../words/printed.ts'

export const actor: RelationRule = {
  title: 'another one does it',
  match(sides) {
    return swapped(sides) ?? replaced(sides)
  },
  examples: [
    {
      a: 'Anna Berg handed the keys of the old lighthouse to the director of the museum.',
      b: 'On Monday Carl Dahl handed the keys of the old lighthouse to the director of the museum.',
      finds: 'contradicts',
    },
    // One of four listed is no answer to the other's one.
    {
      a: 'Ellen Hull, who won the backing of the former harbour chairman Ed Gill, wants the seat.',
      b: 'The candidates for the seat include Rolf Prien, chairman of the pilots; Nina Wagner, an envoy; Ellen Hull, who has the backing of the dockers; Saul Nuss, former harbour chairman; and Kurt Lohse.',
      finds: null,
    },
    // Others may have thanked him too.
    { a: 'Anna Berg thanked the captain.', b: 'Carl Dahl thanked the captain.', finds: 'differs' },
    // Not in the words of the outlet: a pronoun may have been read for the wrong one.
    {
      a: 'Anna Berg thanked the captain.',
      b: 'Carl Dahl thanked the captain.',
      finds: null,
      claimB: { quote: { exact: 'He thanked the captain', start: 0, end: 22 } },
    },
    { a: 'Anna Berg is a former aide to the mayor.', b: 'Carl Dahl is a former aide to the mayor.', finds: null },
    // One may be a spelling or a short form of the other.
    { a: 'Anna Raite thanked the captain.', b: 'Anna Rait thanked the captain.', finds: null },
    // Two of one crew.
    {
      a: 'Oslo defensive keeper Anna Berg was arrested on suspicion of drunken sailing.',
      b: "Oslo's Dahl is arrested on suspicion of drunk sailing",
      finds: 'differs',
    },
    // She may be the one.
    { a: 'Berg set a deadline for the sale.', b: 'The Westport Republican set a deadline for the sale.', finds: null },
    // Two ways to call one.
    {
      a: 'Heron the night Ferry was filmed as she reached the pier at home.',
      b: 'Heron/Boat was filmed when she reached the pier at home.',
      finds: null,
    },
    {
      a: 'Mayor Anna Berg condemned the attack on the old ferry in the harbour of Westport on Monday.',
      b: 'Mayor Carl Dahl condemned the attack on the old ferry in the harbour of Westport on Monday.',
      finds: null,
    },
    // Whose or which, and nobody who does it.
    {
      a: 'There has been little coverage of the vote, in contrast to the May vote that confirmed the office of Anna Berg.',
      b: 'The run-up to the vote in the former Danish port has seen little coverage.',
      finds: null,
    },
    {
      a: 'The Berg family feared a return of the old fever.',
      b: 'Clara Dahl feared a return of the old fever.',
      finds: null,
    },
    {
      a: 'Anna Berg has a clear lead of nine votes over Clara Dahl in the council.',
      b: 'Rolf Prien has a clear lead of nine votes over Ellen Hull in the council.',
      finds: null,
    },
    {
      a: 'He has been charged with Gross Neglect, leaving the scene of an accident that sank a ferry, and theft.',
      b: 'Dahl was charged with leaving the scene of an accident that sank a ferry, and theft.',
      finds: null,
    },
    { a: 'Denmark attacked Sweden.', b: 'Sweden attacked Denmark.', finds: 'differs' },
    { a: 'Anna Berg met Carl Dahl.', b: 'Carl Dahl met Anna Berg.', finds: null },
    { a: 'Denmark bought the ferry.', b: 'Sweden sold the lighthouse.', finds: null },
  ],
}

/** "Denmark attacked Sweden" against "Sweden attacked Denmark". */
function swapped(sides: Sides): Outcome {
  if (!predicatesMatch(sides)) return null
  const { a, b } = sides
  const one = namedSubject(a)
  const other = namedSubject(b)
  if (one === null || other === null || !swapsRole(a, one, b) || !swapsRole(b, other, a)) return null
  // "Lavrov met Raad" and "Raad met Lavrov" is one meeting.
  if (mutual.has(a.terms[a.predicate]!.lemma)) return { stopped: 'no difference: such an event has no direction' }
  const words = { a: nounPhrase(a, one), b: nounPhrase(b, other) }
  return {
    relation: 'differs',
    kind: 'actor',
    reason: { kind: 'actor', ...words, text: `${words.a} ≠ ${words.b}` },
    note: 'not a contradiction: two can do the same to each other',
    explains: { a: new Set([a.terms[one]!.token]), b: new Set([b.terms[other]!.token]) },
  }
}

// Verbs whose subject and object can change places; from general knowledge.
const mutual: ReadonlySet<string> = new Set(
  'meet marry divorce join border resemble equal match face fight play debate talk speak negotiate discuss agree collide'.split(
    ' ',
  ),
)

/** A list of candidates has a name for every place: none of them answers the other's one. */
const mostStrange = 3

/** A name of one side at the place where the other has another name. */
function replaced(sides: Sides): Outcome {
  const { a, b } = sides
  const left = strangeNames(a, b)
  const right = left.length === 0 ? [] : strangeNames(b, a)
  if (right.length === 0) return null
  const fit = left.map(one => right.map(other => fitness(sides, one, other)))
  for (const [row, one] of left.entries()) {
    const best = Math.max(0, ...fit[row]!)
    const column = fit[row]!.indexOf(best)
    const other = right[column]
    // With two that fit as well nobody can say who stands for whom.
    const rivals = [...fit[row]!, ...fit.map(values => values[column]!)].filter(value => value >= best)
    if (best === 0 || !other || rivals.length !== 2) continue
    const explains = { a: one.tokens, b: other.tokens }
    if (!areLone(sides)) {
      const why = whyOtherActor(sides, one, other)
      if (why !== null) return { stopped: `${one.words} ≠ ${other.words}, but ${why}` }
    }
    const failed =
      Math.max(left.length, right.length) > mostStrange
        ? 'one names several whom the other does not'
        : (whyNotSameFact(sides, explains) ?? whyTooFew(sides, one, other))
    const reason = { kind: 'actor', a: one.words, b: other.words, text: `${one.words} ≠ ${other.words}` }
    if (failed === null) return { relation: 'contradicts', kind: 'actor', reason, explains }
    if (!isOneType(one, other) || !isClose(sides, one, other) || roleOf(a, one) !== roleOf(b, other)) continue
    if (!isPrinted(a, one.words) || !isPrinted(b, other.words)) continue
    // "Berg will miss the race", "Dahl has missed no race"; an outlet that names both may call one of them so.
    if (!areLone(sides) && (/^one is /.test(failed) || isKnown(b, a, one) || isKnown(a, b, other))) continue
    // "Anna Berg is a former mayor of Hull", "Carl Dahl is a former mayor of Hull": where only one can be, the rule of holders says so.
    if (!areLone(sides) && isDescribed(a) && isDescribed(b))
      return { stopped: 'another one, but both may be that', explains }
    // "gave the mayor a chance", "gave Carl Dahl": of the longer a third must be met.
    if (Math.min(coverage(a, one.tokens), coverage(b, other.tokens)) < third) continue
    if (isDescription(sides.a, one) || isDescription(sides.b, other)) continue
    if (!areLone(sides) && Math.max(left.length, right.length) > mostStrange) continue
    // In a story several are charged with one thing: only where both sentences tell little else does one stand for the other.
    if (!areLone(sides) && Math.min(coverage(a, one.tokens), coverage(b, other.tokens)) < half) continue
    return { relation: 'differs', kind: 'actor', reason, explains, note: `not a contradiction: ${failed}` }
  }
  return null
}

/** "X is the spokesman of the port": a noun says what its subject is. */
function isDescribed({ statement: { tokens, tree } }: Side): boolean {
  const root = tree.heads.indexOf(-1)
  return (
    /^(?:NOUN|PROPN)$/.test(tokens[root]?.upos ?? '') &&
    tree.heads.some((head, index) => head === root && tree.relations[index] === 'cop')
  )
}

/** How well two names stand for each other in their sentences; 0 when they do not. */
function fitness(sides: Sides, one: Name, other: Name): number {
  if (one.type === 'place' && other.type === 'place') return 0
  const { links, neighbours } = fitOf(sides, one.tokens, other.tokens)
  if (neighbours === 0 || (links === 0 && !predicatesMatch(sides))) return 0
  // A name's type is a guess where its sentence says little: then more must fit.
  if (one.type !== other.type && (links === 0 || neighbours < 2)) return 0
  if (mayBeOneName(one.words, other.words)) return 0
  return (
    links + neighbours + (roleOf(sides.a, one) === roleOf(sides.b, other) ? 1 : 0) + (one.type === other.type ? 1 : 0)
  )
}

/**
 * Many can do what is told in three words; that two outlets tell the same deed of two people shows only when they share much more. Chosen on
 * names exchanged in pairs of MRPC, ECB+ and iSTS headlines that tell the same, against pairs of ECB+ about other events of one kind.
 */
function whyTooFew(sides: Sides, one: Name, other: Name): string | null {
  const { a, b } = sides
  if (!isOneType(one, other)) return 'the names may stand for different things'
  // A text all in small letters: "bin" of "anna bin berg".
  if (!/^\p{Lu}/u.test(one.words) || !/^\p{Lu}/u.test(other.words)) return 'a word in small letters may be no name'
  if (isTitleCase(a.statement) || isTitleCase(b.statement)) return 'the capitals of a headline may be no names'
  if (titlesClash(sides, one, other)) return 'they are described in different words'
  // "Oslo keeper Anna Berg was arrested on suspicion of smuggling whisky", "Oslo's Dahl is arrested on suspicion of smuggling whisky"
  if (befallsMany(eventLemma(a))) return 'another one may have met the same'
  const isShared = ({ matches, terms }: Side, name: Name, index: number) =>
    matches[index]!.strength >= partner && !name.tokens.has(terms[index]!.token)
  const shared = a.terms.filter((_, index) => isShared(a, one, index)).length
  const covered = Math.max(coverage(a, one.tokens), coverage(b, other.tokens))
  const neighbours = fitOf(sides, one.tokens, other.tokens).neighbours
  const isEnough = neighbours >= 2 && ((shared >= 6 && covered >= 0.6) || (shared >= 5 && covered >= 0.8))
  return isEnough ? null : 'another one may have done the same'
}

/** A name of unknown type may be a person's: "Berg". */
function isOneType(one: Name, other: Name): boolean {
  return one.type !== 'place' && other.type !== 'place' && [one.type, other.type].includes('person')
    ? one.type === other.type || one.type === 'unknown' || other.type === 'unknown'
    : one.type === other.type && one.type === 'organisation'
}

/** "the President", "the Westport Republican": a capital, but perhaps the one whom the other side names. */
function isDescription({ statement: { tokens, tree }, terms }: Side, { type, tokens: own }: Name): boolean {
  if (type === 'person' || type === 'organisation')
    return terms.some(({ token, isTitle }) => own.has(token) && isTitle && own.size === 1)
  return tokens.some(({ form }, index) => /^(?:the|a|an)$/i.test(form) && own.has(tree.heads[index] ?? -1))
}

/** "the captain Anna Berg" and "the pilot Carl Dahl" are two people who may both have been arrested. */
function titlesClash({ a, b }: Sides, one: Name, other: Name): boolean {
  return hasOwnTitle(a, one) && hasOwnTitle(b, other)
}

function hasOwnTitle({ terms, matches }: Side, name: Name): boolean {
  for (let index = name.terms[0]! - 1; index >= 0 && terms[index]!.isTitle; index--)
    if (matches[index]!.strength < partner) return true
  return false
}

/** Two spellings of one ("Raite", "Rait"), or perhaps a short form ("IAC", "InterActive"). */
function mayBeOneName(one: string, other: string): boolean {
  if (areOneName(one, other) || sharesPart(one, other)) return true
  const isShort = [one, other].some(name => /^\p{Lu}{2,6}$/u.test(name))
  return one[0]?.toLowerCase() === other[0]?.toLowerCase() && (isShort || one.slice(0, 3) === other.slice(0, 3))
}

/** "the Berg-Dahl plan" may be that of Anna Berg. */
function sharesPart(one: string, other: string): boolean {
  const parts = new Set(one.split(/[\s-]+/))
  return other.split(/[\s-]+/).some(part => parts.has(part))
}

/** Share of either sentence that must have a partner before another name in it is worth telling. */
const half = 0.5
const third = 0.34

function isClose(sides: Sides, one: Name, other: Name): boolean {
  const { neighbours } = fitOf(sides, one.tokens, other.tokens)
  const covered = Math.max(coverage(sides.a, one.tokens), coverage(sides.b, other.tokens))
  return (
    (neighbours >= 2 && covered >= half) ||
    (roleOf(sides.a, one) === 'subject' && predicatesMatch(sides) && objectsMatch(sides))
  )
}

/** Index of the subject's last name; null when the subject is no name: descriptions change from outlet to outlet. */
function namedSubject({ terms }: Side): number | null {
  const index = terms.findLastIndex(term => term.role === 'subject' && (term.type === 'name' || term.type === 'place'))
  return index < 0 || terms.some(term => term.role === 'subject' && term.type === 'word') ? null : index
}

function swapsRole(side: Side, subject: number, other: Side): boolean {
  const match = side.matches[subject]!
  return match.strength >= partner && other.terms[match.index]!.role === 'object'
}

function objectsMatch({ a, b }: Sides): boolean {
  const met = (side: Side) => {
    const own = side.terms.flatMap((term, index) => (term.role === 'object' ? [index] : []))
    return own.length > 0 && own.every(index => side.matches[index]!.strength >= partner)
  }
  return met(a) && met(b)
}

function nounPhrase({ statement, terms }: Side, index: number): string {
  const token = terms[index]!.token
  let first = token
  while (first > 0 && /^(?:PROPN|ADJ)$/.test(statement.tokens[first - 1]!.upos)) first--
  return wordsBetween(statement, first, token)
}
