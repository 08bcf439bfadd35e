import { isGivenName } from '../../lexicon/given-names.ts'
import { shortTitles } from '../../lexicon/titles.ts'
import type { Attribution, Claim, Statement } from '../../model.ts'
import { mayBeOneName } from '../names/one-name.ts'
import { coverage } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { partner, type Side, type Sides } from '../sides.ts'

export const speaker: RelationRule = {
  title: 'the same words said by another one',
  isProof: true,
  match(sides) {
    const { a, b } = sides
    const [left, right] = [voiceOf(a, b), voiceOf(b, a)]
    if (left === null || right === null || (!left.isAll && !right.isAll)) return null
    const words = { a: left.name, b: right.name }
    if (sharesName(left.speaker, right.speaker) || mayBeOneName(words.a, words.b)) return null
    // "Anna Berg's silence was cowardly, Karl Dahl said", "Anna Berg said she would be silent"
    if (sharesName(left.name, b.statement.claim.text) || sharesName(right.name, a.statement.claim.text)) return null
    // "It was not 'the mayor's choice', Anna Berg said", "Karl Dahl's claim that it was 'the mayor's choice'"
    if (a.statement.claim.polarity !== b.statement.claim.polarity) return null
    const reason = { kind: 'actor', ...words, text: `said by ${words.a} ≠ said by ${words.b}` } as const
    const failed = whyOtherWords(sides, left, right)
    if (failed !== null) return { stopped: `${reason.text}, but ${failed}` }
    return { relation: 'contradicts', kind: 'actor', reason }
  },
  examples: [
    {
      a: 'A longer quay would double the traffic of the old harbour.',
      b: 'A longer quay would double the traffic of the old harbour.',
      finds: 'contradicts',
      claimA: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'harbour master Karl Dahl', cue: 'said' }] },
    },
    // One may be the other.
    {
      a: 'A longer quay would double the traffic of the old harbour.',
      b: 'A longer quay would double the traffic of the old harbour.',
      finds: null,
      claimA: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'the harbour master', cue: 'said' }] },
    },
    // Two can be of one mind in words of their own.
    {
      a: 'A longer quay would double the traffic of the old harbour.',
      b: 'The quay must be made longer.',
      finds: null,
      claimA: { attribution: [{ speaker: 'Anna Berg', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'Karl Dahl', cue: 'said' }] },
    },
    // They said it together.
    {
      a: 'A longer quay would double the traffic of the old harbour.',
      b: 'A longer quay would double the traffic of the old harbour.',
      finds: null,
      claimA: { attribution: [{ speaker: 'Anna Berg and Karl Dahl', cue: 'said' }] },
      claimB: { attribution: [{ speaker: 'Karl Dahl', cue: 'said' }] },
    },
  ],
}

interface Voice {
  readonly name: string
  readonly speaker: string
  /** True when all of the statement is said, false when it tells of a saying: "Anna Berg called the quay too short". */
  readonly isAll: boolean
}

/** Who says it, when the words name a person; null otherwise. */
function voiceOf({ statement }: Side, other: Side): Voice | null {
  const voices: readonly (readonly [Attribution | undefined, boolean])[] = [
    [statement.claim.attribution.at(-1), true],
    ...sayingsOf(statement.claim, other).map(saying => [saying, false] as const),
  ]
  for (const [voice, isAll] of voices) {
    const name = voice === undefined ? null : (personIn(voice.speaker) ?? mentionedIn(statement, voice.speaker))
    if (voice && name !== null) return { name, speaker: voice.speaker, isAll }
    if (voice) return null
  }
  return null
}

/** A name the article knows for a person's, whatever its first part is. */
function mentionedIn({ mentions }: Statement, phrase: string): string | null {
  return (
    mentions.find(({ type, text }) => type === 'person' && text.includes(' ') && phrase.includes(text))?.text ?? null
  )
}

/** One saying and no more: of two nobody knows whose the words are. */
const sayingsOf = ({ sayings = [] }: Claim, other: Side): readonly Attribution[] =>
  sayings.length === 1 && other.statement.claim.attribution.length > 0 ? sayings : []

/** "harbour master Karl Dahl" → "Karl Dahl": a first name in use and what follows it. */
function personIn(phrase: string): string | null {
  const words = phrase.split(/\s+/)
  const first = words.findIndex(
    (word, index) =>
      /^\p{Lu}/u.test(word) &&
      /^\p{Lu}/u.test(words[index + 1] ?? '') &&
      isGivenName(word) &&
      !shortTitles.has(word.toLowerCase().replace('.', '')),
  )
  if (first < 0) return null
  const end = words.findIndex((word, index) => index > first && (!/^\p{Lu}/u.test(word) || /[,;]$/.test(word)))
  return words
    .slice(first, end < 0 ? undefined : /^\p{Lu}/u.test(words[end]!) ? end + 1 : end)
    .join(' ')
    .replace(/[,;]$|['’]s$/, '')
}

/** "Anna Berg and Karl Dahl" beside "Karl Dahl". */
function sharesName(left: string, right: string): boolean {
  const names = new Set(left.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
  return (right.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).some(word => names.has(word))
}

/**
 * Two people say the same in passing; that they say it in the same words is a slip of one of the outlets. In 71 stories of BASIL without changes no two
 * people named are given words of which so many are shared.
 */
function whyOtherWords({ a, b }: Sides, left: Voice, right: Voice): string | null {
  const covers = [...(left.isAll ? [coverage(a)] : []), ...(right.isAll ? [coverage(b)] : [])]
  const shared = a.matches.filter(({ strength }) => strength >= partner).length
  const isSame = (shared >= fewest && Math.min(...covers) >= most) || (shared >= many && Math.max(...covers) >= most)
  return isSame ? null : 'in other words'
}

const fewest = 5
const most = 0.7
/** Enough for the shorter to stand in the longer: what one outlet quotes in part. */
const many = 8
