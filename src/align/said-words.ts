import { isStopword } from '../lexicon/stopwords.ts'
import { synonymGroups } from '../lexicon/synonyms.ts'
import type { Statement } from '../model.ts'
import { wordKey } from '../statement/terms.ts'
import type { Senses } from './senses.ts'
import type { TermWeight } from './term-weight.ts'

/** One word of a statement, small words included. */
export interface SaidWord {
  /** Equal keys are the same word. */
  readonly key: string
  /** As printed, in lower case. */
  readonly form: string
  /** How much it tells, above 0 up to 1. */
  readonly weight: number
  /** How rare it is in news, above 0 up to 1. */
  readonly rarity: number
  readonly kind: 'verb' | 'noun' | 'number' | 'small' | 'other'
  /** Of synonyms; none for small words and numbers. */
  readonly groups: readonly number[]
  /** Of length 1; null for small words, numbers and unknown words. */
  readonly vector: Float32Array | null
}

const smallTags: ReadonlySet<string> = new Set(['DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'PRON'])

/** Chosen with the other two on the training halves, on a flat top: one small word in seven weighs as much as a rare word. */
const smallWeight = 0.15

/** What a word weighs however common it is, and what rarity adds to that. */
const wordWeight = 0.3
const rarityWeight = 0.7

export const isWord = /[\p{L}\p{N}]/u

/** The first `most` words in their order. */
export function saidWords(
  { tokens, mentions }: Statement,
  most: number,
  weightOf: TermWeight,
  { vectorOf }: Senses,
): SaidWord[] {
  const names = mentions.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place')
  let next = 0
  return tokens.slice(0, most).flatMap((token): SaidWord[] => {
    if (!isWord.test(token.form)) return []
    while (next < names.length && names[next]!.end <= token.start) next++
    const [form, lemma] = [token.form.toLowerCase(), token.lemma.toLowerCase()]
    const key = wordKey(lemma)
    const rarity = weightOf({ key })
    if (smallTags.has(token.upos) || isStopword(lemma) || isStopword(form))
      return [{ key, form, weight: smallWeight, rarity, kind: 'small', groups: [], vector: null }]
    const weight = wordWeight + rarityWeight * rarity
    if (token.upos === 'NUM' || /^\d/.test(form))
      return [{ key, form, weight, rarity, kind: 'number', groups: [], vector: null }]
    const isName = next < names.length && names[next]!.start < token.end
    const kind = token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' && !isName ? 'noun' : 'other'
    return [
      { key, form, weight, rarity, kind, groups: synonymGroups(lemma), vector: vectorOf(lemma) ?? vectorOf(form) },
    ]
  })
}
