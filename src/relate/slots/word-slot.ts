import { areOpposites, beginsNegative, isListedOpposite } from '../../lexicon/antonyms.ts'
import { reportingVerbs } from '../../lexicon/reporting.ts'
import { areOfOneSort, areRivals, hasRivals } from '../../lexicon/rivals.ts'
import { areSynonyms } from '../../lexicon/synonyms.ts'
import { arePhases } from '../../lexicon/synonyms-converse.ts'
import type { Statement } from '../../model.ts'
import { rememberByStatement } from '../../statement/by-statement.ts'
import { termsOf } from '../../statement/terms.ts'
import { isLessened, widening } from '../denials/negation.ts'
import { areLeftOver } from '../words/left-over.ts'
import type { Spot } from './slot.ts'

/** A word that another outlet may print with a "not", or for which it may print one that excludes it. */
export interface WordSlot extends Spot {
  readonly kind: 'word'
  readonly upos: string
  readonly lemma: string
  /** As printed, in lower case. */
  readonly form: string
  readonly isDenied: boolean
  /** Two words exclude each other only where both are listed or one begins as a negated word does; most do neither. */
  readonly isListed: boolean
  readonly isNegative: boolean
}

/** The words of a sentence that say something, in their order; at most sixty. */
export const wordSlotsOf: (sentence: Statement) => readonly WordSlot[] = rememberByStatement(findWordSlots)

function findWordSlots(sentence: Statement): WordSlot[] {
  const slots: WordSlot[] = []
  for (const { token, key, type, upos, lemma } of termsOf(sentence)) {
    if (slots.length === most) break
    if ((type !== 'word' && upos !== 'PROPN' && upos !== 'ADJ') || isLessened(sentence, token)) continue
    const { start, form: text } = sentence.tokens[token]!
    const form = text.toLowerCase()
    slots.push({
      kind: 'word',
      start,
      text,
      tokens: [token],
      key,
      upos,
      lemma,
      form,
      isDenied: isDenied(sentence, token),
      isListed: isListed(lemma) || (form !== lemma && isListed(form)),
      isNegative: beginsNegative(lemma) || beginsNegative(form),
    })
  }
  return slots
}

const most = 60

const isListed = (word: string): boolean => hasRivals(word) || isListedOpposite(word)

/** A "not" right before, or with an auxiliary, an adverb or an article between. */
function isDenied({ tokens }: Statement, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 3); at--) {
    const { form, upos } = tokens[at]!
    if (form.length < 6 && /^(?:not|n['’]t|never)$/i.test(form)) return !widening.test(tokens[at + 1]!.form)
    if (!between.has(upos)) return false
  }
  return false
}

const between: ReadonlySet<string> = new Set(['AUX', 'ADV', 'DET', 'PART'])

/** True for one word in both, or two that stand for each other, affirmed or denied in both. */
export const areSame = (one: WordSlot, other: WordSlot): boolean =>
  one.isDenied === other.isDenied && areAlike(one, other)

/** True for one word affirmed and denied, and for two that exclude each other. */
export function areApart(one: WordSlot, other: WordSlot): boolean {
  if (one.isDenied !== other.isDenied) {
    const canBeDenied = one.upos === other.upos && /^(?:VERB|ADJ)$/.test(one.upos) && !reportingVerbs.has(one.lemma)
    return canBeDenied && areAlike(one, other)
  }
  if (one.isDenied || !mayExclude(one, other) || areAlike(one, other)) return false
  // "two minutes left", "two minutes remaining"
  if ([one.form, other.form].includes('left') && [one.form, other.form].includes('remaining')) return false
  // "arrived in Paris two days later", "left for Paris two days later": two moments of one journey.
  if (arePhases(one.lemma, other.lemma)) return false
  if (areRivals(one.lemma, other.lemma) || areRivals(one.form, other.form)) return true
  if (areOfOneSort(one.lemma, other.lemma) || areOfOneSort(one.form, other.form)) return true
  return one.upos === other.upos && (areOpposites(one.lemma, other.lemma) || areOpposites(one.form, other.form))
}

const areAlike = (one: WordSlot, other: WordSlot): boolean =>
  one.key === other.key || areSynonyms(one.lemma, other.lemma) || areLeftOver(one.text, other.text)

const mayExclude = (one: WordSlot, other: WordSlot): boolean =>
  (one.isListed && other.isListed) || one.isNegative || other.isNegative
