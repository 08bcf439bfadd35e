import { areOpposites } from '../../lexicon/antonyms.ts'
import { areConverses } from '../../lexicon/synonyms-converse.ts'
import { eventLemma, type Side, type Sides } from '../sides.ts'
import { negators } from './negation.ts'

/**
 * Why two statements of one thing, one with a "not", do not deny each other, in words; null when nothing of the kind is seen. To be asked only where no contradiction is
 * proven: "The council will not vote until the ferry sails" and "The council will vote after the ferry sails" say one thing.
 */
export function whyNoDenial({ a, b }: Sides): string | null {
  const [left, right] = [a.statement.claim.polarity, b.statement.claim.polarity]
  const [one, other] = left === right ? [isDenying(a), isDenying(b)] : [left === 'negated', right === 'negated']
  if (one === other) return null
  const [denying, plain] = one ? [a, b] : [b, a]
  // "did not name the man", "named the woman"
  if (nameOpposites(denying, plain)) return 'one is negated, but of another one'
  // "whether he will sail", "will not sail"
  if (hasWord(plain, open) && !hasWord(denying, open)) return 'one leaves it open'
  if (areConverses(eventLemma(denying), eventLemma(plain))) return 'one offers, the other does not take'
  if (hasWord(denying, until) && hasWord(plain, after)) return 'no difference: "not until" is "after"'
  // "The discount applies only to sailors, not to passengers", "The discount does not apply to passengers"
  if (isLimited(plain)) return 'no difference: the other is limited too'
  // "should not sail", "sails": what somebody thinks right is no denial of what is.
  if (hasWord(denying, wished) !== hasWord(plain, wished)) return 'one says what should be, the other what is'
  // "would be expected to sail", "will not sail"
  if (hasWord(plain, expected) && !hasWord(denying, expected)) return 'one tells what was to be expected'
  return null
}

/** Each has a noun the other lacks, and the two exclude each other. */
function nameOpposites(one: Side, other: Side): boolean {
  const nouns = ({ alone, terms }: Side) =>
    alone.slice(0, most).flatMap(index => (terms[index]!.upos === 'NOUN' ? [terms[index]!.lemma] : []))
  const others = nouns(other)
  return nouns(one).some(noun => others.some(rival => areOpposites(noun, rival)))
}

/** Words of one side that are looked at: work on a pair stays bounded. */
const most = 40

const isDenying = ({ statement: { tokens } }: Side): boolean =>
  tokens.some(({ form }) => negators.has(form.toLowerCase()))

const isLimited = ({ statement: { tokens } }: Side): boolean => tokens.some(({ form }) => /^only$/i.test(form))

/** Whether one of the words stands outside any name. */
const hasWord = ({ statement: { tokens } }: Side, words: ReadonlySet<string>): boolean =>
  tokens.some(({ form, upos }) => upos !== 'PROPN' && words.has(form.toLowerCase()))

// Written by hand.
const open: ReadonlySet<string> = new Set(['whether'])
const until: ReadonlySet<string> = new Set(['until', 'till', 'before', 'unless'])
const after: ReadonlySet<string> = new Set(['after', 'once', 'when', 'until', 'if', 'following'])
const wished: ReadonlySet<string> = new Set(['should', 'ought', 'must'])
const expected: ReadonlySet<string> = new Set(['expected', 'supposed', 'due', 'scheduled'])
