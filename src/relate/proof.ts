import { isReal } from '../statement/is-real.ts'
import { partner, type Side, type Sides } from './sides.ts'
import { hasSameSpeaker } from './speakers.ts'
import { timesClash } from './values/time-values.ts'

/**
 * Whether both statements speak of one event so surely that they cannot both be true if they differ in one thing: same event word,
 * same subject, no other time, asserted at the same level, and nearly everything else the same. `disputed` are the tokens
 * whose difference is in question; they count for nothing.
 *
 * Null when it is proven; otherwise the condition that failed, in words.
 */
export function whyNotSameEvent(sides: Sides, disputed: Disputed = {}): string | null {
  const { a, b } = sides
  const left = a.statement.claim
  const right = b.statement.claim
  if (left.status !== right.status && !(isReal(left.status) && isReal(right.status)))
    return `one is ${left.status}, the other ${right.status}`
  if (!isReal(left.status) && left.status !== 'planned') return `both are only ${left.status}`
  if ((left.attribution.length === 0) !== (right.attribution.length === 0)) return 'only one outlet asserts it itself'
  if (left.attribution.length > 0 && !hasSameSpeaker(left, right)) return 'two speakers say it'
  if (!disputed.time && timesClash(a.statement, b.statement)) return 'the times differ'
  if (disputed.time && numbersClash(sides)) return 'the numbers differ too'
  if (!disputed.polarity && left.polarity !== right.polarity) return 'one is negated'
  if (!disputed.predicate && !predicatesMatch(sides)) return 'the events differ'
  if (!disputed.subject && !subjectsMatch(a, b)) return 'the subjects differ'
  const covered = Math.min(coverage(a, disputed.a), coverage(b, disputed.b))
  return covered >= enough ? null : 'they share too little besides'
}

/** What a rule says the two sides differ in. */
export interface Disputed {
  /** Tokens of either side that are in question. */
  readonly a?: ReadonlySet<number>
  readonly b?: ReadonlySet<number>
  readonly time?: boolean
  readonly polarity?: boolean
  readonly predicate?: boolean
  readonly subject?: boolean
}

/**
 * Share of the remaining terms that must have a partner on the other side, in the longer of the two. Chosen on the sets in which people
 * found no conflict (ClaimDiff, NewsWCL50, ECB+): below it, statements about other events of the same kind get through.
 */
const enough = 0.7

/** True when the event words stand for each other. */
export function predicatesMatch({ a, b }: Sides): boolean {
  return meets(a, b.predicate) || meets(b, a.predicate)
}

function meets(side: Side, predicate: number): boolean {
  const match = side.matches[side.predicate]
  return match !== undefined && match.strength >= partner && match.index === predicate
}

/** True when both sides have a number that the other lacks: with another day and another number it is another event. */
function numbersClash({ a, b }: Sides): boolean {
  const has = (side: Side) => side.alone.some(index => side.terms[index]!.type === 'number')
  return has(a) && has(b)
}

/** True when no subject stands against another: each has one with a partner, or one of them names none. */
function subjectsMatch(a: Side, b: Side): boolean {
  const met = (side: Side) => {
    const own = side.terms.flatMap((term, index) => (term.role === 'subject' ? [index] : []))
    return own.length === 0 || own.some(index => side.matches[index]!.strength >= partner)
  }
  return met(a) && met(b)
}

export function coverage(side: Side, disputed: ReadonlySet<number> = new Set()): number {
  let all = 0
  let found = 0
  side.terms.forEach((term, index) => {
    if (disputed.has(term.token)) return
    const weight = weightOf(term.upos)
    all += weight
    if (side.matches[index]!.strength >= partner) found += weight
  })
  return all === 0 ? 0 : found / all
}

/** Coverage of the side with fewer terms. */
export function shorterCoverage({ a, b }: Sides): number {
  return coverage(a.terms.length <= b.terms.length ? a : b)
}

/** Adverbs and adjectives are added freely; nouns, names, verbs and numbers make the event. */
function weightOf(upos: string): number {
  return upos === 'ADV' ? 0.4 : upos === 'ADJ' ? 0.7 : 1
}
