import { areOpposites } from '../../lexicon/antonyms.ts'
import { predicatesMatch, shorterCoverage, whyNotSameEvent } from '../proof.ts'
import type { RelationRule } from '../rule.ts'
import { fitOf, whyNotSameFact } from '../same-slot.ts'
import { areLone, partner, type Sides } from '../sides.ts'

export const opposite: RelationRule = {
  title: 'a word and its opposite',
  match(sides) {
    const found = findOpposites(sides)
    if (!found) return null
    const [left, right] = found
    const explains = { a: new Set([left.token]), b: new Set([right.token]) }
    if (sides.a.negated.has(left.token) !== sides.b.negated.has(right.token))
      return { stopped: 'no difference: one of the opposites is negated', explains }
    if (!predicatesMatch(sides)) return { stopped: 'opposites, but in another event' }
    // "whether the ferry was properly moored", "whether it was improperly moored": one question
    if (!areLone(sides) && asks(sides.a) && asks(sides.b)) return { stopped: 'no difference: both only ask' }
    if (!areLone(sides) && isOfOtherThing(sides, left, right)) return { stopped: 'opposites, but of other things' }
    const isNoun = sides.a.statement.tokens[left.token]!.upos === 'NOUN'
    const reason = { kind: 'event', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` }
    // "A man called the police", "a woman called the police": two may have done so, unless all the rest is the same.
    const failed = isNoun ? whyNotSameEvent(sides, explains) : whyNotSameFact(sides, explains)
    if (failed === null) return { relation: 'contradicts', kind: 'event', reason, explains }
    const { isSameHead, neighbours } = fitOf(sides, explains.a, explains.b)
    if (!areLone(sides) && isNoun && ((!isSameHead && neighbours < 2) || shorterCoverage(sides) < half))
      return { stopped: 'opposites, but in other places' }
    // "will not take a permanent licence", "offered a temporary licence"
    if (!areLone(sides) && /^one is (?!negated)/.test(failed)) return { stopped: `opposites, but ${failed}` }
    return { relation: 'differs', kind: 'event', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    { a: 'The report called the old ferry safe.', b: 'The report called the old ferry unsafe.', finds: 'contradicts' },
    {
      a: 'The old captain left the harbour.',
      b: 'The new captain left the harbour.',
      finds: 'differs',
      claimB: { attribution: [{ speaker: 'the mayor', cue: 'said' }] },
    },
    {
      a: 'Nine famous singers have sung on the opening night of the harbour.',
      b: 'The singer sang in the harbour for eleven days.',
      finds: null,
    },
    {
      a: 'The council asks whether the ferry was properly moored in the harbour.',
      b: 'The council asks whether the ferry was improperly moored in the harbour.',
      finds: null,
    },
    {
      a: 'Four men sank a ferry in the harbour in the latest of many thefts.',
      b: 'In the early hours of Monday thieves sank a ferry in the harbour.',
      finds: null,
    },
    {
      a: 'The mayor of Hull adopted the whale under a rule against an old legend of the harbour.',
      b: 'The mayor of Hull adopted the young whale under a rule against a legend of the harbour.',
      finds: null,
    },
    // Two things, one old and one new.
    { a: 'The old captain left the harbour.', b: 'The new owner left the hospital.', finds: null },
    { a: 'The report called the ferry safe.', b: 'The report called the ferry slow.', finds: null },
  ],
}

const asks = ({ statement: { tokens } }: Sides['a']): boolean => tokens.some(({ form }) => /^whether$/i.test(form))

/** "a small village", "the biggest ferry": what the two adjectives stand before is not the same. */
function isOfOtherThing({ a, b }: Sides, left: Word, right: Word): boolean {
  const describes = ({ statement: { tree } }: Sides['a'], { token }: Word) => tree.relations[token] === 'amod'
  if (!describes(a, left) && !describes(b, right)) return false
  const index = a.terms.findIndex(({ token }) => token === a.statement.tree.heads[left.token])
  const other = b.terms.findIndex(({ token }) => token === b.statement.tree.heads[right.token])
  // "the latest of many", "in the early hours": only one stands before something.
  if (!describes(a, left) || !describes(b, right)) return true
  const match = a.matches[index]
  return match !== undefined && !(match.strength >= partner && match.index === other)
}

/** Of the shorter side: with less in common the two nouns stand in sentences about other things. */
const half = 0.5

interface Word {
  readonly token: number
  readonly words: string
}

/** Words of one side that are looked at, as many as `matchTerms` looks at: work on a pair stays bounded however long its texts are. */
const most = 120

/** Two terms without a partner, of the same part of speech, that are opposites; verbs and event words are for other rules. */
function findOpposites({ a, b }: Sides): [Word, Word] | null {
  for (const i of a.alone.slice(0, most)) {
    const one = a.terms[i]!
    if (i === a.predicate || one.type !== 'word' || one.upos === 'VERB') continue
    for (const j of b.alone.slice(0, most)) {
      const other = b.terms[j]!
      if (j === b.predicate || one.upos !== other.upos || !areOpposites(one.lemma, other.lemma)) continue
      return [
        { token: one.token, words: a.statement.tokens[one.token]!.form },
        { token: other.token, words: b.statement.tokens[other.token]!.form },
      ]
    }
  }
  return null
}
