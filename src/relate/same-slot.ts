import type { Statement } from '../model.ts'
import type { Term } from '../statement/terms.ts'
import type { Explained } from './explained.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import { whyNotSameLevel } from './same-level.ts'
import { partner, type Side, type Sides } from './sides.ts'
import { type Count, compareValues, countsOf, sameCounted } from './values/counts.ts'
import { timesClash } from './values/time-values.ts'

/**
 * Whether two disputed words fill the same place of the same event: what they hang on is the same, so are their neighbours or most
 * of the shorter sentence, and nothing beside them clashes. What only one side tells is no obstacle: "The fire killed 14 people" and
 * "A fire that began in the engine room of the ferry killed 17 people on Monday" are about one toll.
 *
 * Null when that is proven, otherwise the condition that failed, in words.
 */
export function whyNotSameSlot(
  sides: Sides,
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
  { isTime = false, isNegation = false }: Question = {},
): string | null {
  const { a, b } = sides
  const level = whyNotSameLevel(a.statement.claim, b.statement.claim, {
    a: isInPastClause(a, left),
    b: isInPastClause(b, right),
  })
  if (level !== null) return level
  if (!isNegation && isNegated(a, left) !== isNegated(b, right)) return 'one is negated'
  if (!isTime && timesClash(a.statement, b.statement)) return 'the times differ'
  const one = contentOf(a, left)
  const other = contentOf(b, right)
  if (numbersClash(sides, left, right)) return 'the numbers differ too'
  const { links, neighbours, isSameHead, areRoots } = fitOf(sides, left, right)
  // Who meets one minister on Monday meets another on Tuesday.
  if (one.places > 0 && other.places > 0) return 'the places differ'
  if (Math.min(one.names, other.names) > (isTime ? 0 : strangeNames)) return 'the names differ too'
  // A day belongs to one verb or noun: "released on Friday", "elected on Thursday".
  if (isTime ? !isSameHead && neighbours < closeNeighbours : !areRoots && links === 0 && !predicatesMatch(sides))
    return 'the events differ'
  // "Set the pace on Friday", "set the record on Thursday".
  if (isTime && objectIsForeign(a) && objectIsForeign(b)) return 'they do something else'
  const shorter = one.all <= other.all ? one : other
  const cover = shorter.all === 0 ? 0 : shorter.found / shorter.all
  if (links > 0 && neighbours >= closeNeighbours) return null
  const isStrangeSubject =
    subjectIsForeign(a) || subjectIsForeign(b) || isOfOthers(a, left, b) || isOfOthers(b, right, a)
  if (isStrangeSubject && cover < nearlyAll) return 'the subjects differ'
  // "It has earned $227 million worldwide": a short sentence that is met almost whole.
  const isMet = cover >= nearlyAll && shorter.found >= little && isSameHead
  return isMet || (cover >= most && shorter.found >= substance) ? null : 'they share too little besides'
}

/*
 * Chosen on changes planted in pairs of MRPC, iSTS headlines, ClaimDiff and NewsWCL50 that people had marked as telling the same, against
 * the natural disputes of MRPC, ClaimDiff, ECB+ and NewsWCL50.
 */
/** Of the three words before and the three after. */
const closeNeighbours = 3
/** Share of the shorter side's other words that have a partner. */
const most = 0.55
const nearlyAll = 0.8
/** Words in common beside those in question: "three people died" and "a man died" have not enough. */
const substance = 2
const little = 1.3
/** Names on both sides without a partner: one is often a longer form or an agency, two are other people. */
const strangeNames = 1

/** What the words in question are: times, or words that only one side negates. */
export interface Question {
  readonly isTime?: boolean
  readonly isNegation?: boolean
}

/** Null when either proof holds: the sentences tell one event as a whole, or the words in question fill the same place of one. */
export function whyNotSameFact(sides: Sides, disputed: Explained, question: Question = {}): string | null {
  if (whyNotSameEvent(sides, { ...disputed, time: question.isTime === true }) === null) return null
  return whyNotSameSlot(sides, disputed.a, disputed.b, question)
}

/** True when beside those in question each side has a number of one thing that the other lacks: two events, or two days of one. */
export function numbersClash({ a, b }: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const free = (side: Side, disputed: ReadonlySet<number>) =>
    countsOf(side.statement).filter(({ tokens }) => [...tokens].every(token => !disputed.has(token)))
  const [one, other] = [free(a, left), free(b, right)]
  const isMet = (count: Count, others: readonly Count[]) =>
    others.some(({ value, unit }) => value === count.value && unit === count.unit)
  const alone = one.filter(count => !isMet(count, other))
  const others = other.filter(count => !isMet(count, one))
  return alone.some(count =>
    others.some(
      rival =>
        (count.unit === null ? sameCounted(count, rival) : count.unit === rival.unit) &&
        compareValues(count, rival) === 'apart',
    ),
  )
}

export interface Content {
  /** Weight of the words that are not in question, times left out. */
  readonly all: number
  readonly found: number
  /** Names without a partner in the clause of the words in question. */
  readonly names: number
  /** Places without a partner, wherever they stand. */
  readonly places: number
}

export function contentOf(side: Side, disputed: ReadonlySet<number>): Content {
  const content = { all: 0, found: 0, names: 0, places: 0 }
  const { tokens, mentions } = side.statement
  // A time without a value is no term of its own: "on Monday" of an article without a date.
  const times = mentions.filter(({ type }) => type === 'time')
  const outer = [...disputed].map(token => clauseOf(side.statement, token))
  side.terms.forEach((term, index) => {
    const { start } = tokens[term.token]!
    if (disputed.has(term.token) || times.some(time => time.start <= start && start < time.end)) return
    const weight = term.upos === 'ADV' ? 0.4 : term.upos === 'ADJ' ? 0.7 : 1
    content.all += weight
    if (side.matches[index]!.strength >= partner) content.found += weight
    else if (isActor(side.statement, term)) {
      if (term.type === 'place') content.places++
      if (outer.includes(clauseOf(side.statement, term.token))) content.names++
    }
  })
  return content
}

export interface Fit {
  /** True when either is what its sentence says of its subject: "The toll is 14". */
  readonly areRoots: boolean
  /** Terms that both hang on, near or far. */
  readonly links: number
  /** True when the term right above one is that right above the other or the next. */
  readonly isSameHead: boolean
  /** Of the three terms before and after, those that stand beside both. */
  readonly neighbours: number
}

/** How well two places fit: words they both hang on, and words that stand beside both. */
export function fitOf({ a, b }: Sides, left: ReadonlySet<number>, right: ReadonlySet<number>): Fit {
  const shared = (one: readonly number[], other: readonly number[]) =>
    one.filter(index => {
      const match = a.matches[index]!
      return match.strength >= partner && other.includes(match.index)
    }).length
  const [one, other] = [above(a, left), above(b, right)]
  return {
    areRoots: isRoot(a, left) && isRoot(b, right),
    links: shared(one, other),
    // "the hearing on Monday", "the hearing held on Monday"
    isSameHead: shared(one.slice(0, 1), other.slice(0, 2)) > 0 || shared(one.slice(0, 2), other.slice(0, 1)) > 0,
    neighbours: shared(beside(a, left), beside(b, right)),
  }
}

/** The terms above some tokens on the way to the root, at most three. */
function above({ statement: { tree }, terms }: Side, tokens: ReadonlySet<number>): number[] {
  const found: number[] = []
  let at = topOf(tree.heads, tokens)
  // A path in a tree: no more steps than tokens.
  for (at = tree.heads[at] ?? -1; at >= 0 && found.length < 3; at = tree.heads[at] ?? -1) {
    const index = terms.findIndex(term => term.token === at)
    if (index >= 0) found.push(index)
  }
  return found
}

function isRoot({ statement: { tree } }: Side, tokens: ReadonlySet<number>): boolean {
  return [...tokens].some(token => tree.heads[token] === -1)
}

function topOf(heads: readonly number[], tokens: ReadonlySet<number>): number {
  for (const token of tokens) if (!tokens.has(heads[token] ?? -1)) return token
  return -1
}

const window = 3

/** The three terms before and the three after, without those in question. */
function beside({ terms }: Side, tokens: ReadonlySet<number>): number[] {
  const first = Math.min(...tokens)
  const last = Math.max(...tokens)
  const before: number[] = []
  const after: number[] = []
  for (let index = 0; index < terms.length; index++) {
    const { token } = terms[index]!
    if (token < first) before.push(index)
    if (token > last && after.length < window) after.push(index)
  }
  return [...before.slice(-window), ...after]
}

/** A name that stands for somebody; in "a Senate-backed plan" and "the Rhodes scholar" it only describes. */
function isActor({ tree }: Statement, { type, isTitle, token }: Term): boolean {
  return type !== 'word' && type !== 'number' && !isTitle && !/^(?:compound|amod)/.test(tree.relations[token] ?? '')
}

/** The verb of the clause a token stands in, past the nouns and infinitives on the way; the token itself at the top. */
function clauseOf({ tree }: Statement, token: number): number {
  let at = token
  for (let step = 0; step < deepest && !ownClause.test(tree.relations[at] ?? 'root'); step++) {
    const head = tree.heads[at] ?? -1
    if (head < 0) break
    at = head
  }
  return at
}

/** Steps up a tree; a clause of a real sentence is never so deep. */
const deepest = 40

const ownClause = /^(?:root|acl|advcl|appos|parataxis|conj|ccomp|csubj)/

function isNegated({ negated }: Side, tokens: ReadonlySet<number>): boolean {
  for (const token of tokens) if (negated.has(token)) return true
  return false
}

/** "The fire, which killed 14 people, may spread": the clause of the number happened, whatever may come. */
function isInPastClause({ statement }: Side, tokens: ReadonlySet<number>): boolean {
  const { tree, tokens: words } = statement
  let at = topOf(tree.heads, tokens)
  for (let step = 0; step < deepest && at >= 0; step++, at = tree.heads[at] ?? -1) {
    const isFinitePast = words[at]?.xpos === 'VBD' || (words[at]?.xpos === 'VBN' && hasPastAuxiliary(statement, at))
    if (/^(?:acl:relcl|advcl)/.test(tree.relations[at] ?? '')) return isFinitePast
    if (tree.relations[at] === 'root') return false
  }
  return false
}

function hasPastAuxiliary({ tokens, tree }: Statement, verb: number): boolean {
  return tokens.some((token, index) => tree.heads[index] === verb && token.xpos === 'VBD')
}

/** True when the clause in question tells of somebody named whom the other side does not know, and the other tells of something else there. */
function isOfOthers(side: Side, disputed: ReadonlySet<number>, other: Side): boolean {
  const clause = clauseOf(side.statement, [...disputed][0] ?? 0)
  const named = side.terms.flatMap((term, index) => {
    const isCore = (term.role === 'subject' || term.role === 'object') && isActor(side.statement, term)
    return isCore && !disputed.has(term.token) && clauseOf(side.statement, term.token) === clause ? [index] : []
  })
  return (
    named.length > 0 &&
    named.every(index => side.matches[index]!.strength < partner) &&
    other.terms.some(
      ({ role, type }, index) =>
        (role === 'subject' || role === 'object') && type !== 'number' && other.matches[index]!.strength < partner,
    )
  )
}

const subjectIsForeign = (side: Side): boolean => isForeign(side, 'subject')
const objectIsForeign = (side: Side): boolean => isForeign(side, 'object')

/** True when a statement has a subject or object of which no word is met on the other side. */
function isForeign({ terms, matches }: Side, role: 'subject' | 'object'): boolean {
  const own = terms.flatMap((term, index) => (term.role === role && term.type !== 'time' ? [index] : []))
  return own.length > 0 && own.every(index => matches[index]!.strength < partner)
}
