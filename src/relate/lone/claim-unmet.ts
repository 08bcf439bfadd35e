import { isKindOf } from '../../lexicon/kinds.ts'
import { mayNameTheSame } from '../../lexicon/near-words.ts'
import { isStopword } from '../../lexicon/stopwords.ts'
import type { RelationRule } from '../rule.ts'
import { partner, type Side } from '../sides.ts'
import { verbGroup } from '../verb-group.ts'
import { bounds, inOrder, type LoneClaim, loneClaim, subjectOf } from './lone-claim.ts'

export const claimUnmet: RelationRule = {
  title: 'a short claim with something to say that the text it is laid beside does not tell',
  match(sides) {
    const lone = loneClaim(sides)
    if (!lone) return null
    const { claim } = lone
    const compared = sides.explained[lone.isFirst ? 'a' : 'b']
    let all = 0
    let missing = 0
    const unmet: number[] = []
    const subject = new Set(subjectOf(claim))
    claim.terms.forEach((term, index) => {
      if (subject.has(index) || bounds.has(term.lemma) || isStopword(term.lemma)) return
      const weight = weights[term.upos] ?? 1
      all += weight
      if (compared.has(term.token) || isMet(lone, index)) return
      missing += weight
      if (weight >= 0.6) unmet.push(index)
    })
    if (unmet.length === 0 || missing < nearlyHalf * all) return null
    const words = inOrder(lone, wordsOf(claim, unmet), verbGroup(lone.text))
    const reason = { kind: 'event', ...words, text: `only one tells of ${wordsOf(claim, unmet)}` }
    return { relation: 'differs', kind: 'event', reason, note: 'not a contradiction: both may be true' }
  },
  examples: [
    {
      a: 'The owner of the lighthouse sold a house.',
      b: 'The council debated the price of the new ferry for three hours on Monday while the owner of the harbour waited.',
      finds: 'differs',
      claimA: { source: '' },
      claimB: { source: '' },
    },
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian captain who has steered ferries for two owners.',
      b: 'Anna Berg won a medal in Lisbon.',
      finds: 'differs',
      claimA: { source: '' },
      claimB: { source: '' },
    },
    {
      a: 'Council debates price of new ferry',
      b: 'Commuters complain that ferry is late',
      finds: 'differs',
      claimA: { source: '' },
      claimB: { source: '' },
    },
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian singer who has recorded songs for two films.',
      b: 'Anna Berg is a musician.',
      finds: null,
      claimA: { source: '' },
      claimB: { source: '' },
    },
    {
      a: 'The council thanked John Berg, who founded the ferry line in 1965 to reach the island.',
      b: 'John Berg is the founder of the ferry line.',
      finds: null,
      claimA: { source: '' },
      claimB: { source: '' },
    },
    // In a story it is another end of the same matter.
    {
      a: 'Anna Berg (born 24 May 1975) is a Norwegian captain who has steered ferries for two owners.',
      b: 'Anna Berg won a medal in Lisbon.',
      finds: null,
    },
  ],
}

/**
 * Share of what the claim says of its subject: with so much of it untold the text says something else. Between a third and a half it made no
 * difference on FEVER, VitaminC, RTE-3 and the headlines of Emergent.
 */
const nearlyHalf = 0.45

/** Verbs and adverbs are exchanged freely between a claim and its source, adjectives sometimes; other parts of speech count 1. */
const weights: Readonly<Record<string, number>> = { VERB: 0.3, ADV: 0.3, ADJ: 0.7 }

function isMet({ claim, text }: LoneClaim, index: number): boolean {
  if (claim.matches[index]!.strength >= partner) return true
  const term = claim.terms[index]!
  const word = term.lemma.toLowerCase()
  if (text.terms.some(({ lemma }) => mayNameTheSame(word, lemma.toLowerCase()) || isKindOf(word, lemma.toLowerCase())))
    return true
  if (text.terms.some(({ lemma, upos }) => upos === 'VERB' && isDoer(word, lemma.toLowerCase()))) return true
  // "Africa" in "North Africa", a name that the text spells with more words
  const words = claim.statement.claim.text
    .slice(firstOf(claim, index), claim.statement.tokens[term.token]!.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const told = new Set(text.statement.tokens.map(({ form }) => form.toLowerCase()))
  return words.every(one => told.has(one))
}

/** "founder" of "who founded", "owner", "driver", "planner", "creator": the ending of one who does it. */
function isDoer(noun: string, verb: string): boolean {
  const stem = /^(.{3,})[eo]r$/.exec(noun)?.[1]
  if (stem === undefined) return false
  return stem === verb || `${stem}e` === verb || (stem.at(-1) === stem.at(-2) && stem.slice(0, -1) === verb)
}

/** Where a term's words begin: those of a person's name stand in its last token's mention. */
function firstOf({ statement: { tokens, mentions }, terms }: Side, index: number): number {
  const { start } = tokens[terms[index]!.token]!
  const mention = mentions.find(one => one.type === 'person' && one.start <= start && start < one.end)
  return mention?.start ?? start
}

function wordsOf({ terms, statement }: Side, indices: readonly number[]): string {
  return indices.map(index => statement.tokens[terms[index]!.token]!.form).join(', ')
}
