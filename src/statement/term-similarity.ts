import { shareGroup, synonymGroups } from '../lexicon/synonyms.ts'
import { areConverses, arePhases, isInCourse } from '../lexicon/synonyms-converse.ts'
import type { Language } from '../model.ts'
import { wordCode } from '../text/word-code.ts'
import { cosine } from './cosine.ts'
import type { Term } from './terms.ts'

/** What says how close terms with different keys are. */
export interface TermSimilarity {
  /** What has to be known of the terms of a statement; looked up once. */
  lookUp(terms: readonly Term[]): LookedUp
  /** As `closeness`, which it works out once for words that meet again soon. */
  closenessOf(left: Word, right: Word): number
}

/** In the order of the terms. */
export interface LookedUp {
  /** `wordCode` of the keys: terms with two codes are two things. */
  readonly codes: Int32Array
  /** Null for names, numbers and times, which match or do not. */
  readonly words: readonly (Word | null)[]
}

export type Vectors = Pick<Language, 'vector'>

/** Looks every word up once and keeps what it found for one language: a story repeats its words. */
export function termSimilarity(language: Vectors): TermSimilarity {
  let similarity = remembered.get(language)
  if (!similarity) {
    similarity = createSimilarity(language)
    remembered.set(language, similarity)
  }
  return similarity
}

const remembered = new WeakMap<Vectors, TermSimilarity>()

function createSimilarity(language: Vectors): TermSimilarity {
  const known = new Map<string, Word>()
  const lists = new WeakMap<readonly Term[], LookedUp>()
  // A pair and beside it how close it is: one place of memory is read, not two.
  const pairs = new Float64Array(2 * mostPairs).fill(-1)
  let count = 0
  const wordOf = (lemma: string): Word => {
    let found = known.get(lemma)
    if (!found) {
      found = lookUp(lemma, count++, language)
      if (known.size >= mostWords) known.clear()
      known.set(lemma, found)
    }
    return found
  }
  return {
    lookUp: terms => {
      let found = lists.get(terms)
      if (!found) {
        const words = terms.map(({ type, lemma }) => (type === 'word' ? wordOf(lemma) : null))
        const codes = new Int32Array(terms.length)
        for (let index = 0; index < terms.length; index++) codes[index] = wordCode(terms[index]!.key)
        found = { codes, words }
        lists.set(terms, found)
      }
      return found
    },
    closenessOf: (left, right) => {
      // The same from either side: one place serves both.
      const first = Math.min(left.number, right.number)
      const second = Math.max(left.number, right.number)
      const pair = first * 2 ** 26 + second
      const place = ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16) << 1
      if (pairs[place] !== pair) {
        pairs[place] = pair
        pairs[place + 1] = closeness(left, right)
      }
      return pairs[place + 1]!
    },
  }
}

/** Words kept: a cap keeps a stream of a million pairs within bounded memory. */
const mostWords = 20_000

/** Places of a table in which a pair of words displaces another; a power of 2, of as many bits as `closenessOf` takes. */
const mostPairs = 2 ** 16

/** What has to be known of a lower-case lemma to say how close another is. */
export interface Word {
  readonly lemma: string
  /** From 0 in the order in which words are looked up; below 2 ** 26 for years of news. */
  readonly number: number
  readonly groups: readonly number[]
  readonly isInCourse: boolean
  readonly vector: Float32Array | null
}

function lookUp(lemma: string, number: number, language: Vectors): Word {
  return {
    lemma,
    number,
    groups: synonymGroups(lemma),
    isInCourse: isInCourse(lemma),
    vector: language.vector(lemma),
  }
}

/**
 * How close two words are, 0..1; below 1. Synonyms stand for each other nearly always, converse verbs tell the same event from its other end. Vectors only say that words
 * appear in the same company ("increase" and "decrease" have .88), so they count half and only from .5 on, where most pairs
 * of unrelated words have ended.
 */
function closeness(left: Word, right: Word): number {
  if (left.lemma !== right.lemma && shareGroup(left.groups, right.groups)) return 0.9
  if (left.isInCourse && right.isInCourse) {
    if (areConverses(left.lemma, right.lemma) || arePhases(left.lemma, right.lemma)) return 0.8
  }
  const near = cosine(left.vector, right.vector)
  return near < 0.5 ? 0 : (near - 0.3) * 0.8
}
