import type { Term } from '../statement/terms.ts'

/** In how many sentences of a news corpus each key stands. Keys seen less than `least` times are not kept. */
export interface Frequencies {
  readonly sentences: number
  readonly counts: ReadonlyMap<string, number>
}

/** How telling a term is, above 0 up to 1. Without a type it is an ordinary word. */
export type TermWeight = (term: Pick<Term, 'key'> & Partial<Pick<Term, 'type' | 'isTitle'>>) => number

const titleWeight = 0.15

/** Rarity in news at large, from the counts made in training. Names, unknown words and long numbers are the most telling. */
export function backgroundWeight(frequencies: Frequencies): TermWeight {
  const highest = Math.log(frequencies.sentences + 1)
  return ({ key, type, isTitle }) => {
    // Who somebody is says nothing of what happens; outlets vary it from sentence to sentence.
    if (isTitle) return titleWeight
    if (type === 'time') return key.length >= 11 ? 0.6 : 0.45
    // One digit is in every second sentence; "2,140" is in one story.
    if (type === 'number') return Math.min(0.9, 0.4 + 0.1 * (key.length - 2))
    const count = frequencies.counts.get(key) ?? 0
    return Math.max(0.05, 1 - Math.log(1 + count) / highest)
  }
}

/**
 * Rarity inside one story on top of that: what half of its statements name (the two ministers, the two countries) says little about
 * which of its facts a statement tells. `documents` is the number of statements, `countOf` how many of them have the key.
 */
export function storyWeight(background: TermWeight, documents: number, countOf: (key: string) => number): TermWeight {
  if (documents < 2) return background
  // With a handful of statements the counts say little and the background decides.
  const trust = documents / (documents + 4)
  // A term that one claim of each of two outlets has is as telling as can be.
  const highest = Math.log((documents + 1) / 2.5)
  // By how many statements have a term: most terms are had by a few.
  const shares = new Array<number | undefined>(documents + 1)
  const shareOf = (count: number): number => {
    const rarity = Math.max(0, Math.log((documents + 1) / (count + 0.5))) / highest
    return 1 - trust * (1 - Math.min(1, rarity) ** steepness)
  }
  return term => {
    const count = countOf(term.key)
    shares[count] ??= shareOf(count)
    return background(term) * shares[count]!
  }
}

/** How fast a term loses weight as more of the story has it; chosen on the NewsWCL50 stories and the sample. */
const steepness = 1.5
