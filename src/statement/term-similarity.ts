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
  // A term is held against all of the other statement before the next one is: its row is kept at hand.
  let lemma = ''
  let row = new Map<string, number>()
  return (left, right) => {
    if (left.type !== 'word' || right.type !== 'word') return 0
    if (left.lemma !== lemma) {
      lemma = left.lemma
      row = rowOf(known, lemma)
    }
    let strength = row.get(right.lemma)
    if (strength === undefined) {
      strength = closeness(language, lemma, right.lemma)
      row.set(right.lemma, strength)
    }
    return strength
  }
}

/** Words kept, and partners of one word: caps keep a stream of a million pairs within bounded memory. */
const mostRows = 3000
const mostPartners = 2000

function rowOf(known: Map<string, Map<string, number>>, lemma: string): Map<string, number> {
  let row = known.get(lemma)
  if (!row || row.size > mostPartners) {
    row = new Map()
    if (known.size > mostRows) known.clear()
    known.set(lemma, row)
  }
  return row
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
