import { synonymGroups } from '../lexicon/synonyms.ts'
import { areConverses, arePhases, isInCourse } from '../lexicon/synonyms-converse.ts'
import type { Language } from '../model.ts'
import type { Term } from './terms.ts'

/** How close two terms with different keys are, 0..1; below 1, and 0 for names, numbers and times, which match or do not. */
export type TermSimilarity = (left: Term, right: Term) => number

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
  // A term is held against all of the other statement before the next one is: it is kept at hand.
  let word: Word | null = null
  const wordOf = (lemma: string): Word => {
    let found = known.get(lemma)
    if (!found) {
      found = lookUp(lemma, language)
      if (known.size >= mostWords) known.clear()
      known.set(lemma, found)
    }
    return found
  }
  return (left, right) => {
    if (left.type !== 'word' || right.type !== 'word') return 0
    if (word === null || word.lemma !== left.lemma) word = wordOf(left.lemma)
    return closeness(word, wordOf(right.lemma))
  }
}

/** Words kept: a cap keeps a stream of a million pairs within bounded memory. */
const mostWords = 20_000

/** What has to be known of a lower-case lemma to say how close another is. */
export interface Word {
  readonly lemma: string
  readonly groups: readonly number[]
  readonly isInCourse: boolean
  readonly vector: Float32Array | null
}

export function lookUp(lemma: string, language: Vectors): Word {
  return {
    lemma,
    groups: synonymGroups(lemma),
    isInCourse: isInCourse(lemma),
    vector: language.vector(lemma),
  }
}

/**
 * Synonyms stand for each other nearly always, converse verbs tell the same event from its other end. Vectors only say that words
 * appear in the same company ("increase" and "decrease" have .88), so they count half and only from .5 on, where most pairs
 * of unrelated words have ended. Worked out anew each time: most pairs of words meet once in a story, and remembering them cost more.
 */
export function closeness(left: Word, right: Word): number {
  if (left.lemma !== right.lemma && haveCommon(left.groups, right.groups)) return 0.9
  if (left.isInCourse && right.isInCourse) {
    if (areConverses(left.lemma, right.lemma) || arePhases(left.lemma, right.lemma)) return 0.8
  }
  if (left.vector === null || right.vector === null) return 0
  const cosine = product(left.vector, right.vector)
  return cosine < 0.5 ? 0 : (cosine - 0.3) * 0.8
}

function haveCommon(left: readonly number[], right: readonly number[]): boolean {
  if (left.length === 0 || right.length === 0) return false
  for (const one of left) if (right.includes(one)) return true
  return false
}

function product(left: Float32Array, right: Float32Array): number {
  let sum = 0
  for (let axis = 0; axis < left.length; axis++) sum += left[axis]! * right[axis]!
  return sum
}
