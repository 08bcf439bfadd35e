import { meaning } from './compare-meaning.ts'
import type { Comparison } from './comparison.ts'

/** Sentences that only share a matter stay below this share of words with a partner. */
const least = 0.6

/** What `meaning` says beyond that: the same told in other words, or one sentence edited. */
export const closeness: Comparison = {
  title: 'nearly every word has its partner',
  compare: pair => Math.max(0, (meaning.compare(pair) - least) / (1 - least)),
}
