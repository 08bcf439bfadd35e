import { isStopword } from '../../lexicon/stopwords.ts'
import { plainWords } from '../../text/plain-words.ts'
import type { ClaimCheck } from '../candidate.ts'

/**
 * A claim is one sentence of at least two words, one of which says something. Whether it has a verb is not asked: in a short sentence the
 * tagger may take "hurt" or "burned" for something else.
 */
export const sentence: ClaimCheck = ({ offered, toldAnalysis }) => {
  if (toldAnalysis.sentences.length > 1) return 'it is more than one sentence'
  const words = plainWords(offered.text)
  return words.length >= 2 && words.some(word => !isStopword(word)) ? null : 'it is no sentence'
}
