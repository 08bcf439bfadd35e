import { closeness, lookUp, type TermSimilarity, type Vectors, type Word } from '../statement/term-similarity.ts'
import type { Term } from '../statement/terms.ts'

/** A term that knows its word. */
interface StoryTerm extends Term {
  readonly word: Word
}

/** As `termSimilarity`, for the terms it returns: every word of the story has been looked up once, so that its terms are compared without a look-up. */
export function storySimilarity(
  lists: readonly (readonly Term[])[],
  language: Vectors,
): { readonly terms: readonly (readonly Term[])[]; readonly similarity: TermSimilarity } {
  const words = new Map<string, Word>()
  const wordOf = (lemma: string): Word => {
    let word = words.get(lemma)
    if (!word) {
      word = lookUp(lemma, language)
      words.set(lemma, word)
    }
    return word
  }
  return {
    terms: lists.map(list =>
      list.map((term): StoryTerm => {
        const { key, lemma, type, token, role, upos, isTitle } = term
        return { key, lemma, type, token, role, upos, isTitle, word: type === 'word' ? wordOf(lemma) : none }
      }),
    ),
    similarity: (left, right) => closeness((left as StoryTerm).word, (right as StoryTerm).word),
  }
}

/** For names, numbers and times, which match or do not. */
const none: Word = { lemma: '', groups: [], isInCourse: false, vector: null }
