import type { TermSimilarity } from '../statement/term-similarity.ts'
import type { Term } from '../statement/terms.ts'

/** A term that knows its lemma's number in the story. */
interface NumberedTerm extends Term {
  readonly number: number
}

/** Beyond this many remembered pairs of words memory is given back: about 200 MB. */
const mostRemembered = 4e6

/**
 * Numbers the words of a story and remembers by number how close two of them are: a story compares the same few thousand words millions of
 * times, and looking them up by their letters took a quarter of all time.
 */
export function storySimilarity(
  lists: readonly (readonly Term[])[],
  similarity: TermSimilarity,
): { readonly terms: readonly (readonly Term[])[]; readonly similarity: TermSimilarity } {
  const numbers = new Map<string, number>()
  const numberOf = (lemma: string): number => {
    const number = numbers.get(lemma) ?? numbers.size
    numbers.set(lemma, number)
    return number
  }
  const terms = lists.map(list => list.map((term): NumberedTerm => ({ ...term, number: numberOf(term.lemma) })))
  let rows: (Map<number, number> | undefined)[] = new Array(numbers.size).fill(undefined)
  let remembered = 0
  return {
    terms,
    similarity: (left, right) => {
      if (left.type !== 'word' || right.type !== 'word') return 0
      const [one, other] = [(left as NumberedTerm).number, (right as NumberedTerm).number]
      const [low, high] = one < other ? [one, other] : [other, one]
      let row = rows[low]
      if (row === undefined) {
        row = new Map()
        rows[low] = row
      }
      let strength = row.get(high)
      if (strength === undefined) {
        strength = similarity(left, right)
        row.set(high, strength)
        if (++remembered > mostRemembered) {
          rows = new Array(numbers.size).fill(undefined)
          remembered = 0
        }
      }
      return strength
    },
  }
}
