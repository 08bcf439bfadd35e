import { areSynonyms } from '../lexicon/synonyms.ts'
import { areConverses, arePhases } from '../lexicon/synonyms-converse.ts'
import type { Language } from '../model.ts'
import type { Term } from './terms.ts'

/** How close two terms with different keys are, 0..1; below 1, and 0 for names, numbers and times, which match or do not. */
export type TermSimilarity = (left: Term, right: Term) => number

/** Remembers what it has worked out for one language: a story repeats its words. */
export function termSimilarity(language: Vectors): TermSimilarity {
  let similarity = remembered.get(language)
  if (!similarity) {
    similarity = createSimilarity(language)
    remembered.set(language, similarity)
  }
  return similarity
}

type Vectors = Pick<Language, 'relatedness'>

const remembered = new WeakMap<Vectors, TermSimilarity>()

function createSimilarity(language: Vectors): TermSimilarity {
  const known = new Map<string, Map<string, number>>()
  return (left, right) => {
    if (left.type !== 'word' || right.type !== 'word') return 0
    const [one, other] = left.lemma < right.lemma ? [left.lemma, right.lemma] : [right.lemma, left.lemma]
    let row = known.get(one)
    if (!row) {
      row = new Map()
      // A cap keeps a stream of a million pairs within bounded memory.
      if (known.size > 20_000) known.clear()
      known.set(one, row)
    }
    let strength = row.get(other)
    if (strength === undefined) {
      strength = closeness(language, one, other)
      row.set(other, strength)
    }
    return strength
  }
}

/**
 * Synonyms stand for each other nearly always, converse verbs tell the same event from its other end. Vectors only say that words
 * appear in the same company ("increase" and "decrease" have .88), so they count half and only from .5 on, where most pairs
 * of unrelated words have ended.
 */
function closeness(language: Vectors, left: string, right: string): number {
  if (areSynonyms(left, right)) return 0.9
  if (areConverses(left, right) || arePhases(left, right)) return 0.8
  const cosine = language.relatedness(left, right)
  return cosine === null || cosine < 0.5 ? 0 : (cosine - 0.3) * 0.8
}
