import { isDemonym } from '../../lexicon/demonyms.ts'
import type { Term } from '../../statement/terms.ts'
import type { Side, Sides } from '../sides.ts'
import { mayStandFor } from '../words/may-stand-for.ts'
import { mayBeOneName } from './one-name.ts'

/** "the Standard plan", "the Premium plan": capitals within a sentence, whatever the words are tagged as; not in headlines. */
export function areNamesByForm({ a, b }: Sides, one: Term, other: Term): boolean {
  if (one.type !== 'word' || other.type !== 'word' || one.token === 0 || other.token === 0) return false
  const isName = (side: Side, term: Term) => isProper(side, term) && !isTitleCase(side)
  if (!isName(a, one) || !isName(b, other)) return false
  if (isDemonym(one.lemma) !== isDemonym(other.lemma)) return false
  return !mayStandFor(one, other) && !mayBeOneName(one.lemma, other.lemma) && !isCutOff(one, other)
}

/** A name by its tag, or by its form within a sentence: "an American", "Q2". */
export function isProper({ statement }: Side, term: Term): boolean {
  // All in capitals, a headline shows no names.
  if (!/\p{Ll}/u.test(statement.claim.text)) return false
  return term.upos === 'PROPN' || (term.token > 0 && /^\p{Lu}/u.test(statement.tokens[term.token]!.form))
}

/** Most of its longer words have capitals. */
function isTitleCase({ statement: { tokens } }: Side): boolean {
  const long = tokens.filter(({ form }) => form.length > 3)
  return long.filter(({ form }) => /^\p{Lu}/u.test(form)).length > long.length / 2
}

/** "Ark." for "Arkansas". */
export function isCutOff({ lemma: one }: Term, { lemma: other }: Term): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.replace('.', '').length >= 3 && long.toLowerCase().startsWith(short.replace('.', '').toLowerCase())
}
