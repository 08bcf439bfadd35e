import { areOpposites } from '../../lexicon/antonyms.ts'
import { areEnds, arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Side, Sides } from '../sides.ts'
import { datesOf } from '../values/time-values.ts'

/** Whether the event words of both say opposites of one thing at one time: "opened the pier", "closed the pier". */
export function predicatesAreOpposite({ a, b }: Sides): boolean {
  const one = a.terms[a.predicate]
  const other = b.terms[b.predicate]
  if (!one || !other || !areOpposites(one.lemma, other.lemma)) return false
  // "refused the request", "refused the request to be allowed to sail"
  if (isRoot(a, one.token) !== isRoot(b, other.token)) return false
  // "lived with her sons" tells where, and died there too
  if (resides(a, one.token) || resides(b, other.token)) return false
  // "39 years old" is not old.
  if (isMeasured(a, one.token) || isMeasured(b, other.token)) return false
  // "left for Paris" and "arrived in Paris" are stations of one journey.
  if (arePhases(one.lemma, other.lemma)) return false
  // "The talks began" and "the talks ended": both are true of their day; on one day they are not.
  return !areEnds(one.lemma, other.lemma) || sharesDate(a, b)
}

const resides = ({ statement: { tokens } }: Side, token: number): boolean =>
  tokens[token]!.lemma === 'live' && tokens[token + 1]?.upos === 'ADP'

function isMeasured({ statement }: Side, token: number): boolean {
  const { start, end } = statement.tokens[token]!
  return statement.mentions.some(({ type, ...at }) => type === 'quantity' && at.start <= start && at.end >= end)
}

function isRoot({ statement }: Side, token: number): boolean {
  return statement.tree.heads[token] === -1
}

function sharesDate(a: Side, b: Side): boolean {
  return datesOf(a.statement).some(({ value }) => datesOf(b.statement).some(other => other.value === value))
}
