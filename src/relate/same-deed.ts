import type { Explained } from './explained.ts'
import { mayBeOnePerson } from './names/one-person.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import { whyNotSameLevel } from './same-level.ts'
import { contentOf, numbersClash } from './same-slot.ts'
import { partner, type Side, type Sides } from './sides.ts'
import { timesClash } from './values/time-values.ts'

/**
 * Whether two sentences whose event words deny each other speak of one deed: the same subject, at least one object in common where both
 * have one, no other time, number or name, and most of the shorter sentence. Null when that is proven, otherwise the condition
 * that failed, in words. `disputed` are the event words when they are opposites; empty when one of them is negated.
 */
export function whyNotSameDeed(sides: Sides, disputed: Explained): string | null {
  const isOpposite = disputed.a.size > 0
  const { a, b } = sides
  if (!isOpposite && (standsElsewhere(a, b) || standsElsewhere(b, a))) return 'one denies something else'
  if (whyNotSameEvent(sides, { ...disputed, polarity: true, predicate: isOpposite }) === null) return null
  const level = whyNotSameLevel(a.statement.claim, b.statement.claim, { a: false, b: false })
  if (level !== null) return level
  if (timesClash(a.statement, b.statement)) return 'the times differ'
  if (!isOpposite && !predicatesMatch(sides)) return 'the events differ'
  if (!subjectsMeet(a, b)) return 'the subjects differ'
  if (!objectsMeet(a) || !objectsMeet(b)) return 'they do it to something else'
  const one = contentOf(a, eventWord(a))
  const other = contentOf(b, eventWord(b))
  if (numbersClash(sides, disputed.a, disputed.b)) return 'the numbers differ too'
  if (one.names > 0 && other.names > 0) return 'the names differ too'
  const shorter = one.all <= other.all ? one : other
  const cover = shorter.all === 0 ? 0 : shorter.found / shorter.all
  return cover >= most && shorter.found >= substance ? null : 'they share too little besides'
}

function eventWord({ terms, predicate }: Side): ReadonlySet<number> {
  const token = terms[predicate]?.token
  return new Set(token === undefined ? [] : [token])
}

/** As for words in one place of an event (`same-slot.ts`): chosen on planted changes against natural pairs. */
const most = 0.55
const substance = 2

/** A word of one subject is a word of the other's, or either has none. */
function subjectsMeet(a: Side, b: Side): boolean {
  const own = (side: Side) => side.terms.flatMap((term, index) => (term.role === 'subject' ? [index] : []))
  const [left, right] = [own(a), own(b)]
  if (left.length === 0 || right.length === 0) return true
  return left.some(
    index =>
      a.matches[index]!.strength >= partner &&
      b.terms[a.matches[index]!.index]?.role === 'subject' &&
      mayBeOnePerson(a, index, b, a.matches[index]!.index),
  )
}

/** "Did not serve in Norway", "served during the Norway crisis": what is denied of a place or thing is no part of a longer name for the other. */
function standsElsewhere(denied: Side, other: Side): boolean {
  return denied.terms.some(({ token, role }, index) => {
    const match = denied.matches[index]!
    const partnerToken = other.terms[match.index]?.token
    if (!denied.negated.has(token) || partnerToken === undefined || match.strength < partner) return false
    if (role !== 'object' && role !== 'oblique') return false
    return isModifier(other, partnerToken) && !isModifier(denied, token)
  })
}

function isModifier({ statement }: Side, token: number): boolean {
  return /^(?:compound|amod|nmod:poss)/.test(statement.tree.relations[token] ?? '')
}

function objectsMeet({ terms, matches }: Side): boolean {
  const own = terms.flatMap((term, index) => (term.role === 'object' ? [index] : []))
  return own.length === 0 || own.some(index => matches[index]!.strength >= partner)
}
