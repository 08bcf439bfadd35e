import { areOpposites } from '../../lexicon/antonyms.ts'
import { mayNameTheSame } from '../../lexicon/near-words.ts'
import type { Term } from '../../statement/terms.ts'

/** Synonyms in a wide sense, and one word within the other: "cliff", "clifftop". */
export function mayStandFor(one: Term, other: Term): boolean {
  if (one.type !== 'word' || other.type !== 'word') return false
  const [short, long] = one.lemma.length <= other.lemma.length ? [one.lemma, other.lemma] : [other.lemma, one.lemma]
  if (isTurned(one.lemma, other.lemma)) return false
  return (
    mayNameTheSame(one.lemma, other.lemma) || (short.length >= 4 && (long.startsWith(short) || long.endsWith(short)))
  )
}

/** "founder", "co-founder"; "flexible", "inflexible": what stands before a word makes another of it. */
export function isTurned(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const rest = long.endsWith(short) ? long.slice(0, long.length - short.length).toLowerCase() : ''
  return !alike.has(long) && (turns.has(rest) || (short.length >= 6 && negations.has(rest)))
}

// Written by hand.
const turns: ReadonlySet<string> = new Set(
  'non- ex- co- anti- pre- post- semi- vice- quasi- pseudo- counter- half- near- non'.split(' '),
)
const negations: ReadonlySet<string> = new Set('un in im il ir dis de mis anti'.split(' '))
/** Words with such a beginning that say the same with it. */
const alike: ReadonlySet<string> = new Set('invaluable inflammable'.split(' '))

/** "a woman", "a man"; "the founder", "the co-founder" */
export function isExchanged({ lemma: one }: Term, { lemma: other }: Term): boolean {
  return areOpposites(one.toLowerCase(), other.toLowerCase()) || isTurned(one, other)
}
