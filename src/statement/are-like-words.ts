import { areSynonyms } from '../lexicon/synonyms.ts'
import { wordKey } from './terms.ts'

/** Whether two lower-case lemmas are one word or synonyms: "killing" and "kill", "probe" and "investigation". */
export const areLikeWords = (left: string, right: string): boolean =>
  wordKey(left) === wordKey(right) || areSynonyms(left, right)
