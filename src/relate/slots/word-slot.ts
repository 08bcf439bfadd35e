import { areOpposites } from '../../lexicon/antonyms.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import { areRivals } from '../../lexicon/rivals.ts'
import { areSynonyms } from '../../lexicon/synonyms.ts'
import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { termsOf } from '../../statement/terms.ts'
import { areLeftOver } from '../left-over.ts'
import { widening } from '../negation.ts'
import type { Spot } from './slot.ts'

/** A word that another outlet may print with a "not", or for which it may print one that excludes it. */
export interface WordSlot extends Spot {
  readonly kind: 'word'
  readonly upos: string
  readonly lemma: string
  readonly isDenied: boolean
}

/** The words of a sentence that say something, in their order; at most sixty. */
export const wordSlotsOf: (sentence: Statement) => readonly WordSlot[] = rememberByStatement((sentence: Statement) =>
  termsOf(sentence)
    .filter(({ type, upos }) => type === 'word' || upos === 'PROPN' || upos === 'ADJ')
    .slice(0, 60)
    .map(({ token, key, upos, lemma }): WordSlot => {
      const { start, form } = sentence.tokens[token]!
      return { kind: 'word', start, text: form, tokens: [token], key, upos, lemma, isDenied: isDenied(sentence, token) }
    }),
)

/** A "not" right before, or with an auxiliary, an adverb or an article between. */
function isDenied({ tokens }: Statement, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    const { form, upos } = tokens[at]!
    if (/^(?:not|n['’]t|never)$/i.test(form)) return !widening.test(tokens[at + 1]!.form)
    if (!/^(?:AUX|ADV|DET|PART)$/.test(upos)) return false
  }
  return false
}

/** `apart` for one word affirmed and denied, and for two that exclude each other; null for words that have nothing to do with one another. */
export function compareWords(one: WordSlot, other: WordSlot): 'same' | 'apart' | null {
  const isSame = one.key === other.key || areSynonyms(one.lemma, other.lemma) || areLeftOver(one.text, other.text)
  if (isSame) {
    if (one.isDenied === other.isDenied) return 'same'
    return one.upos === other.upos && /^(?:VERB|ADJ)$/.test(one.upos) && !reportingVerbs.has(one.lemma) ? 'apart' : null
  }
  if (one.isDenied || other.isDenied) return null
  const [left, right] = [one.text.toLowerCase(), other.text.toLowerCase()]
  // "two minutes left", "two minutes remaining"
  if ([left, right].includes('left') && [left, right].includes('remaining')) return null
  // "arrived in Paris two days later", "left for Paris two days later": two moments of one journey.
  if (arePhases(one.lemma, other.lemma)) return null
  if (areRivals(one.lemma, other.lemma) || areRivals(left, right)) return 'apart'
  return one.upos === other.upos && (areOpposites(one.lemma, other.lemma) || areOpposites(left, right)) ? 'apart' : null
}
