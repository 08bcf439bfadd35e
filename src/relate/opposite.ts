import { areOpposites } from '../lexicon/antonyms.ts'
import { predicatesMatch, whyNotSameEvent } from './proof.ts'
import type { RelationRule } from './rule.ts'
import type { Sides } from './sides.ts'

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
    const reason = { kind: 'event', a: left.words, b: right.words, text: `${left.words} ≠ ${right.words}` }
    const failed = whyNotSameEvent(sides, explains)
    if (failed === null) return { relation: 'contradicts', kind: 'event', reason, explains }
    return { relation: 'differs', kind: 'event', reason, explains, note: `not a contradiction: ${failed}` }
  },
  examples: [
    { a: 'The report called the old ferry safe.', b: 'The report called the old ferry unsafe.', finds: 'contradicts' },
    { a: 'The old captain left the harbour.', b: 'The new owner left the hospital.', finds: 'differs' },
    { a: 'The report called the ferry safe.', b: 'The report called the ferry slow.', finds: null },
  ],
}

interface Word {
  readonly token: number
  readonly words: string
}

/** Two terms without a partner, of the same part of speech, that are opposites; the event words are for the rule of polarity. */
function findOpposites({ a, b }: Sides): [Word, Word] | null {
  for (const i of a.alone) {
    if (i === a.predicate) continue
    const one = a.terms[i]!
    for (const j of b.alone) {
      const other = b.terms[j]!
      if (j === b.predicate || one.upos !== other.upos || one.type !== 'word' || !areOpposites(one.lemma, other.lemma))
        continue
      return [
        { token: one.token, words: a.statement.tokens[one.token]!.form },
        { token: other.token, words: b.statement.tokens[other.token]!.form },
      ]
    }
  }
  return null
}
