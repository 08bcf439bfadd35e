import { wordPairs } from '../pair-words.ts'
import type { SaidWord } from '../said-words.ts'
import type { Comparison } from './comparison.ts'

/** Neither gives a number; only one does. Between the same numbers and others, and less for what one side alone tells. */
const none = 0.6
const oneSided = 0.5

/** Numbers as written, those of dates too, where `figures` reads their values and units. */
export const digits: Comparison = {
  title: 'numbers written alike',
  compare: pair => {
    const { left, right } = wordPairs(pair)
    const [one, other] = [numbersOf(left), numbersOf(right)]
    if (one.size === 0 || other.size === 0) return one.size === other.size ? none : oneSided
    let shared = 0
    for (const key of one) if (other.has(key)) shared++
    return shared / Math.max(one.size, other.size)
  },
}

function numbersOf(words: readonly SaidWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ kind, key }) => (kind === 'number' ? [key] : [])))
}
